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
        + " \(length) \(worst == half ? "half of all futures" : "the worst 1 in 20 futures")"
        + " are lowest at the end of \(month), at \(worst) or below"
        + (worst == half ? "." : "; half are then at \(half) or below.")
    }
    return "In \(length) it is tightest at the end of \(month): "
      + (worst == half
        ? "half of all futures are then at \(half) or below."
        : "the worst 1 in 20 futures are then at \(worst) or below, and half are at \(half) or below.")
  }
}
