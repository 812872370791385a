import FundSim
import FundSimScenario
import Testing

@Suite struct ScenarioLoaderTests {
  private let village = Array(Fixture.village.utf8)

  @Test func loadsEverything() throws {
    let loaded = try loaded(Fixture.village)
    #expect(loaded.warnings == [])
    #expect(ScenarioLoader.checkAll(village, name: "v.json") == [])
    #expect(loaded.sha256 == SHA256.hexadecimal(village))
    #expect(
      loaded.designs == [
        Alternative(id: "baseline", title: "", note: ""),
        Alternative(id: "bold", title: "Bold", note: "More at once", source: "Minutes"),
      ])
    #expect(
      loaded.perspectives == [
        Alternative(id: "commissioner", title: "The commissioner", note: "")
      ])
    let scenario = loaded.scenario
    #expect(scenario.start == CalendarMonth(year: 2014, month: 4))
    #expect(scenario.inflation == 0.02)
    #expect(scenario.sustainability.reservesMonths == 2.5)
    #expect(scenario.sustainability.coverage == 0.8)
    #expect(scenario.projects.map(\.id) == ["transport", "cafe"])
    let transport = scenario.projects[0]
    #expect(transport.costs.map(\.id) == ["salaries", "rent", "van"])
    #expect(transport.replicas == 3)
    #expect(transport.policy == Policy(trigger: 1.5))
    #expect(
      transport.streams.map(\.id) == [
        "big-lottery", "county", "fares", "parish", "council", "bridge", "drivers", "depot",
      ])
    let lottery = transport.streams[0]
    #expect(lottery.drivers == [Loading(driver: "fiscal-climate", beta: 0.5)])
    #expect(lottery.requires == ["early", "county"])
    #expect(lottery.renewal?.times == .atMost(2))
    #expect(!lottery.planned)
    let county = transport.streams[1]
    #expect(county.renewal?.times == .unlimited)
    #expect(
      county.payment
        == Payment(
          in: .arrears, every: 3, lag: 1,
          holdback: Payment.Holdback(share: 0.05, until: .stage("full")),
          results: Payment.Results(
            share: 0.2, achieved: try .beta(mean: 0.8, count: 20), lag: 2)))
    #expect(transport.streams[2].season == [8, 8, 9, 10, 11, 12, 13, 13, 11, 10, 9, 7.5])
    #expect(
      transport.streams[3].level
        == .match(
          MatchTerms(
            of: .streams(["big-lottery", "bridge"]), ratio: 0.25, honour: 0.8, payFrom: 13,
            over: 10)))
    #expect(
      transport.streams[5].level
        == .loan(
          LoanTerms(principal: 5000, rate: 0.06, holiday: 3, repayment: .equal, fee: 0.01)))
    #expect(transport.streams[6].level == .hours(perMonth: 60, rate: 11.5))
    #expect(transport.streams[6].offsets == [Offset(cost: "salaries", share: 0.15)])
    let stages = try #require(scenario.programme).stages
    #expect(stages[0].chance[.vcs] == 0.6)
    #expect(stages[0].chance[.parishCouncil] == 0.5)
    #expect(stages[0].chance[.otherService] == (try .logitNormal(p5: 0.4, p95: 0.6)))
    #expect(stages[0].effects[0].on == [.kind(.lottery), .stream("fares")])
    #expect(stages[1].holdback == Payment.Holdback(share: 0.2, until: .end))
  }

  @Test func appliesADesignAndThenAPerspective() throws {
    let bold = try loaded(Fixture.village, design: "bold").scenario
    #expect(bold.programme?.stages[1].grant == 50000)
    #expect(bold.projects[0].streams.last?.id == "drivers")
    #expect(bold.projects[0].streams[1].chance == 1)
    let both = try loaded(Fixture.village, design: "bold", perspective: "commissioner").scenario
    #expect(both.programme?.stages[1].grant == 50000)
    #expect(both.projects[0].streams[1].chance == 0.25)
    let baseline = try loaded(Fixture.village, design: "baseline").scenario
    #expect(baseline == (try loaded(Fixture.village).scenario))
  }

  @Test func knowsItsDesigns() {
    #expect(
      throws: LoadError.unknownDesign(
        name: "blod", suggestion: "bold", known: ["baseline", "bold"])
    ) { try loaded(Fixture.village, design: "blod") }
    #expect(
      throws: LoadError.unknownPerspective(
        name: "optimist", suggestion: nil, known: ["commissioner"])
    ) { try loaded(Fixture.village, perspective: "optimist") }
  }

  /// A patch that is not asked for does not stop a run; `checkAll` finds it.
  @Test func checksOnlyTheDesignAskedFor() throws {
    let text = Fixture.village.replacing(#"{"grant": 50000}"#, with: #"{"grnat": 50000}"#)
    let bytes = Array(text.utf8)
    #expect(throws: Never.self) { try loaded(text) }
    let pointer = "/designs/bold/patch/programme/stages/full"
    let problem = try #require(ScenarioLoader.checkAll(bytes, name: "v.json").first)
    #expect(problem.pointer == pointer)
    #expect(problem.message == #"unknown key "grnat""#)
    #expect(
      text.split(separator: "\n", omittingEmptySubsequences: false)[problem.line - 1]
        .dropFirst(problem.column - 1).hasPrefix(#""grnat""#))
    #expect(throws: LoadError.invalid([problem])) {
      try ScenarioLoader.load(bytes, name: "v.json", design: "bold")
    }
  }

  @Test func syntaxErrorsStandAlone() {
    #expect(
      throws: LoadError.invalid([
        Problem(
          severity: .error, file: "x.json", line: 2, column: 11, pointer: "",
          message: "a comma was expected here", remedy: "put a comma between one value and the next"
        )
      ])
    ) { try loaded("{\n\"title\": 1 \"a\": 2}") }
  }
}
