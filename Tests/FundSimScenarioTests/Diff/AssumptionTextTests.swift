import Testing

@testable import FundSimScenario

extension Diff {
  /// How a value is shown.
  @Suite struct AssumptionTextTests {
    private func text(_ json: String) throws -> String {
      AssumptionText.text(try JSONParser.parse(Array(json.utf8)))
    }

    @Test(arguments: [
      (#""50% to 80%""#, "50% to 80%"), (#""say \"x\"""#, #"say "x""#), ("12000.0", "12000"),
      ("0.50", "0.5"), ("-1e3", "-1000"), ("1e300", "1e+300"), ("true", "true"),
      ("-9223372036854775808", "-9.223372036854776e+18"),
      (#"[1, "a\n\"b\\", []]"#, #"[1,"a\n\"b\\",[]]"#),
      (
        #"{"a": {"uniform": [1, 2.5]}, "note": "n", "b": null}"#,
        #"{"a":{"uniform":[1,2.5]},"b":null}"#
      ),
      (#"{"note": {"once": 1}, "source": "s"}"#, #"{"note":{"once":1}}"#),
    ])
    func values(_ json: String, _ expected: String) throws {
      #expect(try text(json) == expected)
    }

    @Test func longOnesAreCut() throws {
      let sixty = String(repeating: "é", count: 60)
      #expect(try text("\"\(sixty)\"") == sixty)
      #expect(try text("\"\(sixty)é\"") == sixty.dropLast() + "…")
      let list = "[" + (0..<1000).map { "\($0)" }.joined(separator: ",") + "]"
      #expect(try text(list) == list.prefix(59) + "…")
      let nested = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
      #expect(try text(nested) == nested.prefix(59) + "…")
    }
  }
}
