import Testing

@testable import FundSim

extension SupportTests {
  /// A changed copy keeps all else, and what is not checked is checked again by whoever asks.
  @Suite struct ChangeableTests {
    private let project = Project(
      id: "p", theme: "meals", reserves: 9000, costs: [Cost(id: "rent", .perMonth(100))])

    @Test func aChangedCopyKeepsAllElse() {
      let richer = project.changing { $0.reserves = 10_000 }
      #expect(richer != project && richer.reserves == 10_000 && project.reserves == 9000)
      #expect(richer.changing { $0.reserves = 9000 } == project)
    }

    @Test func aDefaultThatFollowsFromAnotherFieldStays() {
      let grant = Stream(id: "grant", kind: .lottery, level: .perMonth(100))
      let gift = grant.changing { $0.kind = .donations }
      #expect(gift.kind == .donations && gift.timeLimited)
      #expect(!Stream(id: "gift", kind: .donations, level: gift.level).timeLimited)
    }

    @Test func anErrorOfTheChangeIsThrown() {
      #expect(throws: QuantityError.self) {
        try project.changing { $0.reserves = try .uniform(2, 1) }
      }
    }

    @Test func aChangedScenarioIsCheckedWhenAsked() throws {
      let scenario = try Scenario(projects: [project])
      let empty = scenario.changing { $0.projects = [] }
      #expect(empty.projects.isEmpty)
      #expect(throws: InvalidScenario(problems: empty.issues())) { try empty.validated() }
      #expect(try scenario.validated() == scenario)
    }

    /// What a project is judged by, and what it is not: the insides of stages and of other
    /// projects.
    @Test func whatJudgesAProject() throws {
      let base = try EveryField.scenario()
      let entries = EveryField.entries.filter { entry in
        ["Scenario", "Driver", "Programme", "Stage", "Sustainability", "Project"]
          .contains(ModelMirror.owner(of: entry.field))
      }
      let judging = try entries.filter { entry in
        try !base.judgesProjects(as: EveryField(entry).after)
      }
      #expect(
        judging.map(\.field) == [
          "Scenario.horizon", "Scenario.programme", "Driver.id", "Programme.stages", "Stage.id",
        ])
      for change: @Sendable (inout Scenario) -> Void in [
        { $0.start = nil }, { $0.sustainability.assess = [12] }, { $0.drivers.removeLast() },
      ] {
        #expect(!base.judgesProjects(as: base.changing(change)))
      }
    }
  }
}
