import Testing

@testable import FundSim
@testable import FundSimReport

/// Why a service closes, played: with so much more to fall back on it does not, there.
extension DocumentTests {
  @Suite struct PlayedClosingTests {
    struct Case: Sendable, CustomTestStringConvertible {
      let (reserves, windDown, overdraft): (Int, Int, Int)
      /// In pounds.
      let lack: Int
      let words: String
      var testDescription: String { words }

      init(_ reserves: Int, _ windDown: Int, _ overdraft: Int, lack: Int, _ words: String) {
        (self.reserves, self.windDown, self.overdraft) = (reserves, windDown, overdraft)
        (self.lack, self.words) = (lack, words)
      }
    }

    static let cases = [
      Case(0, 0, 0, lack: 1000, "−£1,000.00, £1,000.00 short."),
      Case(0, 0, 400, lack: 600, "−£1,000.00, £600.00 more than the overdraft of £400.00."),
      Case(
        1100, 500, 0, lack: 400,
        "£100.00, £400.00 short of the £500.00 it takes to close in good order."),
      Case(
        1100, 500, 300, lack: 100,
        "£100.00, £100.00 short: closing in good order takes £500.00, more than that and the"
          + " overdraft of £300.00 together."),
      Case(
        0, 500, 1200, lack: 300,
        "−£1,000.00, £300.00 short: closing in good order takes £500.00, and of the overdraft of"
          + " £1,200.00 only £200.00 is left."),
      Case(
        0, 500, 1000, lack: 500,
        "−£1,000.00, £500.00 short: the overdraft of £1,000.00 is used up, and closing in good"
          + " order takes £500.00."),
      Case(
        0, 500, 400, lack: 1100,
        "−£1,000.00, £1,100.00 short: £600.00 more than the overdraft of £400.00, and the £500.00"
          + " that it takes to close in good order."),
    ]

    @Test(arguments: cases)
    func theOverdraftIsSaidToBeUsedUpWhereItIs(_ given: Case) throws {
      func scenario(overdraft: Double) throws -> Scenario {
        try PlayedSentencesTests.load(
          """
          {"fundsim": 1, "horizon": 12, "projects": {"x": {"reserves": \(given.reserves),
            "windDown": \(given.windDown), "overdraft": \(overdraft),
            "costs": {"rent": {"perMonth": 1000}}}}}
          """)
      }
      let base = try scenario(overdraft: Double(given.overdraft))
      let simulation = try Simulation(base)
      let (plan, trace) = (try simulation.plan(), try simulation.trace(trial: 0))
      let start = "at the end of month 0 the general fund stood at " + given.words
      let texts = [Rendered.plan(plan, base), Rendered.trace(trace, base)].map {
        $0.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
      }
      #expect(texts[0].contains("The service closes even in the plan: " + start))
      #expect(texts[1].contains("It closes: " + start))
      for (more, closes) in [
        (0, true), (Double(given.lack) - 1, true), (Double(given.lack), false),
      ] {
        let played = try scenario(overdraft: Double(given.overdraft) + more)
        #expect((try Simulation(played).plan()[0].breach == 0) == closes)
      }
    }
  }
}
