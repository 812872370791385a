extension ProjectCompiler {
  /// Compiles a stage, and its grant as one more stream of the project.
  mutating func compileStage(
    _ stage: Stage, row: Int, pots: inout [CompiledPot], streams: inout [CompiledStream]
  ) -> CompiledStage {
    let at = { [project] (name: String) in DrawPlace.stage(project.id, stage.id, name) }
    let grant = compiled(stage.grant, .money, at("grant"))
    let over = compiled(stage.over, .term, at("over"))
    let (holdback, release) = compileHoldback(stage.holdback, at: at)
    let passed = CompiledDecision(place: at("passed"), loadings: range(stage.drivers))
    let isHeldBack = stage.holdback != nil
    let payment = CompiledPayment(
      isArrears: false, every: .certain(1), lag: .certain(0), holdback: holdback,
      release: release, resultsShare: .certain(0), achieved: .certain(1),
      resultsLag: .certain(0), isMonthly: !isHeldBack)
    let flat = LevelShape(
      growth: .certain(0), volatility: .certain(0), walk: passed, ramp: .certain(0), season: [],
      cut: nil, isFlat: true, isMonthly: false)
    streams.append(
      CompiledStream(
        index: row, id: "programme/" + stage.id, kind: .publicGrant, isCash: true,
        isTimeLimited: true, isMainstream: false, isPlanned: true, requires: [], unit: .total,
        amount: grant, rate: .certain(0), chance: .certain(1), apply: .certain(0),
        decision: RepeatedDraw(sampler(0, .months), at: at("decision")), start: .certain(0),
        term: over, attempts: .certain(1), retry: .certain(0), bidCost: .certain(0),
        award: passed, renewal: nil, shape: flat, payment: payment,
        pot: pot(of: row, stage.restricted, &pots),
        returnsUnspent: stage.unspent == .return, loan: nil, match: nil, readsMonths: true))
    // A project that does not join meets no gate, so its lead type needs no chance.
    let chance = stage.chance[project.leadType] ?? 0
    return CompiledStage(
      id: stage.id, month: compiled(stage.month, .months, at("month")),
      after: stage.after.flatMap { stageIndex[$0] },
      chance: compiled(chance, .share, at("chance")), grant: grant, over: over,
      supportCost: compiled(stage.supportCost, .money, at("supportCost")), passed: passed)
  }

  /// The effects of every stage that apply to a stream, in document order.
  mutating func compileEffects(on stream: Stream) -> [CompiledEffect] {
    guard project.joins else { return [] }
    var result: [CompiledEffect] = []
    for (index, stage) in stages.enumerated() {
      for effect in stage.effects {
        let isAimed = effect.on.contains { target in
          switch target {
          case .kind(let kind): kind == stream.kind
          case .stream(let id): id == stream.id
          }
        }
        guard isAimed else { continue }
        let at = { [project] (name: String) in
          DrawPlace.effect(project.id, stage.id, effect.id, name)
        }
        result.append(
          CompiledEffect(
            stage: index, odds: compiled(effect.odds, .odds, at("odds")),
            from: compiled(effect.from, .months, at("from")),
            lasting: effect.lasting.map { compiled($0, .months, at("for")) },
            onAward: effect.applies != .renewal, onRenewal: effect.applies != .award))
      }
    }
    return result
  }

  mutating func compileCost(_ cost: Cost) -> CompiledCost {
    let at = { [project] (name: String) in DrawPlace.cost(project.id, cost.id, name) }
    let (unit, amount): (CompiledCost.Unit, Quantity) =
      switch cost.amount {
      case .perMonth(let value): (.perMonth, value)
      case .perYear(let value): (.perYear, value)
      case .once(let value): (.once, value)
      }
    // A cost without an inflation of its own shares the draw of the scenario's.
    let inflation =
      cost.inflation.map { compiled($0, .rate, at("inflation")) }
      ?? compiled(scenario.inflation, .rate, .project(project.id, "inflation"))
    return CompiledCost(
      id: cost.id, unit: unit, amount: compiled(amount, .money, at("amount")),
      from: compiled(cost.from, .months, at("from")),
      until: cost.until.map { compiled($0, .months, at("until")) }, inflation: inflation,
      flexible: compiled(cost.flexible, .share, at("flexible")), offsets: offsets(of: cost.id))
  }

  private mutating func offsets(of cost: String) -> [CompiledCost.CompiledOffset] {
    var result: [CompiledCost.CompiledOffset] = []
    for (index, stream) in project.streams.enumerated() where !stream.isCash {
      for offset in stream.offsets where offset.cost == cost {
        result.append(
          CompiledCost.CompiledOffset(
            stream: index,
            share: compiled(offset.share, .share, .offset(project.id, stream.id, cost)),
            central: centralLevel(stream) * MicroPounds.perPound))
      }
    }
    return result
  }

  /// Pounds a month at central values.
  private func centralLevel(_ stream: Stream) -> Double {
    switch stream.level {
    case .perMonth(let value): Sampler.central(of: value, in: .money)
    case .perYear(let value): Sampler.central(of: value, in: .money) / 12
    case .hours(let hours, let rate):
      Sampler.central(of: hours, in: .hours) * Sampler.central(of: rate, in: .money)
    case .total(let value):
      Sampler.central(of: value, in: .money)
        / (stream.term.map { Sampler.central(of: $0, in: .term) } ?? 1)
    case .loan, .match: 0
    }
  }
}
