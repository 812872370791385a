import FundSim

/// Which design has most services that meet the criterion, as one view sees it; of designs that come
/// to the same in every future, which costs the programme least.
enum DesignChoice: Equatable {
  /// No month that all designs assess.
  case notAssessed
  /// One design only.
  case alone(Int)
  /// All designs are the same scenario.
  case allSame
  /// One design clearly does better than the reference and than all others.
  case best(Int)
  /// The same, but the comparison does not tell whether it is ahead of these, too.
  case ahead(Int, of: [Int])
  /// One does clearly better than the reference, and cannot be told from the next ones; the last were
  /// not compared with it.
  case close(Int, [Int], untried: [Int])
  /// One is clearly better than the reference; another has a higher mean, but no clear one.
  case unsure(Int, higher: Int)
  /// All others are clearly worse than the reference; the best of them.
  case referenceBest(next: Int)
  /// None does better than the reference, and this one, which may be the reference itself, costs
  /// less than those that come to the same in every future.
  case cheapest(Int)
  /// These come to the same as the reference in every future, none of them is clearly the cheapest,
  /// and all others are clearly worse.
  case even([Int])
  /// None is clearly better than the reference; the best of the others.
  case nothingBetter(Int)

  /// The design that does best, where there is one.
  func winner(reference: Int) -> Int? {
    switch self {
    case .best(let place), .ahead(let place, _), .cheapest(let place): place
    case .referenceBest: reference
    case .notAssessed, .alone, .allSame, .close, .unsure, .even, .nothingBetter: nil
    }
  }

  /// Several designs were compared, and none came out as the best.
  var isUndecided: Bool {
    switch self {
    case .allSame, .close, .unsure, .even, .nothingBetter: true
    case .notAssessed, .alone, .best, .ahead, .referenceBest, .cheapest: false
    }
  }
}
