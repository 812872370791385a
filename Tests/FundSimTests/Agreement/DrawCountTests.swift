import Testing

@testable import FundSim

extension AgreementTests {
  /// Random numbers that a trial asks for, counted by hand.
  @Suite struct DrawCountTests {
    private func draws(_ project: Project, drivers: [Driver] = []) throws -> Double {
      try Simulation(Scenario(horizon: 24, drivers: drivers, projects: [project]))
        .drawsPerTrial(trials: 200)
    }

    @Test func aCertainBudgetAsksForNone() throws {
      let certain = Project(
        id: "p", costs: [Cost(id: "rent", .perMonth(100))],
        streams: [Stream(id: "fees", kind: .userPayments, level: .perMonth(100))])
      #expect(try draws(certain) == 0)
    }

    @Test func fieldsDecisionsAndDriversCount() throws {
      let uncertain = try Quantity.uniform(80, 120)
      let bid = Stream(
        id: "bid", kind: .contract, level: .perMonth(uncertain), chance: 0.5, attempts: 1,
        drivers: [Loading(driver: "climate", beta: 0.5)])
      let project = Project(
        id: "p", reserves: uncertain, costs: [Cost(id: "rent", .perMonth(100))], streams: [bid])
      // A level, the reserves, one decision, and a driver in each of four programme years: 24 + 12
      // months, and a year for a payment that looks ahead.
      #expect(try draws(project, drivers: [Driver(id: "climate")]) == 3 + 4)
    }

    @Test func aSecondApplicationIsAnotherDraw() throws {
      let bid = Stream(
        id: "bid", kind: .contract, level: .perMonth(100), chance: 0.5, attempts: 2, retry: 1)
      let project = Project(id: "p", costs: [Cost(id: "rent", .perMonth(100))], streams: [bid])
      // One, and in half of all trials another: 200 trials, five standard errors.
      #expect((try draws(project) - 1.5).magnitude < 5 * 0.5 / 200.0.squareRoot())
    }
  }
}
