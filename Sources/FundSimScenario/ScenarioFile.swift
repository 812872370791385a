import FundSim

/// A file that is JSON, with its designs and perspectives found but not applied.
struct ScenarioFile: Sendable {
  /// The scenario after its patches, and what is wrong with it.
  struct Reading: Sendable {
    let scenario: Scenario?
    let entries: [ProblemLog.Entry]
    /// Whether there is no error, those beyond the log's limit included.
    let isRight: Bool
    /// What its warnings are about.
    let warned: Set<[String]>

    /// What a reading came to, with its entries as they are to be reported.
    init(_ scenario: Scenario?, _ log: ProblemLog, entries: [ProblemLog.Entry]) {
      self.scenario = scenario
      self.entries = entries
      isRight = scenario != nil && log.errorCount == 0
      warned = log.warned
    }
  }

  let name: String
  let source: SourceText
  let document: LocatedJSON
  let designs: [PatchedAlternative]
  let perspectives: [PatchedAlternative]
  /// What is wrong with `designs` and `perspectives` themselves.
  let structure: [ProblemLog.Entry]
  /// Without any patch.
  let baseline: Reading
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
    let log = ProblemLog()
    designs = AlternativeReader.read("designs", of: document, log: log)
    perspectives = AlternativeReader.read("perspectives", of: document, log: log)
    structure = log.entries
    let baselineLog = ProblemLog()
    let scenario = ScenarioReader.read(document, log: baselineLog)
    baseline = Reading(scenario, baselineLog, entries: baselineLog.entries)
    baselineEntries = Set(baselineLog.entries)
  }

  /// The scenario with some patches, in their order; without what is wrong with `known` projects.
  func read(_ alternatives: [PatchedAlternative], known: KnownProjects? = nil) -> Reading {
    guard !alternatives.isEmpty else { return baseline }
    let log = ProblemLog()
    let patched = patched(with: alternatives, log: log)
    let own = log.entries
    let scenario = ScenarioReader.read(patched, log: log, known: known)
    let found = Array(log.entries.dropFirst(own.count))
    let placed = found.map { entry in
      baselineEntries.contains(entry) ? entry : moved(entry, into: alternatives)
    }
    return Reading(scenario, log, entries: own + placed)
  }

  /// The document with some patches, in their order; removals of nothing go to `log`.
  func patched(with alternatives: [PatchedAlternative], log: ProblemLog) -> LocatedJSON {
    alternatives.reduce(document) { patched, alternative in
      guard let patch = alternative.patch else { return patched }
      RemovalCheck(document: document, patched: patched, log: log)
        .check(patch, at: alternative.path)
      return MergePatch.apply(patch, to: patched)
    }
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
