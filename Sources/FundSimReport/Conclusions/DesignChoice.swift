import FundSim

/// Which design keeps most services going, as one view sees it.
enum DesignChoice: Equatable {
  /// No month that all designs assess.
  case notAssessed
  /// One design only.
  case alone(Int)
  /// All designs are the same scenario.
  case allSame
  /// One design clearly does better than the reference and than all others.
  case best(Int)
  /// The same, but the comparison does not tell whether it is ahead of the second, too.
  case ahead(Int, of: Int)
  /// Two do best, one of them clearly better than the reference, and cannot be told apart.
  case close(Int, Int)
  /// One is clearly better than the reference; another has a higher mean, but no clear one.
  case unsure(Int, higher: Int)
  /// All others are clearly worse than the reference; the best of them.
  case referenceBest(next: Int)
  /// None is clearly better than the reference; the best of the others.
  case nothingBetter(Int)

  /// The design that does best, where there is one.
  func winner(reference: Int) -> Int? {
    switch self {
    case .best(let place), .ahead(let place, _): place
    case .referenceBest: reference
    default: nil
    }
  }

  /// Several designs were compared, and none came out as the best.
  var isUndecided: Bool {
    switch self {
    case .allSame, .close, .unsure, .nothingBetter: true
    case .notAssessed, .alone, .best, .ahead, .referenceBest: false
    }
  }
}
