import Testing

@testable import FundSimReport

@Suite struct NumberTests {
  @Test(arguments: [
    // Ties of the binary value go to the even digit; 2.675 and 1.005 lie below their tie.
    (0.125, 2, "0.12"), (0.375, 2, "0.38"), (2.5, 0, "2"), (3.5, 0, "4"), (2.675, 2, "2.67"),
    (1.005, 2, "1.00"), (-0.125, 2, "-0.12"), (0.5, 0, "0"), (1.5, 0, "2"),
    (0.9999995, 6, "1.000000"), (0.99999949, 6, "0.999999"), (1e-300, 6, "0.000000"),
    (.leastNonzeroMagnitude, 9, "0.000000000"), (-0.0, 2, "0.00"), (-0.0001, 2, "0.00"),
    (4_611_686_018_427_387_392, 0, "4611686018427387392"), (-3.5, 0, "-4"), (-2.5, 0, "-2"),
    (3.25, 1, "3.2"),
    (999.995, 2, "1000.00"), (0.1 + 0.2, 6, "0.300000"),
  ])
  func roundsOnceAndHalfToEven(value: Double, places: Int, expected: String) {
    #expect(FixedPoint.numeral(value, places: places) == expected)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 0x1p62, 1e300])
  func refusesWhatIsNoOrdinaryNumber(value: Double) {
    #expect(FixedPoint.numeral(value, places: 2) == nil)
    #expect(JSONValue.share(value) == .null)
    #expect(JSONValue.money(value) == .null)
    #expect(CSVTable.Cell.money(value) == .empty)
    #expect(Currency("GBP").pounds(value) == "–")
  }

  @Test(arguments: [
    (Int64(5_000), "0.00"), (15_000, "0.02"), (25_000, "0.02"), (5_001, "0.01"),
    (4_999, "0.00"), (-5_000, "0.00"), (-15_000, "-0.02"), (-5_001, "-0.01"),
    (833_333_333, "833.33"), (10_000_000_000, "10000.00"),
    (Int64.max, "9223372036854.78"), (Int64.min, "-9223372036854.78"),
  ])
  func roundsMicroPoundsToPence(micro: Int64, expected: String) {
    #expect(Money(micro: micro).plain == expected)
  }

  @Test func roundsPoundsByTheirMicroPoundsNotTheirBinaryTail() {
    // As a binary number 0.015 lies below its tie, and 0.005 above.
    #expect(JSONValue.money(0.015) == .number("0.02"))
    #expect(JSONValue.money(0.005) == .number("0.00"))
    #expect(JSONValue.money(1.005) == .number("1.00"))
    #expect(JSONValue.money(-0.004) == .number("0.00"))
  }

  @Test func writesMoneyForReaders() {
    let (pounds, euros) = (Currency("GBP"), Currency("EUR"))
    #expect(pounds.pence(Money(micro: Int64(12_345_670_000))) == "£12,345.67")
    #expect(pounds.pounds(Money(micro: Int64(12_345_670_000))) == "£12,346")
    #expect(pounds.pounds(Money(micro: Int64(-12_345_500_000))) == "−£12,346")
    #expect(pounds.pounds(Money(micro: Int64(-12_344_500_000))) == "−£12,344")
    #expect(pounds.pounds(Money(micro: Int64(-400_000))) == "£0")
    #expect(euros.pounds(1200) == "EUR 1,200")
    #expect(euros.pence(Money(micro: Int64(-500_000))) == "−EUR 0.50")
    #expect(pounds.pounds(999_999_999_999.5) == "£1,000,000,000,000")
    #expect(Currency("\u{1B}[31mUSD").pounds(1) == "[31mUSD 1")
  }

  @Test(arguments: [
    (0.0, "£0"), (500, "£500"), (2500, "£2.5k"), (-20_000, "−£20k"), (1_250_000, "£1.25m"),
    (3e9, "£3bn"), (100, "£100"), (1000, "£1k"),
  ])
  func writesRoundFiguresForAnAxis(value: Double, expected: String) {
    #expect(Currency("GBP").axis(value) == expected)
  }

  @Test func raisesToTheWholePound() {
    #expect(
      Money(micro: Int64(14_199_200_000)).wholePoundsUp == Money(micro: 14_200_000_000 as Int64))
    #expect(
      Money(micro: Int64(14_200_000_000)).wholePoundsUp == Money(micro: 14_200_000_000 as Int64))
    #expect(Money(micro: Int64(0)).wholePoundsUp == .zero)
  }

  @Test(arguments: [
    (0.0, "no future", "–"), (1e-9, "fewer than 1 in 100 futures", "<1"),
    (0.004999, "fewer than 1 in 100 futures", "<1"), (0.0051, "1 of 100 futures", "1"),
    (0.5, "50 of 100 futures", "50"), (0.994, "99 of 100 futures", "99"),
    (0.9951, "more than 99 in 100 futures", ">99"),
    (0.999999999, "more than 99 in 100 futures", ">99"), (1, "every future", "100"),
  ])
  func neverRoundsAChanceAway(p: Double, words: String, cell: String) {
    #expect(Frequency(p).of100() == words)
    #expect(Frequency(p).cell == cell)
  }

  @Test(arguments: [
    (0.0, "0"), (0.0004, "<0.1"), (0.001, "0.1"), (0.368, "36.8"), (0.9999, ">99.9"), (1, "100"),
    (.nan, "0"),
  ])
  func writesPercentages(p: Double, expected: String) {
    #expect(Percent.cell(p) == expected)
  }

  @Test func writesThresholdsAsAnAuthorWould() {
    #expect(Percent.threshold(0.75) == "75%")
    #expect(Percent.threshold(0.125) == "12.5%")
    #expect(Percent.threshold(0) == "0%")
    #expect(Percent.threshold(1) == "100%")
    #expect(Percent.trimmed(2.5) == "2.5")
  }

  @Test(arguments: [
    (12, "one year"), (24, "two years"), (36, "three years"), (18, "18 months"),
    (240, "20 years"), (1, "one month"), (0, "0 months"),
  ])
  func writesDurations(months: Int, expected: String) {
    #expect(Words.duration(months) == expected)
  }

  @Test func namesMonths() {
    let calendar = MonthNames(start: Fixture.start)
    let plain = MonthNames(start: nil)
    #expect(calendar.named(14) == "month 14 (June 2015)")
    #expect(plain.named(14) == "month 14")
    #expect(calendar.span(13...18) == "between months 13 and 18 (May to October 2015)")
    #expect(calendar.span(6...11) == "between months 6 and 11 (October 2014 to March 2015)")
    #expect(calendar.span(13...13) == "in month 13 (May 2015)")
    #expect(calendar.brief(5...7) == "months 5–7, Sep–Nov 2014")
    #expect(calendar.brief(8...9) == "months 8–9, Dec 2014–Jan 2015")
    #expect(plain.brief(8...9) == "months 8–9")
  }
}
