import FundSim
import Testing

extension Quantities {
  /// The warning of an interval that begins at 0.
  @Suite struct IntervalFromNoughtTests {
    private let place = "/projects/transport/reserves"

    private func reserves(_ quantity: String) -> [String] {
      messages(ScenarioText(project: #""reserves": \#(quantity),"#).text)
    }

    private func remedy(_ end: String, _ nought: String) -> String {
      #"; write {"uniform": [0, \#(end)]}, or {"triangular": [0, mode, \#(end)]} with the "#
        + #"likeliest value for "mode", or begin the interval above \#(nought), which makes it "#
        + "a lognormal"
    }

    @Test func inReserves() {
      #expect(
        reserves(#""£0 to £30,000""#) == [
          "warning: \(place): an interval from £0 is a normal distribution: 5% of the draws are "
            + "below £0, which is debt" + remedy("30000", "£0")
        ])
    }

    /// One warning alone, where another would speak of the draws that are moved to the edge.
    @Test func inAnAmount() {
      #expect(
        streamMessages(#""kind": "donations", "perYear": "£0 to £30,000.50""#) == [
          "warning: ~/perYear: an interval from £0 is a normal distribution: 5% of the draws are "
            + "below £0, and moved to £0" + remedy("30000.5", "£0")
        ])
    }

    @Test func inMonthsAndRates() {
      let body = #""kind": "lottery", "perYear": 5, "decision": "0 to 12 months", "growth": "#
      #expect(
        streamMessages(body + #""0% to 4%""#) == [
          "warning: ~/decision: an interval from 0 is a normal distribution: 5% of the draws are "
            + "below 0, and moved to 0" + remedy("12", "0"),
          "warning: ~/growth: an interval from 0 is a normal distribution: 5% of the draws are "
            + "below 0" + remedy("0.04", "0"),
        ])
    }

    /// The part of the mixture alone, and not its whole.
    @Test func inAMixture() {
      let mixture = #""mixture": [[1, 500], [3, {"mixture": [[1, "£0 to £9"], [1, 2]]}]]"#
      let body = #""kind": "donations", "perYear": {"# + mixture
      #expect(
        streamMessages(body + "}") == [
          "warning: ~/perYear/mixture/1/1/mixture/0/1: an interval from £0 is a normal "
            + "distribution: 5% of the draws are below £0, and moved to £0" + remedy("9", "£0")
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
