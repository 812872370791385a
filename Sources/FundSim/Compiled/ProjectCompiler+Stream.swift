extension ProjectCompiler {
  mutating func compileStream(
    _ stream: Stream, at index: Int, pots: inout [CompiledPot]
  ) -> CompiledStream {
    let at = { [project] (name: String) in DrawPlace.stream(project.id, stream.id, name) }
    let loads = range(stream.drivers)
    let decided = { (name: String) in CompiledDecision(place: at(name), loadings: loads) }
    let level = compileLevel(stream, at: at)
    var loan: CompiledLoan?
    var match: CompiledMatch?
    switch stream.level {
    case .loan(let terms):
      loan = CompiledLoan(
        holiday: compiled(terms.holiday, .months, at("holiday")), repayment: terms.repayment,
        fee: compiled(terms.fee, .share, at("fee")))
    case .match(let terms):
      match = compileMatch(terms, at: at, honoured: decided("honoured"))
    default: break
    }
    return CompiledStream(
      index: index, id: stream.id, kind: stream.kind, isCash: stream.isCash,
      isTimeLimited: stream.timeLimited, isMainstream: stream.mainstream,
      isPlanned: stream.planned, requires: stream.requires.compactMap(requirement),
      unit: level.unit, amount: level.amount, rate: level.rate,
      chance: compiled(stream.chance, .share, at("chance")),
      apply: compiled(stream.apply, .months, at("apply")),
      decision: RepeatedDraw(sampler(stream.decision, .months), at: at("decision")),
      start: compiled(stream.start, .months, at("start")),
      term: stream.term.map { compiled($0, .term, at("term")) },
      attempts: compiled(stream.attempts, .attempts, at("attempts")),
      retry: compiled(stream.retry, .months, at("retry")),
      bidCost: compiled(stream.bidCost, .money, at("bidCost")), award: decided("award"),
      renewal: stream.renewal.map { compileRenewal($0, at: at, decided("renewal")) },
      shape: compileShape(stream, at: at, decided: decided),
      payment: compilePayment(stream.payment, at: at),
      pot: stream.isCash ? pot(of: index, stream.restricted, &pots) : -1,
      returnsUnspent: stream.unspent == .return, loan: loan, match: match,
      readsMonths: !stream.offsets.isEmpty || (stream.isCash && stream.restricted != nil))
  }

  private func requirement(_ id: String) -> CompiledStream.Requirement? {
    // An id that is both a stream and a stage means the stream.
    if let stream = streamIndex[id] { return .stream(stream) }
    return stageIndex[id].map { .stage($0) }
  }

  private mutating func compileLevel(
    _ stream: Stream, at: (String) -> DrawPlace
  ) -> (unit: CompiledStream.Unit, amount: CompiledValue, rate: CompiledValue) {
    let none = CompiledValue.certain(0)
    switch stream.level {
    case .perMonth(let value): return (.perMonth, compiled(value, .money, at("level")), none)
    case .perYear(let value): return (.perYear, compiled(value, .money, at("level")), none)
    case .total(let value): return (.total, compiled(value, .money, at("level")), none)
    case .hours(let hours, let rate):
      return (
        .hours, compiled(hours, .hours, at("hoursPerMonth")), compiled(rate, .money, at("rate"))
      )
    case .loan(let terms):
      return (
        .loan, compiled(terms.principal, .money, at("principal")),
        compiled(terms.rate, .interest, at("interest"))
      )
    case .match(let terms): return (.match, compiled(terms.ratio, .factor, at("ratio")), none)
    }
  }

  private mutating func compileMatch(
    _ terms: MatchTerms, at: (String) -> DrawPlace, honoured: CompiledDecision
  ) -> CompiledMatch {
    let sources = terms.of.sources.compactMap { source -> CompiledMatch.Source? in
      switch source {
      case .programme: .programme
      case .stream(let id): streamIndex[id].map { .stream($0) }
      }
    }
    return CompiledMatch(
      sources: sources, honour: compiled(terms.honour, .share, at("honour")), honoured: honoured,
      payFrom: compiled(terms.payFrom, .months, at("payFrom")),
      over: compiled(terms.over, .term, at("over")))
  }

  private mutating func compileRenewal(
    _ renewal: Renewal, at: (String) -> DrawPlace, _ decision: CompiledDecision
  ) -> CompiledRenewal {
    var times: CompiledValue?
    if case .atMost(let count) = renewal.times {
      times = compiled(count, .months, at("renewal.times"))
    }
    return CompiledRenewal(
      chance: compiled(renewal.chance, .share, at("renewal.chance")),
      term: renewal.term.map { RepeatedDraw(sampler($0, .term), at: at("renewal.term")) },
      factor: RepeatedDraw(sampler(renewal.factor, .factor), at: at("renewal.factor")),
      gap: compiled(renewal.gap, .months, at("renewal.gap")), times: times, decision: decision)
  }

  private mutating func compileShape(
    _ stream: Stream, at: (String) -> DrawPlace, decided: (String) -> CompiledDecision
  ) -> LevelShape {
    let growth = compiled(stream.growth, .rate, at("growth"))
    let volatility = compiled(stream.volatility, .logDeviation, at("volatility"))
    let ramp = compiled(stream.ramp, .months, at("ramp"))
    let cut = stream.cut.map {
      CompiledCut(
        chance: compiled($0.chance, .share, at("cut.chance")),
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

  mutating func compilePayment(_ payment: Payment, at: (String) -> DrawPlace) -> CompiledPayment {
    let every = compiled(payment.every, .period, at("every"))
    let (holdback, release) = compileHoldback(payment.holdback, at: at)
    let results = payment.results
    return CompiledPayment(
      isArrears: payment.timing == .arrears, every: every,
      lag: compiled(payment.lag, .months, at("lag")), holdback: holdback, release: release,
      resultsShare: results.map { compiled($0.share, .share, at("results.share")) } ?? .certain(0),
      achieved: results.map { compiled($0.achieved, .share, at("achieved")) } ?? .certain(1),
      resultsLag: results.map { compiled($0.lag, .months, at("results.lag")) } ?? .certain(0),
      isMonthly: every.isAlways(1) && payment.holdback == nil && results == nil)
  }

  mutating func compileHoldback(
    _ holdback: Payment.Holdback?, at: (String) -> DrawPlace
  ) -> (CompiledValue, CompiledPayment.Release) {
    guard let holdback else { return (.certain(0), .none) }
    let share = compiled(holdback.share, .share, at("holdback"))
    switch holdback.until {
    case .end: return (share, .end)
    case .stage(let id): return (share, stageIndex[id].map { .stage($0) } ?? .none)
    }
  }
}
