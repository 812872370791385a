@testable import FundSim
import Testing

@testable import FundSimReport

extension DocumentTests.ComparisonTextTests {
  @Test func tellsAProgrammeInFull() {
    let text = Rendered.comparison(Fixture.comparison, Fixture.comparisonContext)
    Snapshot.expect(text, is: "comparison")
  }

  @Test func tellsOneServiceOnANarrowTerminal() {
    let small = Small.single
    Snapshot.expect(
      Rendered.comparison(small.summary, small.context, width: 40), is: "comparison-narrow")
  }

  @Test func writesMarkdown() {
    let small = Small.single
    Snapshot.expect(
      Rendered.comparison(small.summary, small.context, as: .markdown), is: "comparison-markdown")
  }

  // MARK: Warnings

  @Test func warnsOfUnequalBudgets() {
    #expect(Small.two(9.3, extra: 20_000).warnings == [])
    #expect(
      Small.two(9.3, extra: 21_000).warnings == [
        "UNEQUAL BUDGETS: these designs do not cost the programme the same. baseline costs"
          + " £1,000,000 on average, longer £1,021,000 (+2.1%). Part of any difference between them"
          + " is what the money buys, not the design."
      ])
    #expect(Small.two(9.3, extra: -30_000).warnings.first?.contains("£970,000 (−3.0%)") == true)
    #expect(Small.two(9.3, cost: 0).warnings.first?.contains("longer £10,000. Part") == true)
  }

  /// The two designs once more, under another view.
  private func twoViews(_ more: Double, error: Double = 0.2) -> Small {
    var small = Small.two(9.3)
    small.designs += Small.two(more).designs
    small.secondView = 2
    small.changes.append(.init(from: 2, to: 3, sustained: Fixture.paired(more, error)))
    return small
  }

  @Test func warnsWhereAViewTurnsTheConclusion() {
    #expect(
      twoViews(-2).warnings == [
        "DEPENDS ON THE VIEW: under the perspective council, baseline does best, not longer; longer"
          + " has 2.0 fewer sustained than baseline, not 9.3 more."
      ])
    #expect(
      twoViews(0.3).warnings == [
        "DEPENDS ON THE VIEW: under the perspective council, that longer has 9.3 more sustained"
          + " than baseline is no longer clear (−0.1 to 0.7, 95% interval)."
      ])
    #expect(twoViews(4).warnings == [])
    var undecided = twoViews(4)
    undecided.changes[0].sustained = Fixture.paired(0.1, 0.2)
    #expect(
      undecided.warnings == [
        "DEPENDS ON THE VIEW: under the perspective council, longer does best, though none clearly"
          + " does under the file as it stands."
      ])
    #expect(twoViews(4).text.contains("The same design comes out best under perspective council."))
    #expect(!twoViews(-2).text.contains("The same design"))
  }

  @Test func warnsWhereDesignsAreNotLikeForLike() {
    var small = Small.two(9.3)
    small.designs[1].months = [24, 36]
    #expect(
      small.warnings == [
        "NOT LIKE FOR LIKE: longer is assessed at other months than baseline, so only month 36 can"
          + " be compared."
      ])
    small.designs[1].months = [36]
    small.designs[1].horizon = 72
    #expect(small.warnings.first?.contains("longer does not run over the same number") == true)
    small.designs[1].horizon = 60
    small.designs[1].projects = 140
    #expect(
      small.warnings.first?.contains("baseline has 141 services and longer has 140 services, so")
        == true)
    #expect(small.prose.contains("open of baseline £1,000,000 – 22 53 141 longer"))
  }

  @Test func hintsAtOtherPerspectives() {
    var small = Small.two(9.3)
    small.others = ["sceptic"]
    #expect(
      small.warnings == [
        "Hint: The scenario also holds the perspective sceptic: add --perspectives sceptic."
      ])
    small.others = ["sceptic", "council"]
    #expect(
      small.warnings == [
        "Hint: The scenario also holds the perspectives sceptic and council: add --perspectives"
          + " sceptic,council."
      ])
  }

  @Test func saysFewerWithoutASign() {
    let small = Small.two(9.3, open: Fixture.paired(-24.7, 0.3))
    #expect(small.prose.contains("24.7 fewer under longer than under baseline (24.1 to 25.3)."))
  }

  // MARK: Parts

  @Test func saysWhatNoWidthMeans() {
    let text = Small.two(0, error: 0).prose
    #expect(
      text.contains(
        "0 with – beneath: no future tried tells them apart, so fewer than 1 in 2,710 would (95%"
          + " interval)."))
    #expect(Small.two(2, error: 0).prose.contains("it is the same in every future tried."))
    #expect(!Small.two(2).text.contains("beneath: no future"))
  }

  @Test func readsPricesInWords() {
    #expect(Small.two(9.3).text.contains("£1,075 for each one more (£860 to £1,290)"))
    #expect(Small.two(9.3, extra: -1).text.contains("no dearer, and more sustained"))
    #expect(Small.two(-4, extra: -8000).text.contains("£2,000 saved for each one fewer"))
    #expect(Small.two(-4, extra: 1).text.contains("no cheaper, and fewer sustained"))
    #expect(Small.two(0.1).text.contains("no evidence of a difference"))
    #expect(!Small.two(9.3, cost: 0, extra: 0).text.contains("costs the programme"))
  }

  @Test func sumsMovesByLeadTypeUnlessProjectsAreFew() {
    var small = Small.two(9.3)
    #expect(small.prose.contains("under the other design; out of 100 futures."))
    #expect(small.prose.contains("halls 7 1 6 3"))
    small.moves = Fixture.programmeMoves
    let text = small.prose
    #expect(text.contains("voluntary sector 5.6 0.8 4.8 2.4 parish council"))
    #expect(text.contains("all 6.9"))
    #expect(
      text.contains(
        "Only baseline has 1 of parish-councils and only longer has 2 of voluntary-bodies."))
    small.moves = (0..<9).map { Fixture.moves("p\($0)", .vcs, copies: 1) }
    #expect(small.prose.contains("voluntary sector 0.6"))
  }

  @Test func tellsAGapOfSeveralServices() {
    var small = Small.two(9.3)
    let part = Fixture.part(
      [("/projects/halls/reserves", "1", "2")],
      Fixture.shares(open: -3.4, sustained: 0, income: 100, fund: 0))
    small.gaps = [
      .init(
        design: "baseline", first: "a", second: "b",
        summary: Fixture.gap(projects: 34, parts: Fixture.gapParts + [part], everyOrder: false))
    ]
    let text = small.prose
    #expect(text.contains("27 of the 34 services concerned are open on average in the view of a"))
    #expect(text.contains("and 15 in the view of b"))
    #expect(text.contains("£83,000 higher in the view of a") == false)
    #expect(text.contains("£2,822,000 higher in the view of a"))
    // A tenth of the services concerned.
    #expect(text.contains("−10.0"))
    #expect(text.contains("halls: reserves") && text.contains("heles-angels, lottery: chance"))
    #expect(text.contains("the average over 200 orders, drawn at random"))
  }

  @Test func saysWhenNothingWasFinished() {
    var small = Small.two(9.3)
    small.isComplete = false
    #expect(small.text.contains("INCOMPLETE: the run was stopped early."))
    #expect(!Small.two(9.3).text.contains("INCOMPLETE"))
    let empty = ComparisonSummary(
      alternatives: [
        Fixture.design(cost: 0, sustained: 0, open: 0, trials: 0, isComplete: false)
      ], differences: [], contests: [], criterion: .sustained)
    let context = ComparisonContext(version: "0.1.0", alternatives: [Fixture.label("baseline")])
    #expect(Rendered.comparison(empty, context).contains("No future was finished"))
    let none = ComparisonSummary(
      alternatives: [], differences: [], contests: [], criterion: .sustained)
    #expect(Rendered.comparison(none, context).contains("Nothing was compared."))
  }
}
