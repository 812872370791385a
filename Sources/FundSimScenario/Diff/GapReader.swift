import FundSim

/// Reads the mixtures of two views, each once.
struct GapReader {
  let difference: ScenarioDiff
  private let views: (first: Scenario, second: Scenario)
  /// Projects that no leaf is in are read once.
  private let known: KnownProjects
  private var read: [Set<Int>: Scenario?] = [:]

  /// Of two views that are valid.
  init(_ difference: ScenarioDiff, first: Scenario, second: Scenario) {
    self.difference = difference
    views = (first, second)
    known = KnownProjects(
      scenario: first, warned: [],
      byId: Dictionary(first.projects.map { ($0.id, $0) }) { one, _ in one },
      patched: Set(difference.leaves.compactMap { $0.project }))
  }

  /// The first view with these leaves as the second has them; nil when it is no valid scenario.
  private mutating func mixture(_ switched: Set<Int>) -> Scenario? {
    if let known = read[switched] { return known }
    let log = ProblemLog()
    let scenario = difference.mixture(switched).flatMap { document in
      ScenarioReader.read(document, log: log, known: known)
    }
    let valid = log.errorCount == 0 ? scenario : nil
    read[switched] = .some(valid)
    return valid
  }

  /// The same, with the views themselves where none of `leaves` or all of them are switched.
  mutating func scenario(_ switched: Set<Int>, of leaves: [Int]) -> Scenario? {
    if switched.isEmpty { return views.first }
    if switched.count == leaves.count { return views.second }
    return mixture(switched)
  }

  /// The leaves without those that are the same in other words, as `0.6` and `"60%"`.
  mutating func leavesThatMatter() -> [Int] {
    let all = Array(difference.leaves.indices)
    guard let first = mixture([]), let second = mixture(Set(all)) else { return all }
    let mattering = all.filter { leaf in
      mixture([leaf]) != first || mixture(Set(all).subtracting([leaf])) != second
    }
    return mixture(Set(mattering)) == second ? mattering : all
  }

  /// Whether a part can be switched alone, and be switched back alone.
  mutating func isValidAlone(_ part: [Int], of leaves: [Int]) -> Bool {
    scenario(Set(part), of: leaves) != nil
      && scenario(Set(leaves).subtracting(part), of: leaves) != nil
  }
}

extension ScenarioDiff.Leaf {
  /// The project that it lies in, if any.
  var project: String? { path.count > 1 && path[0] == "projects" ? path[1] : nil }
}
