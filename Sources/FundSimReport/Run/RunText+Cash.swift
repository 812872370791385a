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

  /// The month in which the middle future has least, and how bad the bad futures are then.
  private func tightestSentence(_ cash: [MoneySummary]) -> String? {
    guard let month = cash.indices.min(by: { cash[$0].p50 < cash[$1].p50 }) else { return nil }
    return
      "It is tightest at the end of \(months.named(month)): half of futures then have less than"
      + " \(currency.pounds(cash[month].p50)), and 1 in 20 less than"
      + " \(currency.pounds(cash[month].p5))."
  }
}
