import FundSim

/// What goes with being open at a month: how those futures stand in which an award (or a renewal)
/// was decided and won in a month before it, and all others.
///
/// It is no cause: what is won together shares the credit.
struct Association: Equatable {
  let stream: StreamID
  /// Of the renewals of the stream, not its award.
  let isRenewal: Bool
  let won: Double
  /// Shares open.
  let ifWon: Double
  let ifNotWon: Double

  var difference: Double { ifWon - ifNotWon }

  /// Less than 5 in 100 is not worth a sentence.
  static let least = 0.05

  /// In document order, a renewal after its award; those that had been won in no future by then, or
  /// in every one, go with nothing, and nothing goes with what is open in none or in all.
  static func all(_ project: ProjectSummary, at month: Int) -> [Association] {
    let open = project.outcomes.first { $0.month == month }?.open.p ?? 0
    guard open > 0 && open < 1 else { return [] }
    return project.streams.flatMap { stream in
      [(stream.conditional, false), (stream.conditionalOnRenewal ?? [], true)].compactMap {
        given, isRenewal in
        given.first { $0.month == month }.flatMap { Association(stream, $0, isRenewal) }
      }
    }
  }

  private init?(_ stream: StreamSummary, _ given: StreamSummary.Conditional, _ isRenewal: Bool) {
    guard let won = given.openIfWon, let lost = given.openIfNotWon else { return nil }
    self.stream = StreamID(stream)
    self.isRenewal = isRenewal
    self.won = given.won.p
    ifWon = won.p
    ifNotWon = lost.p
  }
}

extension [Association] {
  /// That with which being open goes most, of equal ones the first, if it is worth a sentence.
  var strongest: Association? {
    self.max { $0.difference < $1.difference }.flatMap {
      $0.difference < Association.least ? nil : $0
    }
  }
}
