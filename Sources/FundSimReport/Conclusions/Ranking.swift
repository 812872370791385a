import FundSim

/// How the designs of one view stand to each other by one criterion at one month.
struct Ranking {
  let index: ComparisonIndex
  let view: ComparisonIndex.View
  let month: Int
  let criterion: Criterion
  let reference: Int

  /// Nil where the view has no design.
  init?(
    _ index: ComparisonIndex, _ view: ComparisonIndex.View, at month: Int, by criterion: Criterion
  ) {
    guard let reference = view.members.first else { return nil }
    self.index = index
    self.view = view
    self.month = month
    self.criterion = criterion
    self.reference = reference
  }

  func mean(_ place: Int) -> Double {
    index.outcome(place, month).map(criterion.mean) ?? 0
  }

  /// A design less the reference.
  func change(_ place: Int) -> PairedDifference? {
    index.paired(reference, place, month, criterion)
  }

  /// Whether a design is the reference's scenario.
  func isReference(_ place: Int) -> Bool {
    place == reference || index.difference(from: reference, to: place)?.isSameScenario == true
  }

  /// From the highest mean to the lowest; of equal means the one given first.
  func ranked(_ places: some Sequence<Int>) -> [Int] {
    places.enumerated().sorted {
      (mean($0.element), $1.offset) > (mean($1.element), $0.offset)
    }.map(\.element)
  }

  // MARK: Two designs

  /// Whether two designs come to the same number in every trial: by their own difference, or because
  /// both differ from the reference by the same in every trial.
  func isTwin(_ one: Int, _ other: Int) -> Bool {
    if let pair = index.paired(one, other, month, criterion) {
      return pair.difference == 0 && pair.standardError == 0
    }
    if index.isAlike(one, other) { return true }
    guard let first = change(one), let second = change(other) else { return false }
    return first.standardError == 0 && second.standardError == 0
      && first.difference == second.difference
  }

  /// Whether a design does clearly worse than one of a higher mean; `isTried` is false where the two
  /// were not compared and their differences from the reference do not tell.
  func isBehind(_ rival: Int, _ top: Int) -> (isClear: Bool, isTried: Bool) {
    if let pair = index.between(top, rival) {
      return (
        !pair.isSameScenario && index.paired(top, rival, month, criterion)?.isClear == true, true
      )
    }
    if isTwin(top, rival) { return (false, true) }
    // Standard errors of two differences add up at worst. The interval is the 1.96 of reports and
    // not the engine's z: by it the report chooses its digits and says ±, and what it says in
    // words agrees with them.
    let error = [top, rival].reduce(0) { $0 + (change($1)?.standardError ?? .infinity) }
    return mean(top) - mean(rival) > Interval95.half(error) ? (true, true) : (false, false)
  }

  /// What one design costs the programme less than another, on average; nil where that is not clear.
  func saving(_ cheap: Int, than dear: Int) -> Double? {
    if let pair = index.between(cheap, dear) {
      guard pair.cost.isClear else { return nil }
      let saving = pair.from == cheap ? pair.cost.difference : -pair.cost.difference
      return saving > 0 ? saving : nil
    }
    func cost(_ place: Int) -> PairedDifference? {
      index.difference(from: reference, to: place)?.cost
    }
    guard let one = cost(cheap), let other = cost(dear) else { return nil }
    let saving = other.difference - one.difference
    let error = one.standardError + other.standardError
    return saving > Interval95.half(error) ? saving : nil
  }

  // MARK: All designs

  /// The design of the highest mean, and those that are not clearly behind it; each scenario once.
  var leaders: [Int] {
    let all = ranked(view.members.filter { !index.isDuplicate($0, in: view) })
    guard let top = all.first else { return [] }
    return [top] + all.dropFirst().filter { !isBehind($0, top).isClear }
  }

  var choice: DesignChoice {
    if view.members.count == 1 { return .alone(reference) }
    let others = ranked(view.members.dropFirst().filter { !isReference($0) })
    guard let top = others.first else { return .allSame }
    let better = others.filter { (change($0)?.low ?? 0) > 0 }
    guard let best = better.first else { return choiceOfNoneBetter(others, top) }
    if best != top { return .unsure(best, higher: top) }
    var cheapest = best
    var (close, untried): ([Int], [Int]) = ([], [])
    for rival in others.dropFirst() {
      let isBehind = isBehind(rival, best)
      if isBehind.isClear { continue }
      if isTwin(best, rival) {
        if index.isSame(best, rival) || saving(cheapest, than: rival) != nil { continue }
        if saving(rival, than: cheapest) != nil {
          cheapest = rival
          continue
        }
      }
      if isBehind.isTried { close.append(rival) } else { untried.append(rival) }
    }
    if !close.isEmpty { return .close(cheapest, close, untried: untried) }
    return untried.isEmpty ? .best(cheapest) : .ahead(cheapest, of: untried)
  }

  /// None is clearly better than the reference; some may come to the same for another price.
  private func choiceOfNoneBetter(_ others: [Int], _ top: Int) -> DesignChoice {
    let twins = others.filter { isTwin(reference, $0) }
    let isElseWorse = others.allSatisfy { twins.contains($0) || (change($0)?.high ?? 0) < 0 }
    guard isElseWorse else { return .nothingBetter(top) }
    if twins.isEmpty { return .referenceBest(next: top) }
    let cheaper = twins.filter { saving($0, than: reference) != nil }
    if let place = cheaper.min(by: { index.cost($0) < index.cost($1) }) { return .cheapest(place) }
    let even = twins.filter { saving(reference, than: $0) == nil }
    return even.isEmpty ? .cheapest(reference) : .even(even)
  }
}
