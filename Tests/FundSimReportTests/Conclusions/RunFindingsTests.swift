@testable import FundSim
import Testing

@testable import FundSimReport

extension ConclusionsTests.RunFindingsTests {
  @Test func concludesForOneService() throws {
    let findings = RunFindings(Fixture.summary(), plan: [Fixture.plan])
    #expect(findings.month == 36)
    guard case .service(let found) = findings.verdict else {
      Issue.record("not about one service: \(findings.verdict)")
      return
    }
    let verdict = try #require(found)
    #expect(verdict.main.open.size == .number(37))
    #expect(verdict.closing == .mostly(12...17))
    #expect(verdict.futures.parts.map(\.count) == [22, 15, 63])
    #expect(verdict.later?.month == 60)
    #expect(verdict.onPaper == .neverCloses)
    #expect(
      verdict.bridging
        == .forEight(
          Money(micro: Int64(14_200_000_000)), forNine: Money(micro: Int64(22_900_000_000))))
    #expect(verdict.precision == nil)
    guard case .less(let lack, let widest) = try #require(verdict.income).reading else {
      Issue.record("it comes as planned")
      return
    }
    #expect(lack.pounds == 120_524)
    #expect(widest?.stream.id == "lottery")
    #expect(
      findings.associations.map(\.stream.id)
        == ["lottery", "council-contract", "programme/getting-going"])
    #expect(findings.associations.strongest?.stream.id == "lottery")
    #expect(findings.associations.strongest?.ifWon == 0.712)
    #expect(findings.tightest?.closings == 12...17)
  }

  @Test func concludesForAProgramme() {
    let findings = RunFindings(Fixture.manyProjects(6), plan: [])
    guard case .programme(let verdict) = findings.verdict else {
      Issue.record("not about a programme: \(findings.verdict)")
      return
    }
    #expect(verdict.projectCount == 141)
    #expect(verdict.lastStage?.id == "signed-off")
    #expect(verdict.main?.month == 36)
    #expect(verdict.later?.month == 60)
    #expect(findings.tightest == nil)
    #expect(findings.associations.isEmpty)
  }

  @Test func concludesNothingFromNothing() {
    let none = RunFindings(Fixture.summary(trials: 0, isComplete: false), plan: [Fixture.plan])
    #expect(none.verdict == .nothing)
    let unassessed = Fixture.summary(projects: [Fixture.project(outcomes: [])])
    #expect(RunFindings(unassessed, plan: []).verdict == .service(nil))
  }

  @Test func saysHowFarFewFuturesGo() {
    let few = Proportion(count: 100, of: 200)
    #expect(Precision(few, trials: 200)?.points == 7)
    #expect(Precision(Fixture.proportion(0.5), trials: 100_000) == nil)
  }

  @Test func sharesOneHundredWithoutRemainder() {
    for (open, sustained) in [(0.368, 0.221), (0.365, 0.365), (0.005, 0.004), (1, 0.999), (0, 0)] {
      let futures = HundredFutures(
        Fixture.outcome(36, open: open, sustained: sustained, mainstreamed: 0))
      #expect(futures.parts.map(\.outcome) == [.sustained, .precarious, .closed])
      #expect(futures.parts.reduce(0) { $0 + $1.count } == 100)
      #expect(futures.parts.allSatisfy { $0.count >= 0 })
    }
  }
}
