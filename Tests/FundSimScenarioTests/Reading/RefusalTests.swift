import FundSim
import FundSimScenario
import Testing

extension Reading {
  /// What every run would refuse, `check` refuses, and nothing else.
  @Suite struct RefusalTests {
    private func text(
      cost: String = #""perYear": 5"#, stream: String = #""kind": "donations", "perYear": 5"#,
      top: String = "", more: String = ""
    ) -> String {
      """
      {"fundsim": 1, \(top) "projects": {"p": {"costs": {"c": {\(cost)}},
      "streams": {"s": {\(stream)}}},
      "q": {"costs": {"c": {"perYear": 5}}}}\(more)}
      """
    }

    /// Whether `run`, `plan` and `trace` refuse it: the three begin with this.
    private func isRefused(_ text: String, design: String = "baseline") throws -> Bool {
      let scenario = try loaded(text, design: design).scenario
      do throws(SimulationError) {
        let simulation = try Simulation(scenario)
        _ = try simulation.plan()
        _ = try simulation.trace(trial: 0)
        _ = try simulation.run(trials: 10)
        return false
      } catch {
        return true
      }
    }

    private func refusal(_ place: String, _ noun: String) -> String {
      "error: \(place): in the plan an amount of the \(noun) passes £1,000,000,000, the largest "
        + "amount, and without a plan nothing can be run; "
        + "look for a yearly rate or an amount with too many zeros"
    }

    /// In the sixth year, into which the last assessment looks: £900,000,000 × 1.03⁵ is more than
    /// £1,000,000,000, and £860,000,000 × 1.03⁵ is less.
    @Test func aCostThatOutgrowsTheLimit() throws {
      let wrong = text(cost: #""perMonth": 9e8, "inflation": "3%""#)
      #expect(messages(wrong) == [refusal("/projects/p/costs/c", "cost")])
      #expect(try isRefused(wrong))
      let right = text(cost: #""perMonth": 8.6e8, "inflation": "3%""#)
      #expect(messages(right) == [])
      #expect(try !isRefused(right))
    }

    /// A year paid at once: 12 × £90,000,000, where no month passes the limit.
    @Test func aPaymentThatIsTooLarge() throws {
      let payment = #""kind": "contract", "perMonth": 9e7, "payment": {"every": 12}"#
      #expect(messages(text(stream: payment)) == [refusal("/projects/p/streams/s", "stream")])
      #expect(try isRefused(text(stream: payment)))
      let quarter = payment.replacing("12", with: "6")
      #expect(messages(text(stream: quarter)) == [])
      #expect(try !isRefused(text(stream: quarter)))
    }

    /// Refused in some trials only: a warning, as before.
    @Test func whatCanPassIsNoError() throws {
      let level = #""kind": "donations", "perMonth": {"lognormal": {"p5": 1e5, "p95": 1e8}}"#
      let found = messages(text(stream: level + #", "growth": "50%""#))
      #expect(found.count == 1)
      #expect(found.allSatisfy { $0.contains("/p/streams/s/perMonth: the level can pass") })
      let scenario = try loaded(text(stream: level + #", "growth": "50%""#)).scenario
      let simulation = try Simulation(scenario)
      let refused = (UInt64(0)..<200).filter { (try? simulation.trace(trial: $0)) == nil }
      #expect(!refused.isEmpty && refused.count < 200)
    }

    /// In the plan's median, too, every run is refused, for all are measured against the plan.
    @Test func theMedianCounts() throws {
      let grows =
        #""kind": "donations", "perMonth": 1e8, "volatility": 0.1, "growth": "90% to 110%""#
      let found = messages(text(stream: grows))
      #expect(found.contains(refusal("/projects/p/streams/s", "stream")))
      #expect(try isRefused(text(stream: grows)))
    }

    /// Stands in the design, where the design is what makes it so, and is not told twice.
    @Test func aDesign() throws {
      let cost = #""perMonth": 9e8, "inflation": 0"#
      let designs = """
        , "designs": {"dearer": {"patch": {"projects": {"p": {"costs": {"c": {"inflation": 0.03}}}}}},
        "other": {"patch": {"projects": {"q": {"reserves": 9}}}}}
        """
      let text = text(cost: cost, more: designs)
      #expect(
        messages(text) == [
          refusal("/designs/dearer/patch/projects/p/costs/c", "cost")
        ])
      #expect(try isRefused(text, design: "dearer"))
      #expect(try !isRefused(text, design: "other"))
      let all = text.replacing(#""inflation": 0}}"#, with: #""inflation": 0.03}}"#)
      #expect(messages(all) == [refusal("/projects/p/costs/c", "cost")])
    }

    /// A common rate is what a design writes, and a cost what grows.
    @Test func aDesignOfTheCommonInflation() throws {
      let text = text(
        cost: #""perMonth": 9e8"#, more: #", "designs": {"dear": {"patch": {"inflation": 0.03}}}"#)
      let found = messages(text)
      #expect(found.count == 1)
      #expect(
        found.allSatisfy {
          $0.hasPrefix("error: /designs/dear/patch/inflation: in the plan an amount of the cost")
            && $0.contains("(at /projects/p/costs/c)")
        }, "\(found)")
    }

    /// 600 projects under 1,000 stages for 72 months: 43 million cells, where 33.5 are the limit.
    @Test func aScenarioThatIsTooLarge() throws {
      let stages = (0..<1000).map { #""s\#($0)": {"month": 1}"# }.joined(separator: ",")
      let projects = (0..<600).map { #""p\#($0)": {"costs": {"c": {"perYear": 1}}}"# }
      func text(_ horizon: Int) -> String {
        """
        {"fundsim": 1, "horizon": \(horizon), "programme": {"stages": {\(stages)}},
        "projects": {\(projects.joined(separator: ","))}}
        """
      }
      let found = messages(text(60))
      #expect(found.count == 1)
      #expect(
        found.allSatisfy {
          $0.hasPrefix(
            "error: /projects: the scenario's streams and costs are more than can be simulated: "
              + "43286400 stream-months a trial; use fewer projects or streams, or a shorter "
              + "horizon")
        }, "\(found)")
      let scenario = try loaded(text(60)).scenario
      #expect(throws: SimulationError.self) { try Simulation(scenario) }
    }
  }
}
