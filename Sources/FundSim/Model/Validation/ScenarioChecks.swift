import FundSimText

extension Scenario {
  /// Every problem and warning that follows from the values alone, in document order.
  public func issues() -> [Issue] {
    ScenarioChecks.issues(of: self, withWarnings: true)
  }

  /// The same, with the insides of these projects alone judged.
  package func issues(judging projects: Set<String>) -> [Issue] {
    ScenarioChecks.issues(of: self, withWarnings: true, judging: projects)
  }

  /// Whether a project that is right in `other` is right in this scenario.
  package func judgesProjects(as other: Scenario) -> Bool {
    (start == nil) == (other.start == nil) && judgeOfProjects == other.judgeOfProjects
  }

  /// Without what the judgement of a project does not look at: of a stage it knows the id alone.
  private var judgeOfProjects: Scenario {
    changing {
      $0.title = ""
      $0.currency = ""
      $0.start = nil
      $0.inflation = 0
      $0.drivers = drivers.map { driver in driver.changing { $0.persistence = 0 } }
      $0.programme = programme?.withoutLabels.changing { programme in
        programme.stages = programme.stages.map { Stage(id: $0.id, month: 0) }
      }
      $0.projects = []
      $0.sustainability = Sustainability(assess: sustainability.assess.max().map { [$0] } ?? [])
    }
  }
}

/// A walk through a scenario that notes everything against the rules of the model.
struct ScenarioChecks {
  typealias Path = [String]

  let scenario: Scenario
  let withWarnings: Bool
  /// The projects to be looked into; nil is all.
  let judged: Set<String>?
  var issues: [Issue] = []
  /// The quantities that were met, with what they mean and where they stand; nil keeps none.
  var met: [(quantity: Quantity, measure: Measure, path: Path)]?

  static func issues(
    of scenario: Scenario, withWarnings: Bool, judging judged: Set<String>? = nil
  ) -> [Issue] {
    var checks = ScenarioChecks(scenario: scenario, withWarnings: withWarnings, judged: judged)
    checks.walk()
    return checks.issues
  }

  /// Every quantity of a scenario, with what it means and where it stands.
  static func quantities(
    of scenario: Scenario
  ) -> [(quantity: Quantity, measure: Measure, path: Path)] {
    var checks = ScenarioChecks(scenario: scenario, withWarnings: false, judged: nil)
    checks.met = []
    checks.walk()
    return checks.met ?? []
  }

  private mutating func walk() {
    checkTopLevel()
    checkDrivers()
    if let programme = scenario.programme { check(programme) }
    checkProjects()
    checkSustainability()
  }

  /// Whether further issues are left out.
  var isFull: Bool { issues.count >= Limits.issues }

  mutating func error(
    at path: Path, _ message: String, remedy: String, dependsOn: [Path] = []
  ) {
    guard !isFull else { return }
    issues.append(Issue(.error, at: path, message, remedy: remedy, dependsOn: dependsOn))
  }

  mutating func warning(
    at path: Path, _ message: String, remedy: String, dependsOn: [Path] = []
  ) {
    guard withWarnings, !isFull else { return }
    issues.append(Issue(.warning, at: path, message, remedy: remedy, dependsOn: dependsOn))
  }
}

extension ScenarioChecks {
  mutating func check(
    fixed value: Double, _ measure: Measure, at path: Path, dependsOn: [Path] = []
  ) {
    guard let objection = measure.objection(to: value) else { return }
    error(at: path, objection.message, remedy: objection.remedy, dependsOn: dependsOn)
  }

  mutating func checkCount(_ count: Int, limit: Int, of noun: String, at path: Path) {
    guard count > limit else { return }
    error(
      at: path, "\(count) \(noun) are more than the \(Measure.text(Double(limit))) allowed",
      remedy: "leave some out, or put alike ones together")
  }

  /// Every id is kebab-case and there only once.
  mutating func checkIds(_ ids: [String], of noun: String, at path: Path) {
    var seen: Set<String> = []
    for id in ids {
      if !Identifier.isValid(id) {
        error(
          at: path + [id], "\(Quoted.whole(id)) cannot be the id of \(noun)",
          remedy: Identifier.remedy(id))
      }
      if !seen.insert(id).inserted {
        error(
          at: path + [id], "two of them have the id \(Quoted.whole(id))",
          remedy: "give one another id")
      }
    }
  }

  /// The remedy for an id that leads nowhere.
  func remedy(for id: String, among known: [String], or fallback: String) -> String {
    if isFull { return fallback }
    if let near = DidYouMean.nearest(to: id, among: known) {
      return DidYouMean.question(near, quotedBy: Quoted.whole)
    }
    guard !known.isEmpty else { return fallback }
    return "known: " + WordList.abridged(known, to: 12, quotedBy: Quoted.whole)
  }
}

/// Ids: lower-case words with hyphens between them.
package enum Identifier {
  package static func isValid(_ id: String) -> Bool {
    let words = id.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return words.allSatisfy { word in !word.isEmpty && word.allSatisfy(isPlain) }
  }

  package static func remedy(_ id: String) -> String {
    let words = id.lowercased().utf8.split { !isPlain($0) }
    let better = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    let example = better.isEmpty || better.count > 60 ? "making-it-happen" : better
    return "use lower-case letters, digits and single hyphens, as \(Quoted.whole(example))"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
