import FundSimScenario
import Testing

extension Reading {
  /// What is said of a stage that comes before the one it comes after; `~` is the stage's month.
  @Suite struct StageOrderTests {
    private func messages(_ month: String, after before: String) -> [String] {
      let stages = #""a": {"month": \#(month), "after": "b"}, "b": {"month": \#(before)}"#
      let all = FundSimScenarioTests.messages(
        ScenarioText(top: "\"programme\": {\"stages\": {\(stages)}},").text)
      return all.map { $0.replacing("/programme/stages/a/month", with: "~") }
    }

    private let remedy = "; put it later, or make the two months less uncertain"

    /// Each is 0 or 4 in one of eight draws, 1, 2 or 3 in one of four: (1 − 7/32) / 2 are before.
    @Test func ofTheSameMonthDrawnTwice() {
      #expect(
        messages(#"{"uniform": [0, 4]}"#, after: #"{"uniform": [0, 4]}"#) == [
          "warning: ~: in 39.1% of the draws the stage is decided before \"b\", and the project "
            + "fails it in silence" + remedy
        ])
    }

    /// Less than 4 is drawn in 1.5 of 4.
    @Test func ofACentralMonthBeforeThatOfTheOther() {
      #expect(
        messages(#"{"uniform": [2, 5]}"#, after: "4") == [
          "warning: ~: in 50% of the draws the stage is decided before \"b\", and the project "
            + "fails it in silence" + remedy
        ])
      #expect(
        messages("4", after: #"{"uniform": [2, 8]}"#) == [
          "warning: ~: in 58.3% of the draws the stage is decided before \"b\", and the project "
            + "fails it in silence, though the plan, with months 4 and 5, passes it" + remedy
        ])
    }

    @Test func ofMonthsThatNeverFit() {
      #expect(
        messages(#"{"uniform": [1, 3]}"#, after: #"{"uniform": [5, 9]}"#) == [
          #"warning: ~: the stage is decided before "b", so nobody can pass it, though the plan does"#
            + remedy
        ])
    }

    /// 1 % of the draws may be before; 3 of 100, 1 of 100 and none are the chances here.
    @Test func saysNothingOfWhatIsRare() {
      let rare = { (weight: Int) in #"{"discrete": [[3, \#(weight)], [5, \#(100 - weight)]]}"# }
      #expect(messages(rare(3), after: "4").map { $0.prefix(14) } == ["warning: ~: in"])
      #expect(messages(rare(1), after: "4") == [])
      let rarer = #"{"discrete": [[3, 12], [5, 988]]}"#
      #expect(messages(rarer, after: "4").map { $0.prefix(19) } == ["warning: ~: in 1.2%"])
      #expect(messages(#"{"uniform": [5, 9]}"#, after: #"{"uniform": [1, 5]}"#) == [])
      // In the same month it is in time.
      #expect(messages("4", after: #"{"uniform": [3.6, 4.4]}"#) == [])
    }

    /// As many stages, and mixtures of as many parts, as nobody writes.
    @Test(.timeLimit(.minutes(1))) func endsInTime() {
      let part = #"[1, {"gamma": {"mean": 300, "sd": 300}}]"#
      let month = #"{"mixture": [\#(Array(repeating: part, count: 40).joined(separator: ", "))]}"#
      let stages = (0..<200).map {
        "\"s\($0)\": {\($0 == 0 ? "" : "\"after\": \"s\($0 - 1)\", ")\"month\": \(month)}"
      }
      let text = ScenarioText(
        top: "\"programme\": {\"stages\": {\(stages.joined(separator: ", "))}},"
      ).text
      let found = FundSimScenarioTests.messages(text).filter { $0.contains("in silence") }
      #expect(!found.isEmpty && found.count < 10)
    }
  }
}
