import FundSimScenario
import Testing

@testable import FundSim
@testable import FundSimReport

/// Sentences of a run of one service, reckoned anew from each of its futures.
extension DocumentTests {
  @Suite struct PlayedFuturesTests {
    static let trials = 300

    /// A run, and the same futures one by one.
    struct Played {
      let summary: Summary
      let plan: Ledger
      let futures: [Ledger]
      let text: String
      let findings: RunFindings

      init(_ scenario: Scenario) throws {
        let simulation = try Simulation(scenario)
        summary = try simulation.run(trials: PlayedFuturesTests.trials, seed: 7)
        plan = try simulation.plan()[0]
        futures = try (0..<UInt64(PlayedFuturesTests.trials)).map {
          try simulation.trace(trial: $0, seed: 7)[0]
        }
        text = Degenerate.prose(
          Rendered.run(summary, Degenerate.context, width: 200, plan: [plan]))
        findings = RunFindings(summary, plan: [plan])
      }

      func share(_ holds: (Ledger) -> Bool) -> Double {
        Double(futures.count(where: holds)) / Double(futures.count)
      }

      /// Of 100.
      func count(_ holds: (Ledger) -> Bool) -> Int {
        Int((share(holds) * 100).rounded(.toNearestOrEven))
      }

      /// In pounds, on average over all futures.
      func pounds(_ amount: (Ledger) -> Int64) -> String {
        let sum = futures.reduce(Int128(0)) { $0 + Int128(amount($1)) }
        return Currency("GBP").pounds(Double(sum) / 1e6 / Double(futures.count))
      }
    }

    static let played = Result {
      try Played(PlayedSentencesTests.load(PlayedSentencesTests.service(policy: "")))
    }

    private static func isOpen(_ future: Ledger, _ month: Int) -> Bool {
      future.breach.map { $0 >= month } ?? true
    }

    private static func outcome(_ future: Ledger, _ month: Int) -> Ledger.Assessment? {
      future.assessments.first { $0.month == month }
    }

    /// What all streams, or one, bring before a month, or while it is open.
    private static func cash(
      _ future: Ledger, _ stream: String? = nil, until end: Int, whileOpen: Bool
    ) -> Int64 {
      let last = whileOpen ? min(end - 1, future.breach ?? .max) : end - 1
      return future.streams.filter { $0.isCash && (stream ?? $0.id) == $0.id }
        .reduce(0) { $0 + $1.months[0...last].reduce(0, +) }
    }

    @Test func whetherAndWhenItCloses() throws {
      let played = try Self.played.get()
      let open = played.count { Self.isOpen($0, 36) }
      #expect(open > 10 && open < 90)
      #expect(
        played.text.contains(
          "In \(open) of 100 futures the service is still open three years after the start; in"
            + " \(100 - open) it has closed, "))
      let closings = played.futures.compactMap(\.breach).filter { $0 < 36 }
      func within(_ months: ClosedRange<Int>) -> Int { closings.count(where: months.contains) }
      guard case .service(let verdict?) = played.findings.verdict else { return }
      let months: ClosedRange<Int>
      switch verdict.closing {
      case .always(let found):
        months = found
        #expect(within(found) == closings.count && found.count <= 6)
      case .mostly(let found):
        months = found
        #expect(2 * within(found) >= closings.count && found.count <= 6)
        #expect((0...30).allSatisfy { within($0...$0 + 5) <= within(found) })
      case .spread(let found):
        months = found
        #expect((0...30).allSatisfy { 2 * within($0...$0 + 5) < closings.count })
        #expect(found == (closings.min() ?? 0)...(closings.max() ?? 0))
      case .spreadMainly(let found):
        months = found
        #expect((0...30).allSatisfy { 2 * within($0...$0 + 5) < closings.count })
        #expect(10 * within(found) >= 9 * closings.count)
      case nil:
        Issue.record("it never closes")
        return
      }
      #expect(played.text.contains(MonthNames(start: nil).span(months)))
    }

