/// Turns what a comparison has counted into its figures.
struct ComparisonBuilder {
  let setup: Comparison.Setup
  let plan: ComparisonPlan
  let tally: ComparisonTally
  let seed: UInt64
  let trials: Summary.Trials
  /// The projects of each simulation, if they have been summed up before.
  var projects: [[ProjectSummary]]?

  func summary() -> ComparisonSummary {
    ComparisonSummary(
      alternatives: setup.scenarios.enumerated().map { index, scenario in
        let simulation = plan.indexes[index]
        return SummaryBuilder(
          scenario: scenario, plan: plan.plans[simulation], tally: tally.simulations[simulation],
          seed: seed, trials: trials, projects: projects?[simulation]
        ).summary()
      },
      differences: zip(setup.pairs, tally.pairs).map(difference),
      fields: tally.fields.map(field))
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
  private func meanCost(_ pair: PairPlan) -> Double {
    let sum =
      tally.simulations[pair.to].programme.sums[0]
      - tally.simulations[pair.from].programme.sums[0]
    return Double(sum) / Double(max(1, trials.count)) / MicroPounds.perPound
  }

  private func month(_ counted: PairTally, _ index: Int) -> MonthDifference {
    let pair = counted.pair
    let rows = (0..<3).map { row in
      counted.moments[index * 3 + row].estimates(trials: trials.count)
    }
    let differences = rows.map { row in
      PairedDifference(
        difference: row.y, standardError: row.yVariance.squareRoot(), trials: trials.count)
    }
    return MonthDifference(
      month: pair.months[index].month, sustained: differences[1], open: differences[0],
      mainstreamed: differences[2],
      costPerExtraSustained: CostPerExtra(
        cost: meanCost(pair), sustained: rows[1].y, costVariance: rows[1].xVariance / 10_000,
        sustainedVariance: rows[1].yVariance, covariance: rows[1].covariance / 100),
      transitions: pair.projects.indices.map { transition(counted, index, $0) })
  }

  private func transition(_ counted: PairTally, _ month: Int, _ place: Int) -> TransitionTable {
    let project = counted.pair.projects[place]
    let first = (month * counted.pair.projects.count + place) * PairTally.states
    let means = counted.transitions[first..<first + PairTally.states].map {
      Double($0) / Double(max(1, trials.count))
    }
    return TransitionTable(
      project: plan.projects[project.index].id,
      leadType: plan.projects[project.index].leadType, copies: project.copies,
      onlyFrom: project.onlyFrom, onlyTo: project.onlyTo,
      means: [Array(means[0..<3]), Array(means[3..<6]), Array(means[6..<9])])
  }

  // MARK: Acceptability

  private func field(_ counted: FieldTally) -> AcceptabilityField {
    let field = counted.field
    return AcceptabilityField(
      alternatives: field.alternatives,
      months: field.months.enumerated().map { index, month in
        AcceptabilityMonth(
          month: month.month,
          rows: counted.willingness.indices.map { price in
            row(counted, month: index, places: month.places, price: price)
          })
      })
  }

  private func row(
    _ counted: FieldTally, month: Int, places: [Int], price: Int
  ) -> AcceptabilityMonth.Row {
    let field = counted.field
    let total = trials.count * UInt64(FieldTally.share)
    let chances = field.competitors.indices.map { competitor in
      Proportion(
        count: UInt64(counted.credits[counted.cell(month, price, competitor)]), of: total,
        independent: trials.count)
    }
    let benefits = field.competitors.enumerated().map { place, simulation in
      // Row 1 of an assessment counts those sustained; sum 0 is the cost.
      let sums = tally.simulations[simulation].programme.sums
      return Int128(counted.willingness[price]) * sums[2 + 3 * places[place]] - sums[0]
    }
    let best = benefits.max()
    return AcceptabilityMonth.Row(
      willingness: Double(counted.willingness[price]) / MicroPounds.perPound,
      chances: field.places.map { chances[$0] },
      bestOnAverage: field.places.firstIndex { benefits[$0] == best } ?? 0)
  }
}
