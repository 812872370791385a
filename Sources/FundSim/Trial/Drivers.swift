/// Drivers (MODEL §3): what moves the chances and levels of several streams together, year by year.
extension Block {
  /// Draws the drivers of every programme year: F₀ = ε₀, F_y = φF_{y−1} + √(1−φ²)·ε_y.
  func drawDrivers(_ drivers: [CompiledDriver]) {
    let phi = memory.draws.persistence
    for (index, driver) in drivers.enumerated() {
      let rows = common.factors.matrix(index, lines: driverYears)
      if let constant = driver.persistence.constant {
        for lane in 0..<count { phi[lane] = constant }
      } else {
        fill(phi, driver.persistence, driver.persistencePlace, replica: 0)
      }
      for year in 0..<driverYears {
        let row = rows.line(year)
        uniforms(of: driver.place, ordinal: year, replica: 0, into: row)
        Mathematics.inverseNormals(row.address(count), count)
        guard year > 0 else { continue }
        let before = rows.line(year - 1)
        for lane in 0..<count {
          let fresh = (1 - phi[lane] * phi[lane]).squareRoot()
          row[lane] = phi[lane] * before[lane] + fresh * row[lane]
        }
      }
    }
  }
}
