import FundSim

/// When the policy of a project, followed on its plan, would cut: the plan itself spends what it says
/// (MODEL §8).
struct PolicyOnPlan: Equatable {
  /// Months in a row are one span.
  let spans: [ClosedRange<Int>]
  let count: Int

  /// Nil where it never would.
  init?(_ plan: Ledger) {
    let months = plan.wouldScaleBack
    if months.isEmpty { return nil }
    count = months.count
    spans = months.reduce(into: []) { spans, month in
      if let last = spans.last, month == last.upperBound + 1 {
        spans[spans.count - 1] = last.lowerBound...month
      } else {
        spans.append(month...month)
      }
    }
  }
}
