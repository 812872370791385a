import FundSim
import Testing

@testable import FundSimReport

/// The first sentence of a comparison, in each of its variants.
extension DocumentTests.ComparisonDecisionTests {
  private static let when = "Three years after the programme began, "
  private static func paired(_ difference: Double, _ error: Double) -> PairedDifference {
    Fixture.paired(difference, error)
  }

  @Test func namesTheBestAndItsPrice() {
    #expect(
      Small.two(9.3).decision == Self.when
        + "longer has most services sustained: 31 of 141 on average, 9.3 more than"
        + " baseline, at £1,075 for each one more.")
  }

  @Test func saysThatTheBestIsNoDearer() {
    #expect(Small.two(9.3, extra: -100).decision.hasSuffix("than baseline, and is no dearer."))
    #expect(
      Small.two(9.3, extra: -20_000).decision.hasSuffix(
        "than baseline, and costs the programme £20,000 less."))
    #expect(Small.two(9.3, cost: 0, extra: 0).decision.hasSuffix("9.3 more than baseline."))
  }

  @Test func saysThatNothingIsClearlyBetter() {
    #expect(
      Small.two(0.3, error: 0.5).decision == Self.when
        + "nothing is clearly better than baseline: it is too close to call at 10,000 trials."
        + " baseline has 22 of 141 sustained on average, longer 22.3 of 141; about 110,000 trials"
        + " would separate them.")
    #expect(
      Small.three(Self.paired(0, 0), Self.paired(-0.1, 0.2)).decision.hasSuffix(
        "longer 22 of 141; no future tried tells them apart."))
  }

  @Test func findsTheTwoBestTooCloseToCall() {
    let small = Small.three(
      Self.paired(9.3, 0.2), Self.paired(9.2, 0.2), between: Self.paired(0.1, 0.15))
    #expect(
      small.decision == Self.when
        + "longer and broader have most services sustained, but which of them is best is too close"
        + " to call at 10,000 trials: 31.3 of 141 and 31.2 of 141 on average, against 22 of"
        + " 141 under baseline; about 87,000 trials would separate them.")
  }

  @Test func comparesMeansWithCareWhereNoPairExists() {
    let near = Small.three(Self.paired(9.3, 0.2), Self.paired(9.0, 0.2))
    #expect(
      near.decision.hasSuffix(
        "Whether it is ahead of broader (31 of 141) by more than luck was not tried: add --against"
          + " broader."))
    let far = Small.three(Self.paired(9.3, 0.2), Self.paired(5, 0.2))
    #expect(far.decision.hasSuffix("for each one more."))
    let told = Small.three(
      Self.paired(9.3, 0.2), Self.paired(9.0, 0.2), between: Self.paired(0.3, 0.1))
    #expect(told.decision.hasSuffix("for each one more."))
  }

  @Test func doesNotPraiseAHigherMeanThatIsNotClear() {
    #expect(
      Small.three(Self.paired(1, 0.2), Self.paired(2, 1.5)).decision == Self.when
        + "longer has more services sustained: 23 of 141 on average, 1.0 more than"
        + " baseline, at £10,000 for each one more. broader may do better still (24 of 141), but at"
        + " 10,000 trials that is too close to call.")
  }

  @Test func saysThatBaselineIsBest() {
    #expect(
      Small.two(-4, extra: -50_000).decision == Self.when
        + "no other design does as well as baseline: 22 of 141 services sustained on average. Next"
        + " comes longer with 4.0 fewer, for £50,000 less.")
  }

  @Test func saysThatAllAreTheSameScenario() {
    var small = Small.two(0, error: 0, extra: 0)
    small.changes[0].same = true
    #expect(
      small.decision
        == "All designs are the same scenario, so there is nothing to choose between them: three"
        + " years after the programme began, each has 22 of 141 services sustained on average.")
    #expect(small.text.contains("longer is the same as baseline: the scenarios are equal."))
  }

  @Test func tellsOneServiceInFutures() {
    #expect(
      Small.single.decision == Self.when
        + "the service is sustained most often under longer: in 22 of 100 futures, 9.0"
        + " more than under baseline, and costs the programme £1,107 more.")
    let tie = Small.two(0.001, error: 0.004, projects: 1, sustained: 0.13)
    #expect(tie.decision.contains("baseline has 13.0 of 100 futures sustained, longer 13.1 of 100"))
  }

  @Test func goesByWhatIsAskedFor() {
    var small = Small.two(9.3)
    small.criterion = .open
    #expect(
      small.decision == Self.when
        + "longer has most services open: 58 of 141 on average, 5.0 more than baseline, at £2,000"
        + " for each one more.")
    #expect(!small.text.contains("so this goes by"))
    #expect(small.prose.contains("Services sustained: 9.3 more under longer than under baseline"))
    #expect(small.prose.contains("If one more service open is worth"))
  }

  /// The same in every future: what is left is the price.
  @Test func takesTheCheaperOfTwoThatComeToTheSame() {
    let dearer = Small.two(0, error: 0)
    #expect(
      dearer.decision == Self.when
        + "baseline has 22 of 141 services sustained on average: in every future tried the same as"
        + " longer, and £10,000 cheaper.")
    let cheaper = Small.two(0, error: 0, extra: -10_000)
    #expect(
      cheaper.decision == Self.when
        + "longer has 22 of 141 services sustained on average: in every future tried the same as"
        + " baseline, and £10,000 cheaper.")
    #expect(
      Small.two(0, error: 0, extra: -10_000, projects: 1, sustained: 0.4).decision == Self.when
        + "the service is sustained in 40 of 100 futures under longer: in every future tried the"
        + " same as baseline, and £10,000 cheaper.")
    // The luck of drawing may have made that much of a price.
    #expect(
      Small.two(0, error: 0, extra: -700).decision == Self.when
        + "baseline has 22 of 141 services sustained on average: in every future tried the same as"
        + " longer, so there is nothing to choose between them, and none of them is clearly cheaper."
    )
    #expect(
      Small.two(0, error: 0, cost: 0, extra: 0).decision.hasSuffix(
        "the same as longer, so there is nothing to choose between them."))
    // Where another does better, it is no matter which of these is the cheaper.
    let better = Small.three(Self.paired(0, 0), Self.paired(3, 0.2))
    #expect(better.decision.contains("broader has most services sustained: 25 of 141"))
    let perhaps = Small.three(Self.paired(0, 0), Self.paired(0.3, 0.2))
    #expect(perhaps.decision.contains("nothing is clearly better than baseline"))
  }

  @Test func takesTheCheaperOfTheTwoBest() {
    // longer costs £1,010,000, broader £1,005,000.
    let small = Small.three(
      Self.paired(9.3, 0.2), Self.paired(9.3, 0.2), between: Self.paired(0, 0))
    #expect(
      small.decision == Self.when
        + "broader has most services sustained: 31 of 141 on average, 9.3 more than baseline, at"
        + " £538 for each one more.")
    #expect(small.prose.contains("The same in every future tried: longer for £5,000 more."))
    // Both the same number more in every future, and so the same as each other.
    let told = Small.three(Self.paired(9, 0), Self.paired(9, 0))
    #expect(told.decision.contains("broader has most services sustained"))
  }

  @Test func namesAllThatAreTooCloseToCall() {
    var small = Small.three(
      Self.paired(9.3, 0.2), Self.paired(9.2, 0.2), between: Self.paired(0.1, 0.15))
    small.designs.append(Small.Design(name: "wider", cost: 1_005_000, sustained: 31.1, open: 54))
    small.changes.append(Small.Change(from: 0, to: 3, sustained: Self.paired(9.1, 0.2)))
    #expect(
      small.decision.hasSuffix(
        "Whether they are ahead of wider (31.1 of 141) by more than luck was not tried: add --against"
          + " wider."))
    small.changes.append(Small.Change(from: 1, to: 3, sustained: Self.paired(-0.2, 0.15)))
    #expect(
      small.decision.contains(
        "longer, broader and wider have most services sustained, but which of them is best is too"
          + " close to call at 10,000 trials: 31.3 of 141, 31.2 of 141 and 31.1 of 141 on average,"
      ))
  }

  @Test func goesByOpenWhereNothingIsEverSustained() {
    var small = Small.two(0, error: 0, sustained: 0)
    small.changes[0].open = Self.paired(5, 0.3)
    #expect(
      small.decision == Self.when
        + "longer has most services open: 58 of 141 on average, 5.0 more than baseline, at £2,000"
        + " for each one more.")
    #expect(small.text.contains("so this goes by how many are open."))
    #expect(!Small.two(9.3).text.contains("so this goes by"))
  }

  @Test func takesAnotherMonthWhereThirtySixIsNotAssessed() {
    var small = Small.two(9.3)
    for place in small.designs.indices { small.designs[place].months = [12, 24] }
    #expect(small.decision.hasPrefix("Two years after the programme began, "))
    small.designs[1].months = [18]
    #expect(small.decision == "No month is assessed by every design, so there is no verdict.")
  }

  @Test func tellsTheOnlyDesign() {
    var small = Small.two(9.3)
    small.designs.removeLast()
    small.changes = []
    #expect(
      small.decision == Self.when
        + "baseline, the only design tried, has 22 of 141 services sustained on average.")
    var views = Small.two(-13)
    views.designs[1].name = "baseline"
    views.secondView = 1
    #expect(
      views.decision.hasSuffix(
        "22 of 141 services sustained on average. Seen otherwise: 9 of 141 under perspective"
          + " council."))
    views = Small.two(0.3, projects: 1, sustained: 0.13)
    views.designs[1].name = "baseline"
    views.secondView = 1
    #expect(
      views.decision == Self.when
        + "the service is sustained in 13 of 100 futures under baseline, the only design tried."
        + " Seen otherwise: 43 of 100 futures under perspective council.")
  }

}
