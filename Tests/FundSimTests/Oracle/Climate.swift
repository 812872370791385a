@testable import FundSim

/// The drivers of one trial and the correlated numbers made with them (MODEL §3).
final class Climate {
  private let luck: Luck
  private let drivers: [Driver]
  private var values: [String: [Double]] = [:]

  init(drivers: [Driver], luck: Luck) {
    self.drivers = drivers
    self.luck = luck
  }

  /// F_y of a driver: F_0 = ε_0, F_y = φF_{y−1} + √(1−φ²)·ε_y.
  func value(of id: String, year: Int) -> Double {
    guard let driver = drivers.first(where: { $0.id == id }) else {
      preconditionFailure("no driver \(id)")
    }
    let persistence = luck.value(
      driver.persistence, .share, at: .driver(id, "persistence"), replica: 0)
    var path = values[id] ?? []
    while path.count <= year {
      let epsilon = Mathematics.inverseNormal(
        luck.uniform(at: .driver(id), replica: 0, ordinal: path.count))
      if let last = path.last {
        let fresh = (1 - persistence * persistence).squareRoot()
        path.append(persistence * last + fresh * epsilon)
      } else {
        path.append(epsilon)
      }
    }
    values[id] = path
    return path[year]
  }

  /// Z = Σ β·F + √(1 − Σβ²)·ε, with ε = Φ⁻¹(u).
  func number(_ loadings: [Loading], year: Int, uniform u: Double) -> Double {
    var moved = 0.0
    var squares = 0.0
    for loading in loadings {
      moved += loading.beta * value(of: loading.driver, year: year)
      squares += loading.beta * loading.beta
    }
    return moved + (1 - squares).squareRoot() * Mathematics.inverseNormal(u)
  }

  /// Whether something with chance `p` happens.
  func happens(_ p: Double, _ loadings: [Loading], month: Int, uniform u: Double) -> Bool {
    if p <= 0 { return false }
    if p >= 1 { return true }
    if loadings.isEmpty { return u > 1 - p }
    return number(loadings, year: month / 12, uniform: u) > -Mathematics.inverseNormal(p)
  }

  /// Whether something bad with chance `c` happens.
  func strikes(_ c: Double, _ loadings: [Loading], month: Int, uniform u: Double) -> Bool {
    if c <= 0 { return false }
    if c >= 1 { return true }
    if loadings.isEmpty { return u < c }
    return number(loadings, year: month / 12, uniform: u) < Mathematics.inverseNormal(c)
  }
}
