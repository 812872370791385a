/// Turns what a gap analysis has counted into its figures.
struct GapBuilder {
  let parts: [[Assumption]]
  let tally: GapTally
  let month: Int
  let projects: Int
  let trials: Summary.Trials

  private var weights: GapWeights { tally.weights }
  private var count: Double { Double(max(1, trials.count)) }

  func summary() -> GapSummary {
    GapSummary(
      month: month, trials: trials, projectCount: projects, first: levels(0), second: levels(1),
      gap: shares { estimate(tally.gap[$0.rawValue], $0) },
      assumptions: parts.indices.map(part), orders: weights.orders.count,
      isEveryOrder: weights.isEveryOrder)
  }

  private func part(_ index: Int) -> GapSummary.Part {
    GapSummary.Part(
      assumptions: parts[index],
      share: shares { measure in
        let cell = tally.shares[index * GapMeasure.count + measure.rawValue]
        let orders = Double(weights.orders.count)
        let whole = estimate(cell, measure)
        let ofTrials = whole.standardError / orders
        let ofOrders = orderError(index, measure)
        return GapSummary.Estimate(
          value: whole.value / orders,
          standardError: (ofTrials * ofTrials + ofOrders * ofOrders).squareRoot())
      },
      alone: shares { estimate(tally.alone[index * GapMeasure.count + $0.rawValue], $0) })
  }

  private func shares(_ figure: (GapMeasure) -> GapSummary.Estimate) -> GapSummary.Shares {
    GapSummary.Shares(
      open: figure(.open), sustained: figure(.sustained), income: figure(.income),
      fund: figure(.fund))
  }

  private func estimate(_ cell: GapTally.Cell, _ measure: GapMeasure) -> GapSummary.Estimate {
    GapSummary.Estimate(
      value: Double(cell.sum) / count / measure.unit,
      standardError: cell.moments.estimates(trials: trials.count).xVariance.squareRoot())
  }

  private func levels(_ mixture: Int) -> GapSummary.Levels {
    GapSummary.Levels(
      open: level(mixture, .open), sustained: level(mixture, .sustained),
      income: level(mixture, .income), fund: level(mixture, .fund))
  }

  private func level(_ mixture: Int, _ measure: GapMeasure) -> Double {
    Double(tally.levels[mixture * GapMeasure.count + measure.rawValue]) / count / measure.unit
  }

  /// The standard error that is left by the orders that were not tried: from the means of pairs, an
  /// order and its reverse, which are independent of each other.
  private func orderError(_ part: Int, _ measure: GapMeasure) -> Double {
    if weights.isEveryOrder { return 0 }
    let changes = zip(weights.orders, weights.paths).map { order, path in
      let place = order.firstIndex(of: part) ?? 0
      return level(path[place + 1], measure) - level(path[place], measure)
    }
    let pairs = stride(from: 0, to: changes.count - 1, by: 2).map {
      (changes[$0] + changes[$0 + 1]) / 2
    }
    guard pairs.count > 1 else { return 0 }
    let mean = pairs.reduce(0, +) / Double(pairs.count)
    let squares = pairs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(pairs.count - 1) / Double(pairs.count)).squareRoot()
  }
}
