import FundSim

/// What becomes of a service in 100 futures: whole numbers that add up to 100.
///
/// Open is rounded once, and its parts agree with it; so they do with a sentence that tells open.
struct HundredFutures: Equatable {
  struct Part: Equatable {
    let outcome: Outcome
    let count: Int
    /// The share that the count stands for.
    let share: Double
  }

  /// From best to worst.
  let parts: [Part]

  init(_ summary: OutcomeSummary) {
    let open = Frequency(summary.open.p).rounded
    let sustained = min(open, Frequency(summary.sustained.p).rounded)
    parts = Outcome.allCases.reversed().map { outcome in
      let count =
        switch outcome {
        case .sustained: sustained
        case .precarious: open - sustained
        case .closed: 100 - open
        }
      return Part(
        outcome: outcome, count: count, share: summary.share(of: OutcomeMeasure(outcome)).p)
    }
  }
}
