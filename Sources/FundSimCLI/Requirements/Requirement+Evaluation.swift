import FundSim
import FundSimText

extension Requirement {
  /// Checks the project and the month against the scenario, before anything is simulated.
  func check(against scenario: Scenario) throws(RequirementError) {
    let ids = scenario.projects.map(\.id)
    if let project, !ids.contains(project) {
      throw RequirementError(
        text: text, column: projectColumn,
        fault: .unknownProject(
          project, suggestion: DidYouMean.nearest(to: project, among: ids, by: .typed), known: ids))
    }
    let months = scenario.sustainability.assess
    if !months.contains(month) {
      throw RequirementError(
        text: text, column: monthColumn, fault: .notAssessed(month, known: months))
    }
  }

  /// Why a result does not keep the promise; nil when it does.
  ///
  /// A result that has no such project or month does not keep it either: `check` comes first.
  func failure(in summary: Summary) -> Failed? {
    guard let found = share(in: summary) else { return Failed(requirement: self, found: nil) }
    if comparison.holds(found.p, threshold) { return nil }
    return Failed(requirement: self, found: found)
  }

  private func share(in summary: Summary) -> Proportion? {
    let named = summary.projects.first { $0.id == project }
    let single = project == nil && summary.projects.count == 1 ? summary.projects.first : named
    if project != nil || summary.projects.count == 1 {
      return single?.outcomes.first { $0.month == month }?.share(of: outcome)
    }
    return meanShare(in: summary)
  }

  /// The mean share over all projects and replicas.
  ///
  /// The engine reports mean numbers of projects; the whole numbers behind them are recovered
  /// (exactly below 2⁵² projects in all trials), so that a share which equals its threshold does
  /// so to the last bit. The interval counts trials: projects of one trial share their drivers.
  /// It is never too narrow, for a mean of shares p varies by no more than p(1 − p) a trial.
  private func meanShare(in summary: Summary) -> Proportion? {
    let programme = summary.programme
    guard let at = programme.outcomes.first(where: { $0.month == month }) else { return nil }
    let trials = summary.trials.count
    let (all, overflow) = trials.multipliedReportingOverflow(by: UInt64(programme.projectCount))
    if overflow { return nil }
    func count(_ figure: CountSummary) -> UInt64 {
      let exact = (figure.mean * Double(trials)).rounded()
      return min(all, UInt64(exactly: max(0, exact)) ?? all)
    }
    let total =
      switch outcome {
      case .open: count(at.open)
      case .closed: all - count(at.open)
      case .precarious: max(count(at.open), count(at.sustained)) - count(at.sustained)
      case .sustained: count(at.sustained)
      case .mainstreamed: count(at.mainstreamed)
      }
    return Proportion(count: total, of: all, independent: trials)
  }
}

/// A promise that a result did not keep.
struct Failed: Sendable, Equatable {
  let requirement: Requirement
  let found: Proportion?

  /// Found, required, and whether more trials could change the verdict.
  var message: String {
    let promise = "required \(Quoted.text(requirement.text)): "
    guard let found else { return promise + "the result has no such figure" }
    let threshold = requirement.threshold
    let digits = Self.digits(apart: found.p, threshold)
    let required = Self.percent(threshold, digits: digits)
    let verdict =
      if threshold < found.low {
        "the interval lies above \(required), so more trials will hardly change the verdict"
      } else if threshold > found.high {
        "the interval lies below \(required), so more trials will hardly change the verdict"
      } else {
        "the interval spans \(required), so more trials could change the verdict"
      }
    return promise + "found \(Self.percent(found.p, digits: digits)) "
      + "(95 % interval \(Self.percent(found.low, digits: digits)) to "
      + "\(Self.percent(found.high, digits: digits))), required "
      + "\(requirement.comparison.words) \(required); \(verdict)"
  }

  /// Decimals that tell two shares apart as percentages: two, or as many as it takes.
  private static func digits(apart a: Double, _ b: Double) -> Int {
    guard a != b else { return 2 }
    return (2...10).first { percent(a, digits: $0) != percent(b, digits: $0) } ?? 10
  }

  /// `58.2%`, without zeros at the end.
  static func percent(_ share: Double, digits: Int) -> String {
    var scale: UInt64 = 1
    for _ in 0..<digits { scale *= 10 }
    let number = UInt64((share * 100 * Double(scale)).rounded())
    var decimals = String(number % scale)
    decimals = String(repeating: "0", count: digits - decimals.count) + decimals
    while decimals.last == "0" { decimals.removeLast() }
    return "\(number / scale)" + (decimals.isEmpty ? "" : ".\(decimals)") + "%"
  }
}
