import FundSim

/// What a service would have to fall back on to be open to one month, in whole pounds that suffice.
///
/// It is an overdraft, not a gift: money in hand is spent where a policy would cut without it, so
/// the same sum in reserves may keep fewer futures open.
enum BridgingNeed: Equatable {
  /// It is open in 9 of 10 futures as it stands.
  case nothing
  /// It is open in 8 of 10 as it stands; so much more, and it is in 9.
  case forNine(Money)
  case forEight(Money, forNine: Money)
  /// What is enough for 8 of 10 is enough for 9.
  case forBoth(Money)

  init?(_ need: BridgingSummary) {
    guard let eight = Money(pounds: need.p80), let nine = Money(pounds: need.p90) else {
      return nil
    }
    self =
      nine.pence <= 0
      ? .nothing
      : eight.pence <= 0
        ? .forNine(nine.wholePoundsUp)
        : eight.wholePoundsUp == nine.wholePoundsUp
          ? .forBoth(nine.wholePoundsUp)
          : .forEight(eight.wholePoundsUp, forNine: nine.wholePoundsUp)
  }
}
