/// Turns what a comparison has counted into its figures.
struct ComparisonBuilder {
  let setup: Comparison.Setup
  let compiled: CompiledComparison
  let tally: ComparisonTally
  /// One for each slot of the experiment.
  let results: [ProjectResult]
  let seed: UInt64
  let trials: Summary.Trials

  func summary() -> ComparisonSummary {
    ComparisonSummary(
      alternatives: setup.scenarios.enumerated().map { index, scenario in
        let variant = compiled.indexes[index]
        return SummaryBuilder(
          scenario: scenario, compiled: compiled.experiment.variants[variant].compiled,
          programme: tally.programmes[variant],
          projects: compiled.experiment.slots(of: variant).map { results[$0] }, seed: seed,
          trials: trials
        ).summary()
      },
      differences: zip(setup.pairs, tally.pairs).map(difference),
      contests: tally.contests.map(contest), criterion: setup.criterion)
  }

  // MARK: Differences

  private func difference(
    _ named: Comparison.Pair, _ counted: PairTally
  ) -> AlternativeDifference {
    let pair = counted.pair
    let cost = counted.cost.estimates(trials: trials.count)
    return AlternativeDifference(
      from: named.from, to: named.to, isSameScenario: pair.from == pair.to,
      cost: PairedDifference(
        difference: meanCost(pair), standardError: cost.xVariance.squareRoot() / 100,
        trials: trials.count),
      months: pair.months.indices.map { month(counted, $0) })
  }

  /// In pounds, from the micro-pounds themselves rather than from their pence.
  private func meanCost(_ pair: VariantPair) -> Double {
    let sum =
      tally.programmes[pair.to].cost - tally.programmes[pair.from].cost
    return Double(sum) / Double(max(1, trials.count)) / MicroPounds.perPound
  }

  private func month(_ counted: PairTally, _ index: Int) -> MonthDifference {
    let pair = counted.pair
    func difference(of measure: CountedMeasure) -> PairedDifference {
      let found = counted.moments(of: measure, at: index).estimates(trials: trials.count)
      return PairedDifference(
        difference: found.y, standardError: found.yVariance.squareRoot(), trials: trials.count)
    }
    func price(of measure: CountedMeasure) -> CostPerExtra {
      let found = counted.moments(of: measure, at: index).estimates(trials: trials.count)
      return CostPerExtra(
        cost: meanCost(pair), number: found.y, costVariance: found.xVariance / 10_000,
        numberVariance: found.yVariance, covariance: found.covariance / 100)
    }
    return MonthDifference(
      month: pair.months[index].month, sustained: difference(of: .sustained),
      open: difference(of: .open), mainstreamed: difference(of: .mainstreamed),
      costPerExtraSustained: price(of: .sustained), costPerExtraOpen: price(of: .open),
      transitions: pair.projects.indices.map { transition(counted, index, $0) })
  }

  private func transition(_ counted: PairTally, _ month: Int, _ place: Int) -> TransitionTable {
    let project = counted.pair.projects[place]
    let shared = compiled.experiment.projects[project.index]
    return TransitionTable(
      project: shared.id, leadType: shared.leadType, copies: project.copies,
      onlyFrom: project.onlyFrom, onlyTo: project.onlyTo,
      means: counted.transitions(of: place, at: month).map { row in
        row.map { Double($0) / Double(max(1, trials.count)) }
      })
  }

  // MARK: Acceptability

  private func contest(_ counted: ContestTally) -> Acceptability {
    let contest = counted.contest
    return Acceptability(
      alternatives: contest.alternatives, criterion: counted.criterion,
      months: contest.months.enumerated().map { index, month in
        let envelope = UpperEnvelope(lines(counted, month.places))
        // Each competitor by the first alternative that it is.
        func place(_ competitor: Int) -> Int { contest.places.firstIndex(of: competitor) ?? 0 }
        return AcceptabilityMonth(
          month: month.month,
          rows: counted.willingness.indices.map { price in
            row(counted, month: index, places: month.places, price: price)
          },
          bestFromNothing: place(envelope.first),
          switches: envelope.switches.map {
            AcceptabilityMonth.Switch(
              at: $0.at / MicroPounds.perPound, from: place($0.from), to: place($0.to))
          })
      })
  }

  /// What each competitor brings and costs in all trials together.
  private func lines(_ counted: ContestTally, _ places: [Int]) -> [UpperEnvelope.Line] {
    zip(counted.contest.competitors, places).map { variant, place in
      let programme = tally.programmes[variant]
      return UpperEnvelope.Line(
        effect: programme.number(of: counted.criterion.counted, at: place), cost: programme.cost)
    }
  }

  private func row(
    _ counted: ContestTally, month: Int, places: [Int], price: Int
  ) -> AcceptabilityMonth.Row {
    let contest = counted.contest
    let total = trials.count * UInt64(ContestTally.share)
    let chances = contest.competitors.indices.map { competitor in
      Proportion(
        count: UInt64(counted.credits[counted.cell(month, price, competitor)]), of: total,
        independent: trials.count)
    }
    let benefits = lines(counted, places).map {
      Int128(counted.willingness[price]) * $0.effect - $0.cost
    }
    let best = benefits.max()
    return AcceptabilityMonth.Row(
      willingness: Double(counted.willingness[price]) / MicroPounds.perPound,
      chances: contest.places.map { chances[$0] },
      bestOnAverage: contest.places.firstIndex { benefits[$0] == best } ?? 0)
  }
}
