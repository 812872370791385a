import FundSim

/// Whether one service lasts.
struct ServiceVerdict: Equatable {
  /// Where it stands at one assessed month.
  struct Standing: Equatable {
    let month: Int
    let open: Frequency
    let sustained: Frequency
    let mainstreamed: Frequency

    init(_ outcome: OutcomeSummary) {
      month = outcome.month
      open = Frequency(outcome.open.p)
      sustained = Frequency(outcome.sustained.p)
      mainstreamed = Frequency(outcome.mainstreamed.p)
    }
  }

  /// At the month of the verdict.
  let main: Standing
  /// When it closes, of the futures in which it has closed by then.
  let closing: ClosingTime?
  let futures: HundredFutures
  /// At the last assessed month, if that is another.
  let later: Standing?
  /// How it fares without luck, where that is known.
  let onPaper: OnPaper?
  let income: IncomeAgainstPlan?
  let bridging: BridgingNeed?
  let precision: Precision?

  /// Nil if the month is not assessed.
  init?(
    _ service: ProjectSummary, at month: Int, later: Int?, _ summary: Summary, _ plan: [Ledger]
  ) {
    guard let outcome = service.outcomes.first(where: { $0.month == month }) else { return nil }
    main = Standing(outcome)
    closing = ClosingTime(service.survival, before: month)
    futures = HundredFutures(outcome)
    self.later = service.outcomes.first { $0.month == later }.map { Standing($0) }
    onPaper = plan.first.map { OnPaper($0) }
    income = IncomeAgainstPlan(service, until: month)
    bridging = service.bridging.first { $0.month == month }.flatMap { BridgingNeed($0) }
    precision = Precision(outcome.open, trials: summary.trials.count)
  }
}
