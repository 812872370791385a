import FundSim

extension RunText {
  /// The fan of the general fund, and when it is at its tightest.
  mutating func writeCash(_ project: ProjectSummary) {
    let fan = CashFan(
      cash: project.cash, currency: currency, months: months, style: page.style)
    let lines = fan.lines(width: page.room)
    if lines.isEmpty { return }
    page.heading("Money in the bank (general fund at the end of each month)")
    if let sentence = tightestSentence(project.cash) { page.paragraph(sentence) }
    for line in lines { page.add(line) }
    page.blank()
    page.paragraph(
      "━ half of futures above, half below · ▒ the middle half of futures · ░ 9 in 10 futures: 1 in"
        + " 20 is worse, 1 in 20 better. A service that has closed is drawn on as if someone had lent it the"
        + " money, so the depth of the hole shows.", accent: page.style.dim)
  }

  /// The month of the verdict's time in which the bad futures have least: where closing is near, as
  /// the lowest edge of the fan shows, and not where the middle future happens to dip.
  func tightestSentence(_ cash: [MoneySummary]) -> String? {
    let end = min(mainMonth ?? cash.count, cash.count)
    guard let month = (0..<end).min(by: { cash[$0].p5 < cash[$1].p5 }) else { return nil }
    return
      "In the first \(Words.duration(end)) it is tightest at the end of \(months.named(month)):"
      + " 1 future in 20 then has less than \(currency.pounds(cash[month].p5)), and half have less"
      + " than \(currency.pounds(cash[month].p50))."
  }
}
