extension ProjectTally {
  /// Σ of squared shares of a year's cash, in trials with any.
  mutating func addConcentration(_ block: Block, _ years: EarnedYears) {
    for year in 0..<layout.years {
      let totals = years.totals(year)
      let squares = years.squares(year)
      var sum: Int64 = 0
      var trials: Int64 = 0
      for lane in 0..<block.count where totals[lane] > 0 {
        trials &+= 1
        // At most 2⁴⁰ each.
        sum &+= Int64(squares[lane] / (totals[lane] * totals[lane]) * Self.concentrationUnit)
      }
      counters[layout.concentrated(year)] &+= trials
      sums[layout.concentration(year)] += Int128(sum)
    }
  }
}
