import FundSimText

/// Stages that come before the one that they come `after` (MODEL §6 and §8).
extension ScenarioChecks {
  /// What has been worked out of the stages' months.
  struct StageOrder {
    private var months: [String: DrawnMonth] = [:]
    private var work = 0
    /// Some hundredths of a second of tails; a real programme takes a thousandth of it.
    private static let limit = 200_000

    /// The chance that a stage is decided before another one; nil when a scenario asks for more
    /// than anybody writes.
    ///
    /// Months are drawn for each stage, project and copy, so the two are independent.
    mutating func chance(of stage: Stage, before earlier: Stage) -> Double? {
      guard work < Self.limit else { return nil }
      let (first, second) = (month(of: stage), month(of: earlier))
      return first.chance(before: second, work: &work)
    }

    private mutating func month(of stage: Stage) -> DrawnMonth {
      if let known = months[stage.id] { return known }
      let month = DrawnMonth(stage.month)
      months[stage.id] = month
      return month
    }
  }

  /// Warns of a stage that more than 1 % of draws put before the one that it comes after: the
  /// project fails it, and all behind it, and no report says why.
  ///
  /// A central month before that of the other is such a case: at least half of the draws of the one
  /// are no later, and at least half of those of the other no earlier, so that at least a quarter
  /// of the pairs are the wrong way round.
  mutating func checkOrder(
    of stage: Stage, after earlier: Stage, in order: inout StageOrder, at path: Path
  ) {
    guard withWarnings, let chance = order.chance(of: stage, before: earlier), chance > 0.01
    else { return }
    let (month, before) = (
      Sampler.central(of: stage.month, in: .months),
      Sampler.central(of: earlier.month, in: .months)
    )
    let (here, there) = (Measure.text(month), Measure.text(before))
    let isCertain = stage.month.constant != nil && earlier.month.constant != nil
    let id = Quoted.whole(earlier.id)
    let message: String
    if chance > 1 - 1e-9 {
      let when = isCertain ? "in month \(here), before \(id) in month \(there)" : "before \(id)"
      message = "the stage is decided \(when), so nobody can pass it, though the plan does"
    } else {
      message =
        "in \(Self.percentage(chance)) of the draws the stage is decided before \(id), and the "
        + "project fails it in silence"
        + (month < before ? ", though the plan, with months \(here) and \(there), passes it" : "")
    }
    warning(
      at: path + ["month"], message,
      remedy: isCertain
        ? #"change one "month", or what it comes "after""#
        : "put it later, or make the two months less uncertain",
      dependsOn: [path + ["after"], ["programme", "stages", earlier.id, "month"]])
  }
}
