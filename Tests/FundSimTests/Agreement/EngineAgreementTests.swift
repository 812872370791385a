import Testing

@testable import FundSim

extension AgreementTests {
  /// The engine and the oracle, path by path, to the micro-pound.
  @Suite
  struct EngineAgreementTests {
    /// 1,000 scenarios, or those of `AgreementSeeds`, in 20 parts, so that the parts can run side
    /// by side.
    @Test(arguments: 0..<20)
    func engineAgreesWithTheOracle(part: Int) throws {
      let chosen = try AgreementSeeds.chosen()
      guard let seeds = chosen.part(part, of: 20) else { return }
      var refused: [UInt64] = []
      for seed in seeds {
        let scenario = try RandomScenario.make(seed: seed)
        let oracle = Oracle(scenario)
        guard let engine = try engine(for: scenario, oracle) else {
          refused.append(seed)
          continue
        }
        let planDifference = try difference(oracle.plan()) { () throws(SimulationError) in
          try engine.plan()
        }
        #expect(planDifference == nil, "scenario \(seed), plan, engine against oracle")
        // Even and odd trials, early and late ones: blocks and lanes begin at both.
        for trial: UInt64 in [0, 1, 4096 + seed] {
          let expected = oracle.trace(trial: trial, seed: seed &* 31)
          let difference = try difference(expected) { () throws(SimulationError) in
            try engine.trace(trial: trial, seed: seed &* 31)
          }
          #expect(
            difference == nil, "scenario \(seed), trial \(trial), engine against oracle")
        }
      }
      if !refused.isEmpty { chosen.note("engine against oracle: plans refused: \(refused)") }
      chosen.note("engine against oracle: scenarios \(seeds) tried")
    }

    /// Nil where the plan is refused for an amount that the oracle's has, too.
    private func engine(for scenario: Scenario, _ oracle: Oracle) throws -> Simulation? {
      do throws(SimulationError) {
        return try Simulation(scenario)
      } catch {
        guard isTooLarge(oracle.plan(), error) else { throw error }
        return nil
      }
    }

    private func difference(
      _ oracle: [Ledger], _ engine: () throws(SimulationError) -> [Ledger]
    ) throws -> String? {
      do throws(SimulationError) {
        return LedgerDifference.first(try engine(), oracle)
      } catch {
        guard isTooLarge(oracle, error) else { throw error }
        return nil
      }
    }

    /// Some renewals at several times the amount lead beyond what the engine takes (MODEL §7). The
    /// oracle knows no limit: it must have such an amount where the engine refuses one.
    private func isTooLarge(_ oracle: [Ledger], _ error: SimulationError) -> Bool {
      guard case .amountTooLarge(let project, let item, _) = error else { return false }
      let lines = oracle.filter { $0.project == project }.flatMap { $0.streams + $0.costsDue }
      return lines.contains { line in
        line.id == item && line.months.contains { $0.magnitude > 1_000_000_000_000_000 }
      }
    }

    @Test func engineConservesMoney() throws {
      for seed in UInt64(2001)...2100 {
        let scenario = try RandomScenario.make(seed: seed)
        let engine = try Simulation(scenario)
        for ledger in try engine.trace(trial: seed, seed: 7) + engine.plan() {
          let project = try #require(scenario.projects.first { $0.id == ledger.project })
          #expect(
            LedgerConservation.faults(in: ledger, of: project).isEmpty, "scenario \(seed)")
        }
      }
    }
  }
}

extension AgreementTests {
  /// A run works blocks of many lanes out, and keeps no ledger: its figures of money against those
  /// of the oracle's ledgers of the same trials.
  @Suite struct RunAgreementTests {
    private static let trials = 70

    @Test(arguments: 0..<12)
    func runsCountTheMoneyOfTheLedgers(part: Int) throws {
      for seed in UInt64(5 * part + 1)...UInt64(5 * part + 5) {
        let scenario = try RandomScenario.make(seed: seed)
        let found = try Simulation(scenario).run(trials: Self.trials, seed: 4, threads: 1)
        let oracle = Oracle(scenario)
        let futures = (0..<Self.trials).flatMap { oracle.trace(trial: UInt64($0), seed: 4) }
        for project in found.projects {
          let ledgers = futures.filter { $0.project == project.id }
          checkFund(project, ledgers, seed)
          checkReturns(project, ledgers, seed)
          for stream in project.streams { try checkStream(stream, ledgers, seed) }
          checkConcentration(project, ledgers, seed)
        }
      }
    }

