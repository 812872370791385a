import FundSimScenario
import Testing

@testable import FundSim
@testable import FundSimReport

/// Sentences of a comparison, played: what each design comes to is worked out by a run of its own.
extension DocumentTests {
  @Suite struct PlayedComparisonTests {
    static let trials = 300
    static let names = ["baseline", "generous", "lasting", "frugal"]

    /// A programme of ten services: `generous` keeps most open, `lasting` sustains most, `frugal` is
    /// the baseline with less support for each.
    static func scenarios() throws -> [Scenario] {
      func text(grant: Int, support: Int, term: String, chance: Double) -> String {
        """
        {"fundsim": 1, "horizon": 48, "sustainability": {"assess": [12, 24, 36, 48],
          "reservesMonths": 1},
        "programme": {"stages": {"entry": {
          "month": 0, "chance": 0.8, "grant": \(grant), "supportCost": \(support)}}},
        "projects": {"halls": {"replicas": 10, "reserves": 2000,
          "costs": {"staff": {"perMonth": 1000}},
          "streams": {"council": {"kind": "contract", "perMonth": 1100, "term": "\(term)",
            "chance": \(chance), "apply": 0, "decision": 2}}}}}
        """
      }
      return try [
        text(grant: 4000, support: 1500, term: "40 months", chance: 0.4),
        text(grant: 40_000, support: 1500, term: "40 months", chance: 0.4),
        text(grant: 4000, support: 3000, term: "60 months", chance: 0.45),
        text(grant: 4000, support: 500, term: "40 months", chance: 0.4),
      ].map(PlayedSentencesTests.load)
    }

    /// Each design alone.
    static let runs = Result {
      try scenarios().map { try Simulation($0).run(trials: trials, seed: 5) }
    }

    /// The comparison of some of the designs, and what each is found to be when it is run alone.
    struct Played {
      let places: [Int]
      let text: String
      let findings: ComparisonFindings
      let alone: [Summary]

      init(_ places: [Int], _ criterion: Criterion = .sustained, at month: Int? = nil) throws {
        let scenarios = try places.map { try PlayedComparisonTests.scenarios()[$0] }
        let pairs = places.indices.flatMap { from in
          places.indices.filter { $0 > from }.map { Comparison.Pair(from: from, to: $0) }
        }
        let summary = try Comparison(
          Comparison.Setup(
            scenarios: scenarios, pairs: pairs, contests: [Array(places.indices)],
            criterion: criterion)
        ).run(trials: PlayedComparisonTests.trials, seed: 5)
        let context = ComparisonContext(
          version: "0.1.0", alternatives: places.map { Fixture.label(names[$0]) }, month: month)
        self.places = places
        text = Rendered.comparison(summary, context, width: 200).split { $0.isWhitespace }
          .joined(separator: " ")
        findings = try #require(ComparisonFindings(ComparisonIndex(summary, context)))
        let runs = try PlayedComparisonTests.runs.get()
        alone = places.map { runs[$0] }
      }

      func name(_ place: Int) -> String { names[places[place]] }

      func mean(_ place: Int, _ criterion: Criterion, _ month: Int) throws -> Double {
        let outcome = alone[place].programme.outcomes.first { $0.month == month }
        return try #require(outcome).number(of: criterion.counted).mean
      }

      func cost(_ place: Int) -> Double { alone[place].programme.cost.mean }

      /// The design of the highest mean, by the runs alone.
      func best(_ criterion: Criterion, _ month: Int) throws -> Int {
        try #require(
          places.indices.max { try mean($0, criterion, month) < mean($1, criterion, month) })
      }
    }

