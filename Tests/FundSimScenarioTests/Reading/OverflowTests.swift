import FundSim
import FundSimScenario
import Testing

extension Reading {
  /// The warning of a level that can pass the largest amount.
  @Suite struct OverflowTests {
    private func text(_ stream: String, horizon: Int = 60) -> String {
      """
      {"fundsim": 1, "start": "2014-04", "horizon": \(horizon), "projects": {"p": {"reserves": 1000,
      "costs": {"c": {"perMonth": 100}}, "streams": {"s": {\(stream)}}}}}
      """
    }

    private func warning(_ key: String) -> String {
      "warning: /projects/p/streams/s/\(key): the level can pass £1,000,000,000 a month, the "
        + "largest amount, and a trial in which it does cannot be finished; check the amount, "
        + #""volatility" and "growth""#
    }

    private let wide = #""kind": "donations", "perMonth": {"lognormal": {"p5": 10, "p95": 100000}}"#

    /// In stream year 4: log 1,000 − 4 · 1.2² / 2 = 4.03, sd √(2.8² + 4 · 1.2²) = 3.69; log 10⁹ is
    /// 4.52 of them away, which is 3 in 1,000,000.
    @Test func warnsOfAWideLevelThatWalks() {
      #expect(messages(text(wide + #", "volatility": 1.2"#)) == [warning("perMonth")])
    }

    /// With 30,000 the same is 5.06 deviations away, 2 in 10,000,000; without a year nothing walks.
    @Test func isSilentOfLess() {
      let narrower = wide.replacing("100000", with: "30000")
      #expect(messages(text(narrower + #", "volatility": 1.2"#)) == [])
      #expect(messages(text(wide + #", "volatility": 1.2"#, horizon: 12)) == [])
      #expect(messages(text(wide + #", "volatility": 1.2, "term": 12"#)) == [])
      #expect(messages(text(wide)) == [])
      #expect(messages(text(wide + #", "growth": "-5%""#)) == [])
    }

    /// Where it is certain, a trial is played, and cannot be finished; a neighbour can.
    @Test(arguments: [
      (#""kind": "donations", "perMonth": 1e9, "growth": 0.1"#, "perMonth"),
      (
        #""kind": "donations", "perYear": 1e9, "season": [13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "#
          + #""growth": 0.1"#, "perYear"
      ),
      (#""kind": "in-kind", "hoursPerMonth": 1e6, "rate": 1001"#, "hoursPerMonth"),
    ])
    func aTrialCannotBeFinished(stream: String, key: String) throws {
      // The plan is refused, too, but in words of its own (`RefusalTests`).
      #expect(messages(text(stream)).filter { $0.hasPrefix("warning: ") } == [warning(key)])
      let wrong = try loaded(text(stream)).scenario
      #expect(throws: SimulationError.self) { try Simulation(wrong).trace(trial: 0) }
      let less = stream.replacing("1e9", with: "4e8").replacing("1001", with: "1000")
      #expect(messages(text(less)) == [])
      let right = try loaded(text(less)).scenario
      #expect(try Simulation(right).trace(trial: 0).count == 1)
    }

    /// A level that has a largest value is judged by it, however often it is 0.
    @Test func knowsBounds() {
      for level in [
        #"{"discrete": [[0, 3], [900000, 1]]}"#, #"{"uniform": [0, 900000]}"#,
        #"{"mixture": [[1, 0], [1, "£100 to £9,000"]]}"#, #"{"beta": {"mean": 0.01, "count": 5}}"#,
      ] {
        let stream = #""kind": "donations", "perMonth": \#(level), "volatility": "10% to 40%""#
        #expect(messages(text(stream)) == [], "\(level)")
      }
    }
  }
}
