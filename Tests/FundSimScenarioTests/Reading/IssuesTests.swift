import FundSim
import Testing

extension Reading {
  /// The rules that a scenario built in code meets, as one from a file does.
  @Suite struct IssuesTests {
    private func issues(
      _ streams: [FundSim.Stream], costs: [Cost] = [Cost(id: "rent", .perYear(5))],
      drivers: [Driver] = [], programme: Programme? = nil, horizon: Int = 60
    ) -> [String] {
      do {
        _ = try Scenario(
          horizon: horizon, drivers: drivers, programme: programme,
          projects: [Project(id: "p", costs: costs, streams: streams)])
        return []
      } catch {
        return error.problems.map { "\($0.pointer): \($0.message)" }
      }
    }

    private func stream(
      _ id: String = "s", _ kind: StreamKind = .lottery, _ level: Level = .perYear(5)
    ) -> FundSim.Stream {
      FundSim.Stream(id: id, kind: kind, level: level)
    }

    @Test func acceptsAValidScenario() {
      #expect(issues([stream()]) == [])
    }

    @Test func refusesDuplicateIds() {
      #expect(
        issues([stream(), stream()]) == [#"/projects/p/streams/s: two of them have the id "s""#])
      #expect(
        issues([], costs: [Cost(id: "c", .once(1)), Cost(id: "c", .once(1))])
          == [#"/projects/p/costs/c: two of them have the id "c""#])
    }

    @Test func refusesAMismatchOfKindAndLevel() {
      let place = "/projects/p/streams/s/kind: "
      let loan = Level.loan(LoanTerms(principal: 5))
      let hours = Level.hours(perMonth: 5, rate: 5)
      #expect(
        issues([stream("s", .lottery, loan)])
          == [place + "a lottery grant cannot have the level of a loan or a match"])
      #expect(
        issues([stream("s", .lottery, hours)])
          == [place + "only in-kind support is given in hours"])
      #expect(
        issues([stream("s", .match)])
          == [place + "a match is a ratio of other streams and has no other level"])
      #expect(
        issues([stream("s", .loan)])
          == [place + "a loan has a principal and no other level"])
    }

    @Test func refusesWhatAKindCannotHave() {
      let loan = FundSim.Stream(
        id: "s", kind: .loan, arrangement: .pooled, level: .loan(LoanTerms(principal: 5)),
        renewal: Renewal(chance: 1), cut: Cut(chance: 0, severity: 0),
        payment: Payment(in: .arrears), restricted: ["rent"],
        offsets: [Offset(cost: "rent", share: 0.5)])
      #expect(
        issues([loan])
          == [
            #"/projects/p/streams/s/arrangement: a loan has no "arrangement""#,
            #"/projects/p/streams/s/offsets: a loan has no "offsets""#,
            #"/projects/p/streams/s/renewal: a loan has no "renewal""#,
            #"/projects/p/streams/s/cut: a loan has no "cut""#,
            #"/projects/p/streams/s/payment: a loan has no "payment""#,
            #"/projects/p/streams/s/restricted: a loan has no "restricted""#,
            "/projects/p/streams/s: a loan needs a term",
            "/projects/p/streams/s/restricted: money paid in arrears cannot be restricted, "
              + "for it is spent already",
          ].filter { !$0.contains("arrears") })
      let match = FundSim.Stream(
        id: "s", kind: .match, level: .match(MatchTerms(of: .streams(["t"]), ratio: 1)), term: 12,
        growth: 0.1, volatility: 0.1, ramp: 2, season: Array(repeating: 1, count: 12))
      #expect(
        issues([match, FundSim.Stream(id: "t", kind: .lottery, level: .total(5), term: 12)]) == [
          #"/projects/p/streams/s/growth: a match has no "growth""#,
          #"/projects/p/streams/s/volatility: a match has no "volatility""#,
          #"/projects/p/streams/s/ramp: a match has no "ramp""#,
          #"/projects/p/streams/s/season: a match has no "season""#,
          #"/projects/p/streams/s/term: a match has no "term""#,
          "/projects/p/streams/s/season: a season needs to know the calendar month of month 0",
        ])
    }

    @Test func refusesValuesOutsideTheirDomain() {
      let stream = FundSim.Stream(
        id: "s", kind: .lottery, level: .perYear(-5), chance: 60, term: 2000, attempts: 0)
      #expect(
        issues([stream]) == [
          "/projects/p/streams/s/perYear: -5 is outside 0 to 1,000,000,000",
          "/projects/p/streams/s/chance: 60 is not a probability",
          "/projects/p/streams/s/term: 2000 is outside 0 to 1200",
          "/projects/p/streams/s/attempts: 0 is outside 1 to 100",
        ])
    }

    @Test func judgesSumsOfLoadingsWithARoundingErrorToSpare() {
      let drivers = [Driver(id: "a"), Driver(id: "b")]
      let loaded = { (first: Double, second: Double) in
        FundSim.Stream(
          id: "s", kind: .lottery, level: .perYear(5),
          drivers: [Loading(driver: "a", beta: first), Loading(driver: "b", beta: second)])
      }
      #expect(issues([loaded(0.6, 0.8)], drivers: drivers) == [])
      #expect(
        issues([loaded(0.6, 0.81)], drivers: drivers) == [
          "/projects/p/streams/s/drivers: the squares of the loadings add up to 1.0161"
        ])
      #expect(issues([loaded(.nan, 0)], drivers: drivers).count == 1)
    }

    @Test func findsCirclesOfAnyLength() {
      let streams = (0..<400).map { index in
        FundSim.Stream(
          id: "s\(index)", kind: .lottery, level: .perYear(5), requires: ["s\((index + 1) % 400)"])
      }
      let found = issues(streams)
      #expect(found.count == 1)
      #expect(found[0].contains("s0 → s1 → s2"))
      #expect(found[0].hasSuffix("… → s0"))
      // Two ways to the same stream are no circle.
      #expect(
        issues([
          FundSim.Stream(id: "a", kind: .lottery, level: .perYear(5), requires: ["b", "c"]),
          FundSim.Stream(id: "b", kind: .lottery, level: .perYear(5), requires: ["c"]),
          stream("c"),
        ]) == [])
    }

    @Test func aStageOrAStreamMayBeRequired() {
      let programme = Programme(stages: [Stage(id: "early", month: 3)])
      let one = FundSim.Stream(
        id: "one", kind: .lottery, level: .perYear(5), requires: ["early", "two"])
      #expect(issues([one, stream("two")], programme: programme) == [])
    }

    @Test func limitsSizes() {
      let streams = (0..<501).map { stream("s\($0)") }
      #expect(
        issues(streams) == ["/projects/p/streams: 501 streams are more than the 500 allowed"])
      #expect(issues([], horizon: Int.max).count == 1)
      #expect(issues([], horizon: 11).count == 1)
      #expect(issues([], horizon: 240) == [])
    }

    @Test func anAlignedBudgetMayTakeACostAway() {
      let aligned = FundSim.Stream(
        id: "s", kind: .budget, arrangement: .aligned, level: .perYear(5),
        offsets: [Offset(cost: "rent", share: 1)])
      #expect(issues([aligned]) == [])
    }

    /// What has no effect is a warning in code as in a file, where the reader says it first.
    @Test func warnsOfWhatHasNoEffect() throws {
      let loan = FundSim.Stream(
        id: "s", kind: .loan, level: .loan(LoanTerms(principal: 5)), term: 12, ramp: 2)
      let kept = FundSim.Stream(id: "t", kind: .lottery, level: .perYear(5), unspent: .keep)
      let stage = Stage(id: "a", month: 1, unspent: .return)
      let costs = [
        Cost(id: "once", .once(5), from: 3, until: 4, inflation: 0.1),
        Cost(id: "brief", .perYear(5), from: 3, until: 4),
        Cost(id: "never", .perYear(5), from: 3, until: 3),
      ]
      let scenario = try Scenario(
        programme: Programme(stages: [stage]),
        projects: [Project(id: "p", costs: costs, streams: [loan, kept])])
      #expect(
        scenario.issues().map { "\($0.severity) \($0.pointer)" } == [
          "warning /programme/stages/a/unspent", "warning /projects/p/costs/once/until",
          "warning /projects/p/costs/once/inflation", "warning /projects/p/costs/never/until",
          "warning /projects/p/streams/s/ramp", "warning /projects/p/streams/t/unspent",
        ])
    }

    @Test func escapesPointers() {
      #expect(Issue(at: ["a/b", "~c", ""], "", remedy: "").pointer == "/a~1b/~0c/")
    }
  }
}
