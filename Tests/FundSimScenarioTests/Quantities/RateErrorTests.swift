import FundSimScenario
import Testing

extension Quantities {
  /// Yearly rates that must be percentages, wherever there is one.
  @Suite struct RateErrorTests {
    @Test func wantsPercentagesForRates() {
      #expect(
        messages(
          ScenarioText(
            top: #""inflation": 5,"#, costs: #""rent": {"perYear": 5, "inflation": 4}"#,
            streams: #"""
              "loan": {"kind": "loan", "principal": 5, "term": 12, "rate": 6},
              "fees": {"kind": "donations", "perYear": 5, "term": 12,
              "renewal": {"chance": 1, "times": 1.5}}
              """#
          ).text) == [
            #"error: /inflation: 5 is 500% a year; write "5%" or 0.05"#,
            "error: /projects/transport/costs/rent/inflation: 4 is 400% a year; "
              + #"write "4%" or 0.04"#,
            "error: /projects/transport/streams/loan/rate: 6 is 600% a year; "
              + #"write "6%" or 0.06"#,
            "error: /projects/transport/streams/fees/renewal/times: 1.5 is not a whole number; "
              + "give a whole number",
          ])
    }
  }
}
