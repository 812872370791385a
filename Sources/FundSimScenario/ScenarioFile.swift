import FundSim

/// A file that is JSON, with its designs and perspectives found but not applied.
struct ScenarioFile {
  /// The scenario after its patches, and what is wrong with it.
  struct Reading {
    let scenario: Scenario?
    let entries: [ProblemLog.Entry]
  }

  let name: String
  let source: SourceText
  let document: LocatedJSON
  let designs: [PatchedAlternative]
  let perspectives: [PatchedAlternative]
  /// What is wrong with `designs` and `perspectives` themselves.
  let structure: ProblemLog
  /// Without any patch.
  let baseline: Reading
  let baselineLog: ProblemLog
  private let baselineEntries: Set<ProblemLog.Entry>

  static func parse(_ bytes: [UInt8], name: String) -> Result<ScenarioFile, Problem> {
    let source = SourceText(bytes)
    do throws(JSONError) {
      return .success(ScenarioFile(try JSONParser.parse(bytes), source, name))
    } catch {
      let (line, column) = source.position(of: error.offset)
      return .failure(
        Problem(
          severity: .error, file: name, line: line, column: column, pointer: "",
          message: error.message, remedy: error.remedy))
    }
  }

  private init(_ document: LocatedJSON, _ source: SourceText, _ name: String) {
    self.name = name
    self.source = source
    self.document = document
    structure = ProblemLog()
    designs = AlternativeReader.read("designs", of: document, log: structure)
    perspectives = AlternativeReader.read("perspectives", of: document, log: structure)
    baselineLog = ProblemLog()
    let scenario = ScenarioReader.read(document, log: baselineLog)
    baseline = Reading(scenario: scenario, entries: baselineLog.entries)
    baselineEntries = Set(baselineLog.entries)
  }

  /// The scenario with some patches, in their order; without what is wrong with `known` projects.
  func read(_ alternatives: [PatchedAlternative], known: KnownProjects? = nil) -> Reading {
    guard !alternatives.isEmpty else { return baseline }
    let log = ProblemLog()
    var patched = document
    for alternative in alternatives {
      guard let patch = alternative.patch else { continue }
      RemovalCheck(document: document, patched: patched, log: log)
        .check(patch, at: alternative.path)
      patched = MergePatch.apply(patch, to: patched)
    }
    let own = log.entries
    let scenario = ScenarioReader.read(patched, log: log, known: known)
    let found = Array(log.entries.dropFirst(own.count))
    let placed = found.map { entry in
      baselineEntries.contains(entry) ? entry : moved(entry, into: alternatives)
    }
    return Reading(scenario: scenario, entries: own + placed)
  }

  /// A problem that a patch has brought about, at the place in the patch that it comes from.
  ///
  /// What the patch wrote is there already. What follows from the patch elsewhere, such as a key
  /// that its `kind` forbids or a reference to what it removed, moves to the nearest thing that
  /// the patch says, and names its own place.
  private func moved(
    _ entry: ProblemLog.Entry, into alternatives: [PatchedAlternative]
  ) -> ProblemLog.Entry {
    var best: (path: [String], offset: Int, depth: Int)?
    for alternative in alternatives.reversed() {
      guard let patch = alternative.patch else { continue }
      if (patch.offset..<patch.end).contains(entry.offset) {
        return entry.moved(to: alternative.path + entry.path, at: entry.offset)
      }
      for path in [entry.path] + entry.related {
        let place = patch.place(of: path)
        guard place.depth > best?.depth ?? -1 else { continue }
        best = (alternative.path + path.prefix(place.depth), place.offset, place.depth)
      }
    }
    guard let best else { return entry }
    let pointer = Finding(at: entry.path, "", remedy: "").pointer
    let isNamed = pointer.isEmpty || best.path.suffix(best.depth) == entry.path[...]
    return entry.moved(
      to: best.path, at: best.offset, message: isNamed ? "" : " (at \(pointer))")
  }

  /// The problems in the order of the file.
  func problems(_ entries: [ProblemLog.Entry]) -> [Problem] {
    let ordered = entries.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    return ordered.map { _, entry in
      let (line, column) = source.position(of: entry.offset)
      return Problem(
        severity: entry.severity, file: name, line: line, column: column,
        pointer: Finding(at: entry.path, "", remedy: "").pointer, message: entry.message,
        remedy: entry.remedy)
    }
  }
}

extension ProblemLog.Entry {
  fileprivate func moved(
    to path: [String], at offset: Int, message addition: String = ""
  ) -> Self {
    Self(
      severity: severity, offset: offset, path: path, message: message + addition,
      remedy: remedy, related: related)
  }
}
