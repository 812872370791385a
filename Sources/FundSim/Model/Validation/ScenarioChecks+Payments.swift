import FundSimText

extension ScenarioChecks {
  mutating func checkPayment(of stream: Stream, in context: StreamContext, at path: Path) {
    let payment = stream.payment
    let place = path + ["payment"]
    check(payment.every, .period, at: place + ["every"])
    check(payment.lag, .months, at: place + ["lag"])
    if let holdback = payment.holdback {
      check(holdback, at: place + ["holdback"])
      // A match has a term of its own, the months that it is paid over.
      if holdback.until == .end, stream.term == nil, stream.kind != .match {
        error(
          at: place + ["holdback", "until"],
          "a holdback until the end needs a term that ends",
          remedy: #"add "term" to the stream, or name a stage"#, dependsOn: [path + ["term"]])
      }
    }
    if let results = payment.results {
      check(results.share, .share, at: place + ["results", "share"])
      check(results.achieved, .share, at: place + ["results", "achieved"])
      check(results.lag, .months, at: place + ["results", "lag"])
    }
    let isEndHoldback = payment.holdback?.until == .end
    if payment.lag != 0, payment.timing == .advance, !isEndHoldback, stream.isCash {
      warning(
        at: place + ["lag"], #""lag" has no effect on payments in advance"#,
        remedy: #"take it out, or make the payment "in" "arrears""#,
        dependsOn: [place + ["in"], place + ["holdback"]])
    }
    checkRestriction(of: stream, in: context, at: path)
  }

  /// A holdback's share and stage, on a stream or on a stage.
  mutating func check(_ holdback: Payment.Holdback, at path: Path) {
    check(holdback.share, .share, at: path + ["share"])
    guard case .stage(let id) = holdback.until else { return }
    let known = scenario.programme?.stages.map(\.id) ?? []
    guard !known.contains(id) else { return }
    error(
      at: path + ["until"], "there is no stage \(Quoted.whole(id))",
      remedy: remedy(for: id, among: known + ["end"], or: #"write "end""#),
      dependsOn: [["programme", "stages", id]])
  }

  private mutating func checkRestriction(
    of stream: Stream, in context: StreamContext, at path: Path
  ) {
    let place = path + ["restricted"]
    let isCash = stream.isCash && stream.kind != .loan
    guard let costs = stream.restricted else {
      if isCash, stream.unspent != .return {
        warning(
          at: path + ["unspent"], #""unspent" has no effect on money that is not restricted"#,
          remedy: #"take it out, or add "restricted""#, dependsOn: [place])
      }
      return
    }
    checkRestricted(costs, at: place)
    for (index, id) in costs.enumerated() {
      checkCost(id, in: context, at: place + [String(index)])
    }
    checkTiming(of: stream, in: context, at: path)
    if isCash, stream.payment.timing == .arrears {
      error(
        at: place, "money paid in arrears cannot be restricted, for it is spent already",
        remedy: #"take "restricted" out, or make the payment "in" "advance""#,
        dependsOn: [path + ["payment"], path + ["payment", "in"]])
    }
  }

  /// A list of costs that is there must not be empty.
  mutating func checkRestricted(_ costs: [String], at path: Path) {
    guard costs.isEmpty else { return }
    error(
      at: path, "money restricted to no cost could never be spent",
      remedy: "list the costs that it may pay, or take the key out")
  }
}
