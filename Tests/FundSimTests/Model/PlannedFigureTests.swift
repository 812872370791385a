import FundSimText
import Testing

@testable import FundSim

extension ModelTests {
  @Suite struct PlannedFigureTests {
    private func figure(_ low: Double, _ high: Double, _ central: Double) -> PlannedFigure {
      PlannedFigure(path: ["x"], measure: .balance, low: low, high: high, central: central)
    }

    @Test func measuresTheDistanceFromTheMiddle() {
      #expect(figure(100, 900, 300).distance == 0.4)
      #expect(figure(100, 900, 500 + 1e-8).distance == 0)
      #expect(figure(-5, 5, 0).distance == 0)
      #expect(figure(-5, 5, 1).distance == .infinity)
      #expect(figure(-30, -10, -10).distance == 0.5)
      #expect(figure(0, 0, 0).distance == 0)
    }

    private func places(_ change: (inout Scenario) -> Void) throws -> [String] {
      let uncertain = try Quantity.uniform(0.01, 0.02)
      let scenario = try Scenario(
        horizon: 12, inflation: uncertain,
        programme: Programme(stages: [
          Stage(id: "s", month: 1, chance: .all(uncertain), grant: try .uniform(5, 9))
        ]),
        projects: [
          Project(
            id: "x",
            costs: [
              Cost(id: "rent", .perMonth(10), flexible: uncertain),
              Cost(id: "works", .once(10), from: try .uniform(1, 3)),
            ],
            streams: [
              Stream(
                id: "grant", kind: .lottery, level: .perMonth(try .uniform(1, 9)),
                chance: uncertain, term: try .uniform(0.2, 0.4))
            ])
        ])
      return scenario.changing(change).plannedFigures.map { JSONPointer.text($0.path) }
    }

    @Test func holdsWhatThePlanLooksAt() throws {
      let all = [
        "/inflation", "/programme/stages/s/grant", "/projects/x/costs/works/from",
        "/projects/x/streams/grant/term", "/projects/x/streams/grant/perMonth",
      ]
      #expect(Set(try places { _ in }) == Set(all))
      func changed(_ change: (inout Project) -> Void) throws -> [String] {
        try places { scenario in
          scenario.projects = scenario.projects.map { $0.changing(change) }
        }
      }
      #expect(try !changed { $0.joins = false }.contains("/programme/stages/s/grant"))
      #expect(
        try changed { $0.policy = Policy(trigger: 1) }.contains("/projects/x/costs/rent/flexible"))
      let alone = try changed { project in
        project.costs = project.costs.map { cost in cost.changing { $0.inflation = 0 } }
        project.streams = project.streams.map { stream in stream.changing { $0.planned = false } }
      }
      #expect(Set(alone) == ["/programme/stages/s/grant", "/projects/x/costs/works/from"])
    }

    /// A term has a month at least, as in the plan.
    @Test func takesTheValueOfThePlan() throws {
      let scenario = try Scenario(
        horizon: 12,
        projects: [
          Project(
            id: "x", costs: [Cost(id: "rent", .perMonth(10))],
            streams: [
              Stream(
                id: "grant", kind: .lottery, level: .perMonth(5), term: try .uniform(0.2, 0.4))
            ])
        ])
      #expect(scenario.plannedFigures.map(\.central) == [1])
      #expect(try Simulation(scenario).plan()[0].streams[0].months.prefix(2) == [5_000_000, 0])
    }
  }
}
