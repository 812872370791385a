import FundSim

extension ComparisonIndex {
  func choice(
    of view: View, at month: Int?, by measure: ComparisonMeasure
  ) -> DesignChoice {
    guard let month, let reference = view.members.first else { return .notAssessed }
    if view.members.count == 1 { return .alone(reference) }
    func mean(_ place: Int) -> Double { outcome(place, month).map(measure.mean) ?? 0 }
    func change(_ place: Int) -> PairedDifference? {
      paired(reference, place, month, measure)
    }
    let others = view.members.dropFirst().filter {
      difference(from: reference, to: $0)?.isSameScenario != true
    }
    // Of equal means the one given first.
    let ranked = others.enumerated().sorted {
      (mean($0.element), $1.offset) > (mean($1.element), $0.offset)
    }.map(\.element)
    guard let top = ranked.first else { return .allSame }
    let better = ranked.filter { (change($0)?.low ?? 0) > 0 }
    guard let best = better.first else {
      return ranked.allSatisfy { (change($0)?.high ?? 0) < 0 }
        ? .referenceBest(next: top) : .nothingBetter(top)
    }
    if best != top { return .unsure(best, higher: top) }
    for rival in ranked.dropFirst() {
      if let pair = between(best, rival) {
        if pair.isSameScenario || paired(best, rival, month, measure)?.isClear == true { continue }
        return .close(best, rival)
      }
      // Standard errors of two differences add up at worst. The interval is the 1.96 of reports and
      // not the engine's z: by it the report chooses its digits and says ±, and what it says in
      // words agrees with them.
      let error = [best, rival].reduce(0) { $0 + (change($1)?.standardError ?? .infinity) }
      if mean(best) - mean(rival) > Interval95.half(error) { continue }
      if isAlike(best, rival) { continue }
      return .ahead(best, of: rival)
    }
    return .best(best)
  }

  /// The second less the first at a month, whichever of the two the difference was taken from.
  func paired(
    _ one: Int, _ other: Int, _ month: Int, _ measure: ComparisonMeasure
  ) -> PairedDifference? {
    guard let pair = between(one, other),
      let found = pair.months.first(where: { $0.month == month }).map(measure.difference)
    else { return nil }
    if pair.from == one { return found }
    return PairedDifference(
      difference: -found.difference, standardError: found.standardError,
      trials: summary.alternatives.first?.trials.count ?? 0)
  }

  /// Whether two alternatives found the same to the last figure, as equal scenarios do.
  private func isAlike(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (summary.alternatives[one], summary.alternatives[other])
    return first.programme == second.programme && first.projects == second.projects
  }
}
