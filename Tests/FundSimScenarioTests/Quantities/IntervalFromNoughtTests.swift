import FundSim
import FundSimScenario
import Testing

extension Quantities {
  /// The warning of an interval that begins at 0.
  @Suite struct IntervalFromNoughtTests {
    private let place = "/projects/transport/reserves"

    private func reserves(_ quantity: String) -> [String] {
      messages(ScenarioText(project: #""reserves": \#(quantity),"#).text)
    }

    private func says(_ nought: String, _ fate: String) -> String {
      "a normal distribution with its 5th percentile at \(nought), which every interval from "
        + "\(nought) is: 5% of the draws are below \(nought), \(fate)"
    }

    private func remedy(_ end: String, _ nought: String) -> String {
      #"; write {"uniform": [0, \#(end)]}, or {"triangular": [0, mode, \#(end)]} with the "#
        + #"likeliest value for "mode", or begin the interval above \#(nought), which makes it "#
        + "a lognormal"
    }

    @Test func inReserves() {
      #expect(
        reserves(#""£0 to £30,000""#) == [
          "warning: \(place): " + says("£0", "which is debt") + remedy("30000", "£0")
        ])
    }

    /// One warning alone, where another would speak of the draws that are moved to the edge.
    @Test func inAnAmount() {
      #expect(
        streamMessages(#""kind": "donations", "perYear": "£0 to £30,000.50""#) == [
          "warning: ~/perYear: " + says("£0", "and moved to £0") + remedy("30000.5", "£0")
        ])
    }

    @Test func inMonthsAndRates() {
      let body = #""kind": "lottery", "perYear": 5, "decision": "0 to 12 months", "growth": "#
      #expect(
        streamMessages(body + #""0% to 4%""#) == [
          "warning: ~/decision: " + says("0", "and moved to 0") + remedy("12", "0"),
          "warning: ~/growth: " + says("0%", "which is a fall") + remedy("0.04", "0%"),
        ])
    }

    /// Written out, it is the same distribution, and the same is true of it.
    @Test(arguments: [#""£0 to £30,000""#, #"{"normal": {"p5": 0, "p95": 30000}}"#])
    func writtenOut(quantity: String) {
      #expect(
        reserves(quantity) == [
          "warning: \(place): " + says("£0", "which is debt") + remedy("30000", "£0")
        ])
    }

    /// As it says: a twentieth of the draws of a rate is a fall, and of an amount is moved to 0.
    @Test func whatBecomesOfTheDraws() throws {
      let interval = try Quantity.normal(p5: 0, p95: 0.04)
      for (domain, below, at) in [(Domain.rate, 50, 0), (.interest, 0, 50)] {
        let sampler = Sampler(interval, in: domain)
        let draws = (0..<1000).map { place in
          sampler.value(uniform: (Double(place) + 0.5) / 1000, component: 0.5)
        }
        #expect(draws.count { $0 < 0 } == below && draws.count { $0 == 0 } == at)
      }
    }

    @Test func inAnotherCurrency() {
      var text = ScenarioText(
        top: #""currency": "EUR","#, project: #""reserves": "€0 to €30,000", "windDown": 20000,"#)
      let found = messages(text.text)
      #expect(found.count == 2 && found.allSatisfy { !$0.contains("£") }, "\(found)")
      #expect(found.first?.contains("below EUR 0, which is debt") == true)
      #expect(found.last?.contains("closing (EUR 20,000) costs more") == true)
      text.project = ""
      text.streams = #""s": {"kind": "donations", "perMonth": 1e9, "growth": "10%"}"#
      #expect(messages(text.text).allSatisfy { $0.contains(" EUR 1,000,000,000") })
    }

    /// The part of the mixture alone, and not its whole.
    @Test func inAMixture() {
      let mixture = #""mixture": [[1, 500], [3, {"mixture": [[1, "£0 to £9"], [1, 2]]}]]"#
      let body = #""kind": "donations", "perYear": {"# + mixture
      #expect(
        streamMessages(body + "}") == [
          "warning: ~/perYear/mixture/1/1/mixture/0/1: " + says("£0", "and moved to £0")
            + remedy("9", "£0")
        ])
      #expect(streamMessages(body + #", "min": 0}"#) == [])
    }

    @Test func isSilentOfTheRest() {
      for quantity in [
        // What the remedies say.
        #"{"uniform": [0, 30000]}"#, #"{"triangular": [0, 9000, 30000]}"#, #""£1 to £30,000""#,
        // Other normals: below 0 on purpose, or hardly ever.
        #""-£1,000 to £30,000""#, #"{"normal": {"mean": 15000, "sd": 5000}}"#,
        #"{"normal": {"p5": 0, "p95": 30000}, "min": 0}"#, "0", #""£0 to £0""#,
      ] {
        #expect(reserves(quantity) == [], "\(quantity)")
      }
    }

    /// A twentieth of such an interval is below 0, and no other normal is taken for one.
    @Test func aTwentiethIsBelow() throws {
      for end in [1e-3, 0.04, 7, 30_000, 5e8] {
        let interval = try Quantity.normal(p5: 0, p95: end)
        #expect(abs(interval.distribution.cdf(0) - 0.05) < 1e-9)
        let near = try Quantity.normal(p5: end * 1e-6, p95: end)
        #expect(issues(interval).count == 1)
        #expect(issues(near).isEmpty)
      }
    }

    private func issues(_ reserves: Quantity) -> [FundSim.Issue] {
      let project = Project(id: "p", reserves: reserves, costs: [Cost(id: "rent", .perYear(5))])
      return (try? Scenario(projects: [project]))?.issues() ?? []
    }
  }
}
