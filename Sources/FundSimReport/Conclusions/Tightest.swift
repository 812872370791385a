import FundSim

/// When closing is near within the time of the verdict.
struct Tightest: Equatable {
  /// The months before this one are looked at.
  let end: Int
  /// Where most closings come, if they matter and do not scatter.
  let closings: ClosedRange<Int>?
  /// Where the lowest edge of the fan is lowest, and what is in the bank then.
  let month: Int
  let worst: Double
  let half: Double

  init?(_ project: ProjectSummary, until main: Int?) {
    let cash = project.cash
    end = min(main ?? cash.count, cash.count, project.survival.count)
    guard let month = (0..<end).min(by: { cash[$0].p5 < cash[$1].p5 }) else { return nil }
    self.month = month
    worst = cash[month].p5
    half = cash[month].p50
    // Among fewer closings than 1 in 20 the line of 1 in 20 is of services that are open.
    closings =
      1 - project.survival[end - 1] >= 0.05
      ? ClosingTime(project.survival, before: end)?.most : nil
  }
}
