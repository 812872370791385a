@testable import FundSim

/// A random valid scenario: between them they use every field of the model.
///
/// Small on purpose, and short of money in about half of the futures, so that all outcomes occur.
struct RandomScenario {
  var dice: Dice
  let horizon: Int
  let start: CalendarMonth?
  let drivers: [Driver]
  /// Ids of the programme's stages; empty without a programme.
  let stageIDs: [String]

  static func make(seed: UInt64) throws -> Scenario {
    var maker = try RandomScenario(seed: seed)
    return try maker.scenario()
  }

  private init(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    horizon =
      dice.happens(0.85)
      ? dice.pick([24, 24, 30, 36, 36, 41, 48, 60]) : dice.pick([12, 13, 18, 72, 90])
    start = CalendarMonth(year: 2014, month: dice.int(1...12)).flatMap { month in
      dice.happens(0.7) ? month : nil
    }
    drivers = try ["climate", "council", "luck"].prefix(dice.int(0...3)).map { id in
      if dice.happens(0.3) { return Driver(id: id) }
      return Driver(id: id, persistence: try dice.chance(0.6))
    }
    let names = ["s2", "pilot", "main", "review", "scale"]
    stageIDs = dice.happens(0.75) ? Array(names.prefix(dice.int(1...5))) : []
    self.dice = dice
  }

  private mutating func scenario() throws -> Scenario {
    let count = dice.happens(0.6) ? 1 : dice.int(2...3)
    let projects = try (1...count).map { try project("p\($0)") }
    return try Scenario(
      title: "Random", currency: dice.pick(["GBP", "EUR"]), start: start, horizon: horizon,
      inflation: dice.happens(0.5) ? 0 : dice.rate(-0.02, 0.1), drivers: drivers,
      programme: programme(for: projects), projects: projects,
      sustainability: sustainability())
  }

  private mutating func sustainability() -> Sustainability? {
    if dice.happens(0.3) { return nil }
    var months = Set([dice.int(1...horizon), dice.int(1...horizon)])
    if dice.happens(0.7) { months.insert(horizon) }
    return Sustainability(
      assess: months.sorted(), reservesMonths: dice.pick([0, 1, 2.5, 3, 6]),
      coverage: dice.pick([0, 0.25, 0.5, 0.75, 1]),
      maxTimeLimited: dice.pick([0.2, 0.5, 0.8, 1]),
      mainstreamShare: dice.pick([0.1, 0.5, 0.8]))
  }

  /// None, one or two loadings, of either sign, Σβ² ≤ 1.
  mutating func loadings() -> [Loading] {
    guard !drivers.isEmpty, dice.happens(0.4) else { return [] }
    if dice.happens(0.1) {
      return [Loading(driver: dice.pick(drivers).id, beta: dice.pick([1, -1]))]
    }
    return dice.shuffled(drivers).prefix(dice.int(1...2)).map {
      Loading(driver: $0.id, beta: (dice.real(-0.7, 0.7) * 100).rounded() / 100 + 0.001)
    }
  }
}
