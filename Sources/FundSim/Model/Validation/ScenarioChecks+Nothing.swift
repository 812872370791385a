import FundSimText

/// What comes to nothing at the central values, though nothing in it is wrong.
extension ScenarioChecks {
  /// Warns of a project that opens below its limit, windDown − overdraft (MODEL §7): it closes in
  /// month 0 unless that month makes up for it.
  mutating func checkClosing(of project: Project, at path: Path) {
    guard withWarnings, project.windDown != 0 else { return }
    let closing = Sampler.central(of: project.windDown, in: .money)
    let reserves = Sampler.central(of: project.reserves, in: .balance)
    let overdraft = Sampler.central(of: project.overdraft, in: .money)
    let shortfall = closing - reserves - overdraft
    // Less than a penny is no shortfall.
    guard shortfall >= 0.01 else { return }
    warning(
      at: path + ["windDown"],
      "closing (\(scenario.pounds(closing))) costs more than the reserves and the overdraft hold "
        + "(\(scenario.pounds(reserves + overdraft))), so the project closes in month 0 unless "
        + "\(scenario.pounds(shortfall)) more comes in than goes out in that month",
      remedy: #"check "windDown", or give the project more "reserves" or an "overdraft""#,
      dependsOn: [path + ["reserves"], path + ["overdraft"]])
  }

  /// Warns of a planned match that is worth nothing in the plan (MODEL §5.3): one committed too late
  /// to be paid, a ratio of 0, or nothing won by then that it would match.
  mutating func checkWorth(
    of terms: MatchTerms, in stream: Stream, _ context: StreamContext, at path: Path
  ) {
    guard withWarnings, stream.planned else { return }
    let months = { (quantity: Quantity) in Int(Sampler.central(of: quantity, in: .months)) }
    let committed = months(stream.apply) + months(stream.decision)
    let payFrom = months(terms.payFrom)
    if Sampler.central(of: terms.ratio, in: .factor) == 0 {
      warning(
        at: path + ["ratio"], "the match is worth nothing in the plan, for its central ratio is 0",
        remedy: #"give a larger "ratio", or take the match out"#)
    } else if committed >= payFrom {
      warning(
        at: path + [stream.apply == 0 ? "decision" : "apply"],
        "the match is worth nothing in the plan, for it is committed in month \(committed) and "
          + "would be paid from month \(payFrom): only what is committed before is paid",
        remedy: #"commit it earlier, or make "payFrom" later"#,
        dependsOn: [path + ["apply"], path + ["decision"], path + ["payFrom"]])
    } else if !terms.of.sources.isEmpty,
      terms.of.sources.allSatisfy({ isWorthless($0, before: payFrom, in: context) })
    {
      warning(
        at: path + ["of"],
        "the match is worth nothing in the plan, for nothing that it matches is won before month "
          + "\(payFrom), from which it would be paid",
        remedy: #"match what is won earlier, or make "payFrom" later"#,
        dependsOn: [path + ["payFrom"], ["programme"]]
          + terms.of.streams.map { context.streamsPath + [$0] })
    }
  }

  /// Whether the plan has nothing of it before a month: a stream that is not planned or is won too
  /// late, or the programme for a project that passes no stage. Of a stage a project is judged by
  /// its id alone.
  private func isWorthless(
    _ source: MatchTerms.Basis.Source, before payFrom: Int, in context: StreamContext
  ) -> Bool {
    let months = { (quantity: Quantity) in Int(Sampler.central(of: quantity, in: .months)) }
    switch source {
    case .programme:
      // Where there is none, it is an error.
      guard context.programme != nil else { return false }
      return !context.project.joins || context.stages.isEmpty
    case .stream(let id):
      guard let stream = context.streams[id] else { return false }
      return !stream.planned || months(stream.apply) + months(stream.decision) >= payFrom
    }
  }
}

extension Scenario {
  /// `£5,538`, or `£5,538.20`; `EUR 5,538` in another currency, as in reports.
  func pounds(_ value: Double) -> String {
    let pence = Int((abs(value) * 100).rounded())
    let rest = String(pence % 100)
    let sign = currency == "GBP" ? "£" : currency + " "
    return (value < 0 && pence > 0 ? "-" : "") + sign + GroupedNumber.text(pence / 100)
      + (pence % 100 == 0 ? "" : "." + (rest.count < 2 ? "0" : "") + rest)
  }
}
