import FundSimScenario
import Testing

extension Reading {
  /// Warnings about what comes after the last month.
  @Suite struct HorizonTests {
    private func text(_ month: String, assess: String = "[12]") -> String {
      """
      {"fundsim": 1, "horizon": 24, "sustainability": {"assess": \(assess)},
      "programme": {"stages": {"late": {"month": \(month)}}},
      "projects": {"p": {"costs": {"rent": {"perYear": 5, "from": \(month)}},
      "streams": {"s": {"kind": "donations", "perYear": 5, "apply": \(month)}}}}}
      """
    }

    @Test func warnsOfWhatComesTooLate() {
      let end = "month 24, which is after the last month, 23"
      let remedy = #"; choose an earlier month, or a longer "horizon""#
      let stage = "warning: /programme/stages/late/month: the stage is decided in \(end)\(remedy)"
      let stream =
        "warning: /projects/p/streams/s/apply: the first application is made in \(end)\(remedy)"
      let cost = "warning: /projects/p/costs/rent/from: the cost begins in \(end)"
      // Months are rounded, ties up.
      for month in ["24", "23.5", #""2 years""#] {
        #expect(messages(text(month)) == [stage, cost + remedy, stream])
        // The assessment of month 24 looks at the twelve months from there.
        #expect(messages(text(month, assess: "[12, 24]")) == [stage, stream])
      }
      for month in ["23", "23.4", #""20 to 30 months""#] { #expect(messages(text(month)) == []) }
    }

    @Test func aWrongMonthIsWrongAndNoMore() {
      #expect(messages(text("-1")).count == 3)
      #expect(messages(text("-1")).allSatisfy { $0.hasPrefix("error: ") })
    }
  }
}
