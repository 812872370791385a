import FundSim
import Testing

@testable import FundSimReport

extension DocumentTests.WordsTests {
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
    (1, "In that month", "the first month"), (11, "In those 11 months", "the first 11 months"),
    (12, "In that year", "the first year"), (18, "In those 18 months", "the first 18 months"),
    (24, "In those two years", "the first two years"),
    (36, "In those three years", "the first three years"),
  ])
  func namesTheMonthsBeforeAnAssessment(_ months: Int, inThose: String, theFirst: String) {
    #expect(Words.inThose(months) == inThose)
    #expect(Words.theFirst(months) == theFirst)
  }

  @Test(arguments: [
    (0.0, "£0"), (500, "£500"), (2500, "£2.5k"), (-20_000, "−£20k"), (1_250_000, "£1.25m"),
    (3e9, "£3bn"), (100, "£100"), (1000, "£1k"),
  ])
  func writesRoundFiguresForAnAxis(value: Double, expected: String) {
    #expect(Currency("GBP").axis(value) == expected)
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

  @Test func saysItInWords() {
    let months = MonthNames(start: nil)
    #expect(ClosingTime.always(4...4).words(months) == "always in month 4")
    #expect(ClosingTime.mostly(4...9).words(months) == "most often between months 4 and 9")
    #expect(ClosingTime.spread(17...35).words(months) == "spread between months 17 and 35")
    #expect(
      ClosingTime.spreadMainly(7...35).words(months) == "mainly spread between months 7 and 35")
  }

  @Test(arguments: [
    (0.0, "0"), (0.04, "<0.1"), (0.06, "0.1"), (4.44, "4.4"), (9.96, "10"), (4.98, "5"),
    (85.02, "85"),
    (3, "3"), (1234.5, "1,234"),
  ])
  func countsProjects(mean: Double, expected: String) {
    #expect(Average.number(mean) == expected)
  }

  @Test(arguments: [
    (0.544, "+54.4"), (-0.002, "−0.2"), (0, "0.0"), (0.0001, "0.0"), (-0.0001, "0.0"),
  ])
  func signsDifferences(difference: Double, expected: String) {
    #expect(Percent.points(difference) == expected)
  }

  @Test func givesNoIntervalWhereAllAgree() {
    #expect(Percent.interval(Fixture.proportion(0, of: 200)) == "–")
    #expect(Percent.interval(Fixture.proportion(1, of: 200)) == "–")
    #expect(Percent.interval(Fixture.proportion(0.995, of: 200)) == "97.2–99.9")
  }
}
