import FundSim

/// Everything found wrong in one pass over a document, before lines and columns are known.
final class ProblemLog {
  struct Entry: Hashable, Sendable {
    let severity: Issue.Severity
    let offset: Int
    let path: [String]
    let message: String
    let remedy: String
    /// Other paths that it follows from.
    let related: [[String]]

    /// What makes it one problem however often it is met. The remedy is no part of it: a patch may
    /// add to the ids that there are to choose from.
    struct Identity: Hashable, Sendable {
      let severity: Issue.Severity
      /// Nil is wherever the value at the path was written.
      let offset: Int?
      let path: [String]
      let message: String
    }

    var identity: Identity {
      Identity(severity: severity, offset: offset, path: path, message: message)
    }

    /// The same, whichever patch wrote the value.
    var identityAnywhere: Identity {
      Identity(severity: severity, offset: nil, path: path, message: message)
    }
  }

  private(set) var entries: [Entry] = []
  /// Those beyond the limit included.
  private(set) var errorCount = 0
  /// What the errors are about. An issue about the same thing has the same cause.
  private var subjects: Set<[String]> = []
  /// What the warnings are about; they hide only a second warning about the same path.
  private(set) var warned: Set<[String]> = []

  /// Notes a problem; `subject` is the path that it is about when that is not its own.
  func add(
    _ severity: Issue.Severity = .error, at offset: Int, _ path: [String], _ message: String,
    remedy: String, subject: [String]? = nil, related: [[String]] = []
  ) {
    switch severity {
    case .error:
      subjects.insert(subject ?? path)
      errorCount += 1
    case .warning: warned.insert(subject ?? path)
    }
    guard !isFull else { return }
    entries.append(
      Entry(
        severity: severity, offset: offset, path: path, message: message, remedy: remedy,
        related: related))
  }

  /// Whether further problems are only counted.
  var isFull: Bool { entries.count >= Limits.issues }

  /// Notes that the value at a path is known to be wrong, so nothing follows from it.
  func distrust(_ path: [String]) { subjects.insert(path) }

  /// Takes over what another reading has warned of in projects other than these.
  func inheritWarnings(_ others: Set<[String]>, except projects: Set<String>) {
    for path in others where path.count > 1 && path[0] == "projects" {
      if !projects.contains(path[1]) { warned.insert(path) }
    }
  }

  /// Whether a problem about this path would only repeat what is known.
  func isKnown(_ path: [String]) -> Bool {
    guard !subjects.isEmpty else { return false }
    return (0...path.count).contains { subjects.contains(Array(path.prefix($0))) }
  }
}
