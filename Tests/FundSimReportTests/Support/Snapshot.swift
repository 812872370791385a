import Foundation
import Testing

/// Whole reports as a reader sees them: `Snapshots/NAME.txt`.
///
/// `FUNDSIM_RECORD_SNAPSHOTS=1 swift test --filter FundSimReportTests` writes them anew; what has
/// changed in them is then read as any other change.
enum Snapshot {
  static let variable = "FUNDSIM_RECORD_SNAPSHOTS"

  private static var isRecording: Bool {
    ProcessInfo.processInfo.environment[variable].map { !$0.isEmpty && $0 != "0" } ?? false
  }

  private static func file(_ name: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Snapshots").appendingPathComponent(name + ".txt")
  }

  /// Holds a text against a snapshot, or records it.
  static func expect(
    _ text: String, is name: String, at location: SourceLocation = #_sourceLocation
  ) {
    let file = file(name)
    if isRecording {
      do {
        try Data(text.utf8).write(to: file)
      } catch {
        Issue.record("cannot write \(name).txt: \(error)", sourceLocation: location)
      }
      return
    }
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record("there is no \(name).txt; \(remedy)", sourceLocation: location)
      return
    }
    if let difference = difference(kept: kept, found: text) {
      Issue.record("\(name).txt, \(difference)\n\(remedy)", sourceLocation: location)
    }
  }

  private static let remedy =
    "If that is meant: \(variable)=1 swift test --filter FundSimReportTests"

  /// The first line that differs, both ways; nil where none does.
  static func difference(kept: String, found: String) -> String? {
    if kept == found { return nil }
    let (old, new) = (lines(kept), lines(found))
    let line = zip(old, new).prefix { $0 == $1 }.count
    func shown(_ lines: [Substring]) -> String {
      lines.indices.contains(line) ? "|\(lines[line])|" : "nothing more"
    }
    return "line \(line + 1)\n  kept:  \(shown(old))\n  found: \(shown(new))"
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
