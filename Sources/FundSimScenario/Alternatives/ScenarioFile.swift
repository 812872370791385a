import FundSim
import FundSimText

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
  let baselineProblems: Set<ProblemLog.Entry.Identity>

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
    baselineProblems = Set(baselineLog.entries.map(\.identity))
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

  /// What every run of a baseline that is right would refuse.
  func refusals(by planner: Planner) -> [ProblemLog.Entry] {
    let log = ProblemLog()
    if baseline.isRight, baseline.entries.count < Limits.issues,
      let refusal = baseline.scenario.flatMap({ planner.refusal(of: $0) })
    {
      log.add([refusal], in: document)
    }
    return log.entries
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
        pointer: JSONPointer.text(entry.path), message: entry.message,
        remedy: entry.remedy)
    }
  }
}
