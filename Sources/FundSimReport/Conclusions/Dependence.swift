import FundSim

/// The stream on which most hangs: an association, not a cause.
struct Dependence: Equatable {
  let stream: StreamID
  /// Shares open of the futures in which it was won, and in which it was not.
  let ifWon: Double
  let ifNotWon: Double

  /// Less than 5 in 100 is not worth a sentence.
  static let least = 0.05

  init?(_ project: ProjectSummary, at month: Int) {
    let candidates = project.streams.compactMap { stream in
      stream.conditional.first { $0.month == month }.flatMap { given in
        given.difference.map { (stream, given, $0) }
      }
    }
    guard let (stream, given, difference) = candidates.max(by: { $0.2 < $1.2 }),
      difference >= Self.least, let won = given.openIfWon, let lost = given.openIfNotWon
    else { return nil }
    self.stream = StreamID(stream)
    ifWon = won.p
    ifNotWon = lost.p
  }
}

extension StreamSummary.Conditional {
  /// How much more is open where it was won; nil where one of the two never happened.
  var difference: Double? {
    guard let won = openIfWon, let lost = openIfNotWon else { return nil }
    return won.p - lost.p
  }
}