    @Test func whereItStandsAtEachMonth() throws {
      let played = try Self.played.get()
      let mainstreamed = played.share { Self.outcome($0, 36)?.isMainstreamed == true }
      #expect(
        played.text.contains(
          mainstreamed == 0
            ? "In no future tried is it mainstreamed" : "of 100 futures it is mainstreamed"))
      let open = played.count { Self.isOpen($0, 60) }
      let sustained = played.count { Self.outcome($0, 60)?.outcome == .sustained }
      #expect(
        played.text.contains(
          "Five years after the start, it is open in \(open) of 100 futures and has closed in"
            + " \(100 - open); it is sustained in \(sustained == 0 ? "none" : "\(sustained) of 100")."
        ))
      for outcome in played.summary.projects[0].outcomes {
        for (measure, found) in [
          (OutcomeMeasure.open, played.share { Self.isOpen($0, outcome.month) }),
          (.closed, played.share { !Self.isOpen($0, outcome.month) }),
          (.sustained, played.share { Self.outcome($0, outcome.month)?.outcome == .sustained }),
          (.precarious, played.share { Self.outcome($0, outcome.month)?.outcome == .precarious }),
        ] { #expect(outcome.share(of: measure).p == found, "\(measure) at \(outcome.month)") }
      }
    }

    @Test func whatComesAgainstThePlan() throws {
      let played = try Self.played.get()
      let planned = Currency("GBP").pounds(
        Double(Self.cash(played.plan, until: 36, whileOpen: false)) / 1e6)
      let came = played.pounds { Self.cash($0, until: 36, whileOpen: true) }
      #expect(
        played.text.contains(
          "In those three years the plan counts on \(planned) of income. On average \(came) comes"
            + " while it is open, £"))
      for stream in played.summary.projects[0].streams {
        let plan = Self.cash(played.plan, stream.id, until: 36, whileOpen: false)
        func received(_ future: Ledger) -> Int64 {
          Self.cash(future, stream.id, until: 36, whileOpen: false)
        }
        let row = try #require(stream.againstPlan.first { $0.month == 36 })
        #expect(row.none == played.share { received($0) == 0 })
        // Within 5% of the plan.
        let near = plan * 95 / 100...plan * 105 / 100
        #expect(row.asPlanned == played.share { near.contains(received($0)) })
        #expect(row.more == played.share { received($0) > near.upperBound })
        #expect(Currency("GBP").pounds(row.mean) == played.pounds(received))
        for (year, found) in stream.perYear.enumerated() {
          let mean = played.pounds {
            Self.cash($0, stream.id, until: 12 * year + 12, whileOpen: true)
              - (year == 0 ? 0 : Self.cash($0, stream.id, until: 12 * year, whileOpen: true))
          }
          #expect(Currency("GBP").pounds(found.cashMean) == mean, "\(stream.id) in year \(year)")
        }
      }
    }

    @Test func whenItIsTightest() throws {
      let played = try Self.played.get()
      let tightest = try #require(played.findings.tightest)
      for month in 0..<36 {
        let fund = played.futures.map { Double($0.general[month]) / 1e6 }.sorted()
        let atMost = fund.count { $0 <= played.summary.projects[0].cash[month].p5 }
        // 15 of 300.
        #expect(atMost >= 15 && fund.count { $0 < played.summary.projects[0].cash[month].p5 } <= 15)
        #expect(fund[14] >= tightest.worst - 0.01 || month == tightest.month)
      }
      let fund = played.futures.map { Double($0.general[tightest.month]) / 1e6 }
      #expect(2 * fund.count { $0 <= tightest.half } >= fund.count)
      #expect(
        played.text.contains("at \(Currency("GBP").pounds(tightest.worst)) or below"))
    }

    @Test func whatGoesWithBeingOpen() throws {
      let played = try Self.played.get()
      #expect(!played.findings.associations.isEmpty)
      for found in played.findings.associations {
        func isWon(_ future: Ledger) -> Bool {
          future.events.contains {
            $0.month < 36 && $0.item == found.stream.id
              && $0.kind == (found.isRenewal ? .renewed : .won)
          }
        }
        let (won, lost) = (played.futures.filter(isWon), played.futures.filter { !isWon($0) })
        func open(_ futures: [Ledger]) -> Double {
          Double(futures.count { Self.isOpen($0, 36) }) / Double(futures.count)
        }
        #expect(found.won == played.share(isWon))
        #expect(found.ifWon == open(won) && found.ifNotWon == open(lost), "\(found)")
      }
      let strongest = try #require(played.findings.associations.strongest)
      #expect(
        played.text.contains(
          "is open in \(Frequency(strongest.ifWon).of100()); in the others, in"
            + " \(Frequency(strongest.ifNotWon).of100())."))
    }

    /// With every application won and nothing left to chance, each future is the plan.
    @Test(arguments: [(500, nil), (400, 39)] as [(Int, Int?)])
    func howItFaresOnPaper(perMonth: Int, closes: Int?) throws {
      func scenario(_ chance: Double) throws -> Scenario {
        try PlayedSentencesTests.load(
          """
          {"fundsim": 1, "projects": {"x": {"reserves": 4000, "costs": {"staff": {"perMonth": 1000}},
            "streams": {"fees": {"kind": "user-payments", "perMonth": 500},
              "grant": {"kind": "lottery", "perMonth": \(perMonth), "term": 60,
                "chance": \(chance)}}}}}
          """)
      }
      let certain = try Simulation(scenario(1))
      let luckless = try (0..<UInt64(10)).map { try certain.trace(trial: $0)[0].breach }
      #expect(luckless.allSatisfy { $0 == luckless[0] })
      let text = try Played(scenario(0.5)).text
      #expect(
        text.contains(
          luckless[0].map { "the service closes in month \($0)." }
            ?? "the service never closes in five years."))
      #expect((luckless[0] == nil) == (closes == nil))
    }

    /// So far do runs of as many futures stray from a long one, but for 1 in 20 of them.
    @Test func howFarSuchAFigureCouldBeOut() throws {
      let scenario = try PlayedSentencesTests.load(PlayedSentencesTests.service(policy: ""))
      let simulation = try Simulation(scenario)
      func open(_ trials: Int, _ seed: UInt64) throws -> OutcomeSummary {
        try simulation.run(trials: trials, seed: seed).projects[0].outcomes[2]
      }
      let truth = try open(20_000, 100).open.p
      let points = try #require(Precision(try open(100, 0).open, trials: 100)?.points)
      let strays = try (0..<UInt64(40)).count {
        try 100 * (open(100, $0).open.p - truth).magnitude > Double(points) + 0.5
      }
      // 2 are to be expected, 9 are five standard errors more.
      #expect(strays <= 9 && points < 12)
    }
  }
}