    private func checkFund(_ project: ProjectSummary, _ ledgers: [Ledger], _ seed: UInt64) {
      for (month, cash) in project.cash.enumerated() {
        let amounts = ledgers.map { $0.general[month] }
        #expect(cash.mean == mean(amounts), "scenario \(seed), month \(month)")
        #expect(cash.p5 == quantile(0.05, amounts) && cash.p75 == quantile(0.75, amounts))
        let open = ledgers.filter { $0.breach ?? .max > month }.count
        #expect(project.survival[month] == Double(open) / Double(ledgers.count))
      }
      for (index, bridging) in project.bridging.enumerated() {
        let amounts = ledgers.map { $0.assessments[index].bridging }
        #expect(bridging.p80 == quantile(0.8, amounts), "scenario \(seed), bridging \(index)")
      }
    }

    private func checkStream(
      _ stream: StreamSummary, _ ledgers: [Ledger], _ seed: UInt64
    ) throws {
      let comment: Comment = "scenario \(seed), \(stream.id)"
      let lines = try ledgers.map { ledger in
        try #require(ledger.streams.first { $0.id == stream.id })
      }
      let isIncome = lines[0].kind != StreamKind.loan.rawValue
      for (year, found) in stream.perYear.enumerated() {
        let amounts = zip(lines, ledgers).map { isIncome ? income($0, $1, year) : 0 }
        let cash = stream.isCash ? amounts : amounts.map { _ in 0 }
        #expect(found.cashMean == mean(cash) && found.cashP95 == quantile(0.95, cash), comment)
        #expect(found.inKindMean == (stream.isCash ? 0 : mean(amounts)), comment)
      }
      for found in stream.againstPlan {
        let amounts = lines.map { $0.months[..<found.month].reduce(0, +) }
        let none = Double(amounts.filter { $0 < penny }.count) / Double(amounts.count)
        #expect(found.mean == mean(amounts) && found.none == none, comment)
        let open = zip(lines, ledgers).map { line, ledger in
          line.months[..<min(found.month, (ledger.breach ?? .max - 1) + 1)].reduce(0, +)
        }
        #expect(found.meanWhileOpen == mean(open), comment)
      }
    }

    /// What went back while the project was open; of a penny or more in a share of the trials.
    private func checkReturns(_ project: ProjectSummary, _ ledgers: [Ledger], _ seed: UInt64) {
      let amounts = ledgers.map { ledger in
        ledger.returns[..<min(ledger.returns.count, (ledger.breach ?? .max - 1) + 1)].reduce(0, +)
      }
      let givers = amounts.filter { $0 >= penny }.count
      #expect(project.returned?.mean == mean(amounts), "scenario \(seed)")
      #expect(
        project.returned?.share.p == Double(givers) / Double(ledgers.count), "scenario \(seed)")
      let streams = project.streams.reduce(0) { $0 + $1.returned.mean }
      #expect((streams - mean(amounts)).magnitude < 1e-6 * Double(project.streams.count))
    }

    /// In each year the mean of Σ of squared shares, over the trials with any cash.
    private func checkConcentration(
      _ project: ProjectSummary, _ ledgers: [Ledger], _ seed: UInt64
    ) {
      for (year, found) in project.concentration.enumerated() {
        let all = ledgers.compactMap { ledger -> Double? in
          let cash = ledger.streams.filter { $0.isCash && $0.kind != StreamKind.loan.rawValue }
            .map { Double(income($0, ledger, year)) }
          let total = cash.reduce(0, +)
          return total > 0 ? cash.reduce(0) { $0 + $1 * $1 } / (total * total) : nil
        }
        #expect((found == nil) == all.isEmpty, "scenario \(seed), year \(year)")
        // A run keeps each in whole parts of 2⁻⁴⁰.
        let mean = all.reduce(0, +) / Double(max(1, all.count))
        #expect(((found ?? 0) - mean).magnitude < 0x1p-39, "scenario \(seed), year \(year)")
      }
    }

    /// A programme year's receipts up to the horizon, while the project is open.
    private func income(_ line: Ledger.Line, _ ledger: Ledger, _ year: Int) -> Int64 {
      let end = min(12 * year + 12, ledger.general.count, (ledger.breach ?? .max - 1) + 1)
      return (12 * year..<max(12 * year, end)).reduce(0) { $0 + line.months[$1] }
    }

    private func mean(_ amounts: [Int64]) -> Double {
      Double(amounts.reduce(0, +)) / Double(amounts.count) / 1e6
    }

    /// Type 7, in pounds.
    private func quantile(_ q: Double, _ amounts: [Int64]) -> Double {
      let sorted = amounts.sorted().map { Double($0) }
      let h = Double(sorted.count - 1) * q
      let low = sorted[Int(h)]
      let high = sorted[min(Int(h) + 1, sorted.count - 1)]
      return (low + (h - h.rounded(.down)) * (high - low)) / 1e6
    }
  }
}
