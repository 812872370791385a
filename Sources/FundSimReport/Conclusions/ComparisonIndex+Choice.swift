import FundSim

extension ComparisonIndex {
  func choice(of view: View, at month: Int?, by criterion: Criterion) -> DesignChoice {
    guard let month else { return .notAssessed }
    return Ranking(self, view, at: month, by: criterion)?.choice ?? .notAssessed
  }

  /// The second less the first at a month, whichever of the two the difference was taken from.
  func paired(
    _ one: Int, _ other: Int, _ month: Int, _ criterion: Criterion
  ) -> PairedDifference? {
    guard let pair = between(one, other),
      let found = pair.months.first(where: { $0.month == month }).map(criterion.difference)
    else { return nil }
    if pair.from == one { return found }
    return PairedDifference(
      difference: -found.difference, standardError: found.standardError,
      trials: summary.alternatives.first?.trials.count ?? 0)
  }

  /// Whether two alternatives are the same scenario, as far as their difference or what they found
  /// tells.
  func isSame(_ one: Int, _ other: Int) -> Bool {
    between(one, other)?.isSameScenario ?? isAlike(one, other)
  }

  /// Whether two alternatives found the same to the last figure, as equal scenarios do.
  func isAlike(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (summary.alternatives[one], summary.alternatives[other])
    return first.programme == second.programme && first.projects == second.projects
  }
}
