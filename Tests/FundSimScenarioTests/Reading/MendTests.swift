import FundSim
import FundSimScenario
import Testing

extension Reading {
  /// Small scenarios that used to pass in silence, whole and by name: each has one warning, with its
  /// place, and means what the warning says.
  @Suite struct MendTests {
    private func plan(_ text: String) throws -> Ledger {
      try #require(try Simulation(loaded(text).scenario).plan().first)
    }

    private func shareOfTraces(_ text: String, _ isIt: (Ledger) -> Bool) throws -> Double {
      let simulation = try Simulation(loaded(text).scenario)
      let found = try (0..<400).filter { isIt(try simulation.trace(trial: $0)[0]) }
      return Double(found.count) / 400
    }

    private func expectOne(_ text: String, _ place: String, _ said: String) {
      let found = messages(text)
      #expect(found.count == 1, "\(found)")
      let isSaid = found.allSatisfy { $0.hasPrefix("warning: \(place): ") && $0.contains(said) }
      #expect(isSaid, "\(found)")
    }

    private func club(_ perMonth: String, windDown: String = "") -> String {
      """
      {"fundsim":1,"title":"Nought to thirty thousand","horizon":12,
       "projects":{"club":{"reserves":"£0 to £30,000","costs":{"all":{"perMonth":"£500"}},
       "streams":{"gift":{"kind":"donations",\(perMonth)}}}}}
      """
    }

    /// A twentieth of the futures opens in debt.
    @Test func nought() throws {
      let text = club(#""perMonth":"£500""#)
      expectOne(
        text, "/projects/club/reserves",
        #"5% of the draws are below £0, which is debt; write {"uniform": [0, 30000]}"#)
      // Five standard errors of 400 draws.
      #expect(try abs(shareOfTraces(text) { $0.opening < 0 } - 0.05) < 0.055)
    }

    /// A twentieth of the futures brings nothing.
    @Test func noughtAYear() throws {
      let text = club(#""perYear":"£0 to £30,000""#)
      let found = messages(text)
      #expect(found.count == 2)
      #expect(found.first?.hasPrefix("warning: /projects/club/reserves: ") == true)
      #expect(found.last?.hasPrefix("warning: /projects/club/streams/gift/perYear: ") == true)
      #expect(found.last?.contains("5% of the draws are below £0, and moved to £0") == true)
      let empty = try shareOfTraces(text) { $0.streams[0].months.allSatisfy { $0 == 0 } }
      #expect(abs(empty - 0.05) < 0.055)
    }

    /// Φ(½) = 69% lies above 5,400, and none of it is at 5,400.
    @Test func maxIsNoCap() throws {
      let text = """
        {"fundsim":1,"title":"A day centre with 18 places, demand about 20","horizon":12,
         "sustainability":{"assess":[12]},
         "projects":{"centre":{"reserves":"£3,000","costs":{"all":{"perMonth":"£5,100"}},"streams":{
          "fees":{"kind":"user-payments",
           "perMonth":{"normal":{"mean":6000,"sd":1200},"max":5400}}}}}}
        """
      expectOne(
        text, "/projects/centre/streams/fees/perMonth",
        #""max" cuts away 69% of the distribution, and what is left is scaled up"#)
      #expect(try shareOfTraces(text) { $0.streams[0].months[0] >= 5_399_900_000 } < 0.01)
    }

    /// Closed from month 0, for £538.
    @Test func windDown() throws {
      let text = """
        {"fundsim":1,"title":"A young service whose redundancy bill grows","horizon":60,
         "projects":{"club":{"reserves":"£5,000","windDown":"£5,538",
         "costs":{"staff":{"perMonth":"£6,000"}},"streams":{
          "contract":{"kind":"contract","perMonth":"£6,000"}}}}}
        """
      expectOne(
        text, "/projects/club/windDown",
        "closing (£5,538) costs more than the reserves and the overdraft hold (£5,000)")
      #expect(try plan(text).breach == 0)
      #expect(try shareOfTraces(text) { $0.breach == 0 } == 1)
    }

    /// The median of 7 to 19 months is 12, when the match would be paid.
    @Test func matchLate() throws {
      let text = """
        {"fundsim":1,"horizon":24,"projects":{"p0":{"costs":{"cost3":{"perYear":10163.51}},
        "streams":{"s2":{"kind":"loan","principal":5000,"term":44},
        "s4":{"kind":"match","apply":"7 to 19","of":["s2"],"ratio":1.3377}}}}}
        """
      expectOne(
        text, "/projects/p0/streams/s4/apply",
        "it is committed in month 12 and would be paid from month 12: only what is committed before"
      )
      #expect(try plan(text).streams[1].months.allSatisfy { $0 == 0 })
    }

    /// Some trials of a long run cannot be finished; the plan can.
    @Test func overflowLate() throws {
      let text = """
        {"fundsim":1,"horizon":60,"projects":{"p":{"reserves":1000,"costs":{"c":{"perMonth":100}},
        "streams":{"s":{"kind":"donations",
        "perMonth":{"lognormal":{"p5":10,"p95":100000}},"volatility":1.2}}}}}
        """
      expectOne(
        text, "/projects/p/streams/s/perMonth",
        "the level can pass £1,000,000,000 a month, the largest amount")
      #expect(try plan(text).streams[0].months.allSatisfy { $0 > 0 })
    }
  }
}