    @Test(arguments: Criterion.allCases, [12, 24, 36, 48])
    func theDecisionIsByWhatIsAskedFor(criterion: Criterion, month: Int) throws {
      let played = try Played([0, 1, 2], criterion, at: month)
      let best = try played.best(criterion, month)
      let decision = try #require(played.findings.decision)
      guard case .best(let chosen) = decision.choice else {
        // At first none is clearly better than another.
        #expect(try played.mean(best, criterion, month) - played.mean(0, criterion, month) < 1)
        return
      }
      #expect(chosen == best)
      #expect(
        played.text.contains("\(played.name(best)) has most services \(criterion.rawValue): "))
      let more = try played.mean(best, criterion, month) - played.mean(0, criterion, month)
      let figure = try #require(FixedPoint.numeral(more, places: 1))
      #expect(played.text.contains(", \(figure) more than baseline"))
      // By the other criterion and at other months, where that is another.
      let others =
        Criterion.allCases.filter { $0 != criterion }.map { ($0, month) }
        + [12, 24, 36, 48].filter { $0 != month }.map { (criterion, $0) }
      for (criterion, month) in others {
        let lead = decision.otherwise?.leads.first {
          ($0.criterion, $0.month) == (criterion, month)
        }
        let other = try played.best(criterion, month)
        if let lead {
          #expect(lead.leaders.first == other && !lead.leaders.contains(chosen))
          // Each clearly better than the one that was chosen.
          let ahead =
            try played.mean(other, criterion, month) - played.mean(chosen, criterion, month)
          #expect(ahead > 0)
        } else {
          // Only what the data do not tell from the best is passed over.
          let ahead =
            try played.mean(other, criterion, month) - played.mean(chosen, criterion, month)
          #expect(ahead < 0.5, "\(criterion) at \(month)")
        }
      }
    }

    @Test func anotherLeadsOtherwise() throws {
      let played = try Played([0, 1, 2])
      #expect(
        played.text.contains(
          "Looked at otherwise, another design leads: by how many are open, generous"))
      #expect(!(try Played([0, 3])).text.contains("Looked at otherwise"))
    }

    /// The same in every trial, for less.
    @Test(arguments: [[0, 3], [3, 0]])
    func theCheaperOfTwoThatComeToTheSame(places: [Int]) throws {
      let played = try Played(places)
      let cheap = places[0] == 3 ? 0 : 1
      let saving = played.cost(1 - cheap) - played.cost(cheap)
      let pounds = Currency("GBP").pounds(saving)
      #expect(
        played.text.contains(
          "of 10 services open on average: in every future tried the same as"
            + " \(played.name(1 - cheap)), and \(pounds) cheaper."))
      #expect(played.findings.decision?.choice == .cheapest(cheap))
      for trial in 0..<UInt64(20) {
        let outcomes = try PlayedComparisonTests.scenarios().enumerated().filter {
          places.contains($0.offset)
        }.map { try Simulation($0.element).trace(trial: trial, seed: 5).map(\.assessments) }
        #expect(outcomes[0] == outcomes[1])
      }
    }

    @Test func whatTheBestIsThatOthersAreForMore() throws {
      // generous with more support comes to the same as generous.
      let scenarios = try Self.scenarios()
      let dear = try PlayedSentencesTests.load(
        """
        {"fundsim": 1, "horizon": 48, "sustainability": {"assess": [12, 24, 36, 48],
          "reservesMonths": 1},
        "programme": {"stages": {"entry": {
          "month": 0, "chance": 0.8, "grant": 4000, "supportCost": 9000}}},
        "projects": {"halls": {"replicas": 10, "reserves": 2000,
          "costs": {"staff": {"perMonth": 1000}},
          "streams": {"council": {"kind": "contract", "perMonth": 1100, "term": "60 months",
            "chance": 0.45, "apply": 0, "decision": 2}}}}}
        """)
      for isPaired in [true, false] {
        let summary = try Comparison(
          Comparison.Setup(
            scenarios: [scenarios[0], dear, scenarios[2]],
            pairs: [.init(from: 0, to: 1), .init(from: 0, to: 2)]
              + (isPaired ? [.init(from: 1, to: 2)] : []), contests: [[0, 1, 2]])
        ).run(trials: Self.trials, seed: 5)
        let context = ComparisonContext(
          version: "", alternatives: ["baseline", "dear", "lasting"].map { Fixture.label($0) })
        let index = ComparisonIndex(summary, context)
        let decision = try #require(ComparisonFindings(index)?.decision)
        if isPaired {
          #expect(decision.choice == .best(2))
          let saving = index.cost(1) - index.cost(2)
          #expect(decision.twins.map(\.place) == [1])
          #expect(abs(decision.twins[0].saving - saving) < 1e-6)
        } else {
          // Without the pair it is not known whether they come to the same.
          #expect(decision.choice == .ahead(1, of: [2]))
        }
      }
    }

    /// At a price of a pound less and a pound more the best on average is another.
    @Test(arguments: Criterion.allCases)
    func thePriceFromWhichAnotherIsTheBestBuy(criterion: Criterion) throws {
      let played = try Played([0, 1, 2, 3], criterion)
      let bestBuy = try #require(played.findings.certainty?.bestBuy)
      #expect(bestBuy.ranges.count > 1)
      func best(at price: Double) throws -> Int {
        try #require(
          played.places.indices.max {
            try price * played.mean($0, criterion, 36) - played.cost($0)
              < price * played.mean($1, criterion, 36) - played.cost($1)
          })
      }
      for (place, range) in bestBuy.ranges.enumerated() {
        #expect(try best(at: range.start + 1) == range.design)
        guard place > 0 else { continue }
        #expect(try best(at: range.start - 1) == bestBuy.ranges[place - 1].design)
        let pounds = Currency("GBP").pounds(range.start)
        #expect(played.text.contains(place == 1 ? "is worth less than \(pounds) to" : pounds))
      }
      #expect(try best(at: 1e9) == bestBuy.ranges.last?.design)
    }
  }
}
