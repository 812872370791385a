extension ProjectCompiler {
  mutating func compileStream(
    _ stream: Stream, at index: Int, pots: inout [PotPlan]
  ) -> StreamPlan {
    let at = { [project] (name: String) in DrawPlace.stream(project.id, stream.id, name) }
    let loads = range(stream.drivers)
    let decided = { (name: String) in DecisionPlan(place: at(name), loadings: loads) }
    let level = compileLevel(stream, at: at)
    var loan: LoanPlan?
    var match: MatchPlan?
    switch stream.level {
    case .loan(let terms):
      loan = LoanPlan(
        holiday: field(terms.holiday, .months, at("holiday")), repayment: terms.repayment,
        fee: field(terms.fee, .share, at("fee")))
    case .match(let terms):
      match = compileMatch(terms, at: at, honoured: decided("honoured"))
    default: break
    }
    return StreamPlan(
      index: index, id: stream.id, kind: stream.kind, isCash: stream.isCash,
      isTimeLimited: stream.timeLimited, isMainstream: stream.mainstream,
      isPlanned: stream.planned, requires: stream.requires.compactMap(requirement),
      unit: level.unit, amount: level.amount, rate: level.rate,
      chance: field(stream.chance, .share, at("chance")),
      apply: field(stream.apply, .months, at("apply")),
      decision: RepeatedDraw(sampler(stream.decision, .months), at: at("decision")),
      start: field(stream.start, .months, at("start")),
      term: stream.term.map { field($0, .term, at("term")) },
      attempts: field(stream.attempts, .attempts, at("attempts")),
      retry: field(stream.retry, .months, at("retry")),
      bidCost: field(stream.bidCost, .money, at("bidCost")), award: decided("award"),
      renewal: stream.renewal.map { compileRenewal($0, at: at, decided("renewal")) },
      shape: compileShape(stream, at: at, decided: decided),
      payment: compilePayment(stream.payment, at: at),
      pot: stream.isCash ? pot(of: index, stream.restricted, &pots) : -1,
      returnsUnspent: stream.unspent == .return, loan: loan, match: match,
      readsMonths: !stream.offsets.isEmpty || (stream.isCash && stream.restricted != nil))
  }

  private func requirement(_ id: String) -> StreamPlan.Requirement? {
    // An id that is both a stream and a stage means the stream.
    if let stream = streamIndex[id] { return .stream(stream) }
    return stageIndex[id].map { .stage($0) }
  }

  private mutating func compileLevel(
    _ stream: Stream, at: (String) -> DrawPlace
  ) -> (unit: StreamPlan.Unit, amount: Field, rate: Field) {
    let none = Field.certain(0)
    switch stream.level {
    case .perMonth(let value): return (.perMonth, field(value, .money, at("level")), none)
    case .perYear(let value): return (.perYear, field(value, .money, at("level")), none)
    case .total(let value): return (.total, field(value, .money, at("level")), none)
    case .hours(let hours, let rate):
      return (
        .hours, field(hours, .hours, at("hoursPerMonth")), field(rate, .money, at("rate"))
      )
    case .loan(let terms):
      return (
        .loan, field(terms.principal, .money, at("principal")),
        field(terms.rate, .interest, at("interest"))
      )
    case .match(let terms): return (.match, field(terms.ratio, .factor, at("ratio")), none)
    }
  }

  private mutating func compileMatch(
    _ terms: MatchTerms, at: (String) -> DrawPlace, honoured: DecisionPlan
  ) -> MatchPlan {
    let basis: MatchPlan.Basis =
      switch terms.of {
      case .programme: .programme
      case .streams(let ids): .streams(ids.compactMap { streamIndex[$0] })
      }
    return MatchPlan(
      basis: basis, honour: field(terms.honour, .share, at("honour")), honoured: honoured,
      payFrom: field(terms.payFrom, .months, at("payFrom")),
      over: field(terms.over, .term, at("over")))
  }

  private mutating func compileRenewal(
    _ renewal: Renewal, at: (String) -> DrawPlace, _ decision: DecisionPlan
  ) -> RenewalPlan {
    var times: Field?
    if case .atMost(let count) = renewal.times {
      times = field(count, .months, at("renewal.times"))
    }
    return RenewalPlan(
      chance: field(renewal.chance, .share, at("renewal.chance")),
      term: renewal.term.map { RepeatedDraw(sampler($0, .term), at: at("renewal.term")) },
      factor: RepeatedDraw(sampler(renewal.factor, .factor), at: at("renewal.factor")),
      gap: field(renewal.gap, .months, at("renewal.gap")), times: times, decision: decision)
  }

  private mutating func compileShape(
    _ stream: Stream, at: (String) -> DrawPlace, decided: (String) -> DecisionPlan
  ) -> LevelShape {
    let growth = field(stream.growth, .rate, at("growth"))
    let volatility = field(stream.volatility, .logDeviation, at("volatility"))
    let ramp = field(stream.ramp, .months, at("ramp"))
    let cut = stream.cut.map {
      CutPlan(
        chance: field($0.chance, .share, at("cut.chance")),
        severity: RepeatedDraw(sampler($0.severity, .share), at: at("severity")),
        decision: decided("cut"))
    }
    let isMonthly = !ramp.isAlways(0) || stream.season != nil
    return LevelShape(
      growth: growth, volatility: volatility, walk: decided("walk"), ramp: ramp,
      season: stream.season.map(monthlyWeights) ?? [], cut: cut,
      isFlat: !isMonthly && growth.isAlways(0) && volatility.isAlways(0) && cut == nil,
      isMonthly: isMonthly)
  }

  /// Weights of mean 1 for months 0…11 of the programme, from weights of January…December.
  private func monthlyWeights(_ weights: [Double]) -> [Double] {
    let mean = weights.reduce(0, +) / 12
    let first = (scenario.start?.month ?? 1) - 1
    return (0..<12).map { weights[($0 + first) % 12] / mean }
  }

  mutating func compilePayment(_ payment: Payment, at: (String) -> DrawPlace) -> PaymentPlan {
    let every = field(payment.every, .period, at("every"))
    let (holdback, release) = compileHoldback(payment.holdback, at: at)
    let results = payment.results
    return PaymentPlan(
      isArrears: payment.timing == .arrears, every: every,
      lag: field(payment.lag, .months, at("lag")), holdback: holdback, release: release,
      resultsShare: results.map { field($0.share, .share, at("results.share")) } ?? .certain(0),
      achieved: results.map { field($0.achieved, .share, at("achieved")) } ?? .certain(1),
      resultsLag: results.map { field($0.lag, .months, at("results.lag")) } ?? .certain(0),
      isMonthly: every.isAlways(1) && payment.holdback == nil && results == nil)
  }

  mutating func compileHoldback(
    _ holdback: Payment.Holdback?, at: (String) -> DrawPlace
  ) -> (Field, PaymentPlan.Release) {
    guard let holdback else { return (.certain(0), .none) }
    let share = field(holdback.share, .share, at("holdback"))
    switch holdback.until {
    case .end: return (share, .end)
    case .stage(let id): return (share, stageIndex[id].map { .stage($0) } ?? .none)
    }
  }
}
