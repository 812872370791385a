import FundSim
import FundSimText

/// A walk through all designs and perspectives of a file.
struct AlternativeCheck {
  /// Bytes of scenario that may be read again: some seconds' work.
  static let limit = 32_000_000

  private let file: ScenarioFile
  private let limit: Int
  private let projects: [String: Project]
  private let isBaselineRight: Bool
  /// Finds what nothing can be run for; nil where that is known of the baseline: it is told once.
  private let planner: Planner?
  private var work = 0
  private var entries: [ProblemLog.Entry]
  private var seen: Set<ProblemLog.Entry.Identity>

  /// What is wrong with the file, its baseline, and each design and perspective.
  static func entries(of file: ScenarioFile, limit: Int = Self.limit) -> [ProblemLog.Entry] {
    var check = AlternativeCheck(file, limit: limit)
    check.run()
    return check.entries
  }

  private init(_ file: ScenarioFile, limit: Int) {
    self.file = file
    self.limit = limit
    let planner = Planner()
    let refusals = file.refusals(by: planner)
    self.planner = refusals.isEmpty ? planner : nil
    entries = file.structure + file.baseline.entries + refusals
    seen = Set(entries.map(\.identity))
    isBaselineRight = file.baseline.isRight
    projects = Dictionary((file.baseline.scenario?.projects ?? []).map { ($0.id, $0) }) { one, _ in
      one
    }
  }

  private mutating func run() {
    let designs = file.designs.filter { $0.patch != nil }
    let perspectives = file.perspectives.filter { $0.patch != nil }
    for (index, alternative) in (designs + perspectives).enumerated() {
      // More than anybody reads.
      guard entries.count < Limits.issues else { return }
      guard work < limit else {
        return noteUnchecked(alternative, designs.count + perspectives.count - index)
      }
      var found = file.placed(read([alternative])).entries
      if index >= designs.count, found.contains(where: isNewError),
        let design = designs.first(where: { design in
          work < limit && read([design, alternative]).log.errorCount == 0
        })
      {
        found = found.map { isNewError($0) ? softened($0, by: design) : $0 }
      }
      for entry in found where seen.insert(entry.identity).inserted { entries.append(entry) }
    }
  }

  private func isNewError(_ entry: ProblemLog.Entry) -> Bool {
    entry.severity == .error && !seen.contains(entry.identity)
  }

  /// Reads only the projects that the patches mention, when nothing is wrong with the others.
  private mutating func read(_ alternatives: [PatchedAlternative]) -> ScenarioFile.Unplaced {
    let size = file.document.end - file.document.offset
    guard isBaselineRight, let scenario = file.baseline.scenario,
      let patched = patchedProjects(alternatives)
    else {
      work += size
      return file.unplaced(alternatives, planner: planner)
    }
    let known = KnownProjects(
      scenario: scenario, warned: file.baseline.warned, byId: projects, patched: patched)
    let reading = file.unplaced(alternatives, known: known, planner: planner)
    let isSame = reading.scenario?.judgesProjects(as: scenario) ?? false
    // Going through a project is a small part of the work, judging it a larger one.
    work += size / (isSame ? 40 : 4) + size / max(projects.count, 1) * patched.count
    return reading
  }

  /// Nil when the patches may change the reading of every project.
  private func patchedProjects(_ alternatives: [PatchedAlternative]) -> Set<String>? {
    var ids: Set<String> = []
    for change in alternatives.flatMap({ $0.patch?.members ?? [] }) {
      if change.key == "currency" { return nil }
      guard change.key == "projects" else { continue }
      guard let projects = change.value.members else { return nil }
      ids.formUnion(projects.map(\.key))
    }
    return ids
  }

  private func softened(
    _ entry: ProblemLog.Entry, by design: PatchedAlternative
  ) -> ProblemLog.Entry {
    let name = Quoted.short(design.alternative.id)
    return ProblemLog.Entry(
      severity: .warning, offset: entry.offset, path: entry.path,
      message: entry.message + " (only with the design \(name) it is right)",
      remedy: "use it with \(name), or mend it: " + entry.remedy, related: entry.related)
  }

  private mutating func noteUnchecked(_ alternative: PatchedAlternative, _ count: Int) {
    let total = file.designs.count + file.perspectives.count
    entries.append(
      ProblemLog.Entry(
        severity: .warning, offset: alternative.patch?.offset ?? 0,
        path: Array(alternative.path.dropLast()),
        message: "from here on \(count) of \(total) designs and perspectives are not checked, "
          + "for they are many and the scenario is large",
        remedy: #"check one with "--design" or "--perspective""#, related: []))
  }
}
