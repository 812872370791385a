import FundSim

extension RunDocument {
  /// The fan of the general fund, and when it is at its tightest.
  mutating func addCash(_ project: ProjectSummary) {
    let fan = CashFan(
      cash: project.cash, tightest: findings.tightest?.month, currency: currency, months: months)
    if !fan.isVisible { return }
    add(.heading("Money in the bank (general fund at the end of each month)"))
    if let tightest = findings.tightest { add(.paragraph(sentence(tightest))) }
    add(.fan(fan))
  }

  private func sentence(_ tightest: Tightest) -> String {
    let month = months.named(tightest.month)
    let (worst, half) = (currency.pounds(tightest.worst), currency.pounds(tightest.half))
    let length = Words.theFirst(tightest.end)
    if let closings = tightest.closings {
      return "It is tightest \(months.span(closings)), when most closings come. In"
        + " \(length) the worst 1 in 20 futures are lowest at the end of \(month), below \(worst);"
        + " half are then below \(half)."
    }
    return "In \(length) it is tightest at the end of \(month): the worst 1 in 20 futures"
      + " are then below \(worst), and half are below \(half)."
  }
}
