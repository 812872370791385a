extension Block {
  /// Draws the drivers of every programme year: F₀ = ε₀, F_y = φF_{y−1} + √(1−φ²)·ε_y.
  func drawDrivers(_ drivers: [DriverPlan]) {
    let lanes = Self.lanes
    for (index, driver) in drivers.enumerated() {
      let key = DrawKey(seed: seed, place: driver.place)
      let persistenceKey = DrawKey(seed: seed, place: driver.persistencePlace)
      let rows = common.factors + index * driverYears * lanes
      for lane in 0..<count {
        let trial = trial(lane)
        let phi =
          driver.persistence.constant
          ?? driver.persistence.value(
            key: persistenceKey, trial: trial, replica: 0, ordinal: 0)
        let fresh = (1 - phi * phi).squareRoot()
        var state = 0.0
        for year in 0..<driverYears {
          let shock = Mathematics.inverseNormal(
            key.uniform(
              trial: trial, replica: 0, ordinal: UInt32(truncatingIfNeeded: year)))
          state = year == 0 ? shock : phi * state + fresh * shock
          rows[year * lanes + lane] = state
        }
      }
    }
  }

  /// Draws each uncertain field of a project once, or sets it to its central value.
  func drawFields(_ draws: [ColumnDraw]) {
    for draw in draws {
      journal?.countDraws(draw.sampler.isMixture ? 2 : 1)
      let column = memory.columns + draw.slot * Self.lanes
      if isPlan {
        column.update(repeating: draw.sampler.central, count: count)
        continue
      }
      let key = DrawKey(seed: seed, place: draw.place)
      // A run that begins at an odd trial begins inside a pair; only its first block does.
      if firstTrial & 1 == 1 {
        for lane in 0..<count {
          column[lane] = draw.sampler.value(
            key: key, trial: trial(lane), replica: replica, ordinal: 0)
        }
      } else {
        draw.sampler.fill(
          column, count: count, key: key, firstTrial: firstTrial, replica: replica)
      }
    }
  }
}
