import FundSim
import Testing

@testable import FundSimReport

extension ConclusionsTests.ClosingTests {
  /// Shares open of 1000, from closings by month.
  static func survival(_ closings: [Int: Int], months: Int = 60) -> [Double] {
    var open = 1000
    return (0..<months).map { month in
      open -= closings[month] ?? 0
      return Double(open) / 1000
    }
  }

  /// A few closings a month between `quiet`, and many in `busy`.
  static func busy(_ busy: ClosedRange<Int>, _ many: Int) -> [Double] {
    survival(
      Dictionary(uniqueKeysWithValues: (0..<60).map { ($0, busy.contains($0) ? many : 2) }))
  }

  @Test func findsTheSixMonthsWithMostClosings() {
    #expect(ClosingTime(Self.busy(13...18, 20), before: 36) == .mostly(13...18))
    #expect(ClosingTime(Self.busy(13...18, 20), before: 16) == .mostly(10...15))
    #expect(ClosingTime(Self.busy(13...18, 20), before: 4) == .always(0...3))
    // Of equals the earliest.
    #expect(ClosingTime(Self.survival([3: 50, 20: 50]), before: 36) == .mostly(3...3))
  }

  @Test func looksOnlyBeforeTheMonthOfTheVerdict() {
    let survival = Self.survival([17: 10, 40: 500])
    #expect(ClosingTime(survival, before: 36) == .always(17...17))
    #expect(ClosingTime(survival, before: 40) == .always(17...17))
    #expect(ClosingTime(survival, before: 41) == .mostly(40...40))
  }

  @Test func dropsEmptyMonthsFromTheWindow() {
    #expect(ClosingTime([1, 1, 0.9, 0.9, 0.8, 0.8, 0.8, 0.8], before: 8) == .always(2...4))
    #expect(ClosingTime([0.5, 0.5, 0.5], before: 3) == .always(0...0))
    #expect(ClosingTime([1, 1, 1], before: 3) == nil)
    #expect(ClosingTime([1, 0.5], before: 1) == nil)
    #expect(ClosingTime([], before: 36) == nil)
  }

  @Test func claimsNoWindowThatHoldsLessThanHalf() {
    // The precept of a parish runs short each half-year, a little worse each time.
    let parish = [17: 12, 23: 22, 28: 3, 29: 20, 34: 1, 35: 28]
    #expect(ClosingTime(Self.survival(parish), before: 36) == .spread(17...35))
    #expect(ClosingTime(Self.survival([17: 49, 23: 2, 35: 49]), before: 36) == .spread(17...35))
    #expect(ClosingTime(Self.survival([17: 50, 35: 50]), before: 36) == .mostly(17...17))
  }

  @Test func leavesOutTheFirstAndLastTwentiethOfALongSpread() {
    let long = [2: 1, 10: 33, 20: 33, 30: 32, 35: 1]
    #expect(ClosingTime(Self.survival(long), before: 36) == .spreadMainly(10...30))
  }

}
