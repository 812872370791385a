/// Turns one project's tally into its summary.
struct ProjectSummaryBuilder {
  let project: CompiledProject
  let compiled: CompiledScenario
  let tally: ProjectTally

  private var layout: TallyLayout { tally.layout }
  private var observations: Int { tally.observations }
  private var assess: [Int] { compiled.sustainability.assess }

  func summary() -> ProjectSummary {
    let hasMoney = layout.detail == .full
    return ProjectSummary(
      id: project.id, leadType: project.leadType, replicas: project.replicas,
      outcomes: assess.indices.map(outcome), survival: survival(),
      cash: hasMoney ? (0..<compiled.horizon).map(cash) : [],
      bridging: hasMoney ? assess.indices.map(bridging) : [],
      concentration: hasMoney ? (0..<compiled.years).map(concentration) : [],
      returned: hasMoney ? allReturned() : nil,
      streams: hasMoney ? project.streams.map(stream) : [])
  }

  /// Copies of one trial share its drivers, so with drivers an interval counts trials.
  private func share(_ count: Int64, of total: Int64? = nil) -> Proportion {
    let all = total ?? Int64(observations)
    let independent =
      project.hasDrivers && project.replicas > 1
      ? max(1, UInt64(all) / UInt64(project.replicas)) : UInt64(all)
    return Proportion(count: UInt64(count), of: UInt64(all), independent: independent)
  }

  private func counter(_ index: Int) -> Int64 { tally.counters[index] }

  private func mean(_ sum: Int) -> Double { mean(of: tally.sums[sum]) }

  private func mean(of sum: Int128) -> Double {
    Double(sum) / Double(max(1, observations)) / MicroPounds.perPound
  }

  private func pounds(_ column: Int, _ probabilities: [Double]) -> [Double] {
    tally.store.sample.quantiles(probabilities, column: column, count: observations)
      .map { $0 / MicroPounds.perPound }
  }

  private func outcome(_ index: Int) -> OutcomeSummary {
    let open = counter(layout.outcome(index, .open))
    let sustained = counter(layout.outcome(index, .sustained))
    return OutcomeSummary(
      month: assess[index], open: share(open), closed: share(Int64(observations) - open),
      precarious: share(open - sustained), sustained: share(sustained),
      mainstreamed: share(counter(layout.outcome(index, .mainstreamed))))
  }

  private func survival() -> [Double] {
    var open = Int64(observations)
    return (0..<compiled.horizon).map { month in
      open -= counter(layout.breach(month))
      return Double(open) / Double(max(1, observations))
    }
  }

  private func cash(_ month: Int) -> MoneySummary {
    let q = pounds(layout.cashColumn(month), [0.05, 0.25, 0.5, 0.75, 0.95])
    return MoneySummary(
      mean: mean(layout.cash(month)), p5: q[0], p25: q[1], p50: q[2], p75: q[3], p95: q[4])
  }

  private func bridging(_ index: Int) -> BridgingSummary {
    let q = pounds(layout.bridgingColumn(index), [0.5, 0.8, 0.9, 0.95])
    return BridgingSummary(month: assess[index], p50: q[0], p80: q[1], p90: q[2], p95: q[3])
  }

  private func concentration(_ year: Int) -> Double? {
    let trials = counter(layout.concentrated(year))
    if trials == 0 { return nil }
    return Double(tally.sums[layout.concentration(year)]) / ProjectTally.concentrationUnit
      / Double(trials)
  }

  private func stream(_ stream: CompiledStream) -> StreamSummary {
    let renewals = layout.renewalRows[stream.index]
    return StreamSummary(
      id: stream.id, kind: Block.kind(of: stream, in: project), isCash: stream.isCash,
      won: share(counter(layout.won(stream.index))),
      renewed: renewals < 0 ? nil : share(counter(layout.won(renewals))),
      perYear: (0..<compiled.years).map { year(stream, $0) },
      againstPlan: assess.indices.map { againstPlan(stream, $0) },
      conditional: assess.indices.map { conditional(stream.index, $0) },
      conditionalOnRenewal: renewals < 0 ? nil : assess.indices.map { conditional(renewals, $0) },
      returned: returned(stream.pot))
  }

  /// Of a restricted fund; −1 is none.
  private func returned(_ pot: Int) -> ReturnedSummary {
    pot < 0
      ? ReturnedSummary(mean: 0, share: share(0))
      : ReturnedSummary(
        mean: mean(layout.returned(pot)), share: share(counter(layout.givesBack(pot))))
  }

  private func allReturned() -> ReturnedSummary {
    let sum = (0..<layout.pots).reduce(Int128(0)) { $0 + tally.sums[layout.returned($1)] }
    return ReturnedSummary(mean: mean(of: sum), share: share(counter(layout.givesAnyBack)))
  }

  private func year(_ stream: CompiledStream, _ year: Int) -> StreamSummary.Year {
    let mean = mean(layout.year(stream.index, year))
    guard stream.isCash else {
      return StreamSummary.Year(cashMean: 0, cashP5: 0, cashP95: 0, inKindMean: mean)
    }
    // A loan is not income: no cash in the mix.
    guard stream.loan == nil else {
      return StreamSummary.Year(cashMean: 0, cashP5: 0, cashP95: 0, inKindMean: 0)
    }
    let q = pounds(layout.yearColumn(stream.index, year), [0.05, 0.95])
    return StreamSummary.Year(cashMean: mean, cashP5: q[0], cashP95: q[1], inKindMean: 0)
  }

  private func againstPlan(_ stream: CompiledStream, _ index: Int) -> StreamSummary.AgainstPlan {
    func share(_ category: AgainstPlan) -> Double {
      Double(counter(layout.againstPlan(stream.index, index, category)))
        / Double(max(1, observations))
    }
    return StreamSummary.AgainstPlan(
      month: assess[index], none: share(.none), less: share(.less), asPlanned: share(.asPlanned),
      more: share(.more), plan: MicroPounds.pounds(project.plannedReceipts[stream.index][index]),
      mean: mean(layout.receipts(stream.index, index)),
      meanWhileOpen: mean(layout.receiptsWhileOpen(stream.index, index)))
  }

  /// `win` is a stream's place, or the row of its renewals.
  private func conditional(_ win: Int, _ index: Int) -> StreamSummary.Conditional {
    let won = counter(layout.won(win, before: index))
    let lost = Int64(observations) - won
    let openWon = counter(layout.wonOutcome(win, index, .open))
    let sustainedWon = counter(layout.wonOutcome(win, index, .sustained))
    let open = counter(layout.outcome(index, .open))
    let sustained = counter(layout.outcome(index, .sustained))
    return StreamSummary.Conditional(
      month: assess[index], won: share(won), openIfWon: won > 0 ? share(openWon, of: won) : nil,
      openIfNotWon: lost > 0 ? share(open - openWon, of: lost) : nil,
      sustainedIfWon: won > 0 ? share(sustainedWon, of: won) : nil,
      sustainedIfNotWon: lost > 0 ? share(sustained - sustainedWon, of: lost) : nil)
  }
}
