import FundSim

extension RunText {
  /// The fan of the general fund, and when it is at its tightest.
  mutating func writeCash(_ project: ProjectSummary) {
    let fan = CashFan(
      cash: project.cash, currency: currency, months: months, style: page.style)
    let lines = fan.lines(width: page.room)
    if lines.isEmpty { return }
    page.heading("Money in the bank (general fund at the end of each month)")
    if let sentence = tightestSentence(project) { page.paragraph(sentence) }
    for line in lines { page.add(line) }
    page.blank()
    page.paragraph(
      "━ half of futures above, half below · ▒ the middle half of futures · ░ 9 in 10 futures: 1 in"
        + " 20 is worse, 1 in 20 better. A service that has closed is drawn on as if someone had lent it the"
        + " money, so the depth of the hole shows.", accent: page.style.dim)
  }

  /// When closing is near within the time of the verdict: where most closings come, if they matter
  /// and do not scatter; and where the lowest edge of the fan is lowest.
  func tightestSentence(_ project: ProjectSummary) -> String? {
    let cash = project.cash
    let end = min(mainMonth ?? cash.count, cash.count, project.survival.count)
    guard let month = (0..<end).min(by: { cash[$0].p5 < cash[$1].p5 }) else { return nil }
    let (worst, half) = (currency.pounds(cash[month].p5), currency.pounds(cash[month].p50))
    // Among fewer closings than 1 in 20 the line of 1 in 20 is of services that are open.
    if 1 - project.survival[end - 1] >= 0.05,
      let when = ClosingTime(project.survival, before: end)?.most
    {
      return
        "It is tightest \(months.span(when)), when most closings come. In the first"
        + " \(Words.duration(end)) the worst 1 in 20 futures are lowest at the end of"
        + " \(months.named(month)), below \(worst); half are then below \(half)."
    }
    return
      "In the first \(Words.duration(end)) it is tightest at the end of \(months.named(month)):"
      + " the worst 1 in 20 futures are then below \(worst), and half are below \(half)."
  }
}
