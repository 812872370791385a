import FundSimScenario
import Testing

extension Quantities {
  /// The full text of every refusal of a quantity.
  @Suite struct QuantityErrorTests {
    private static let refused: [(String, String, String)] = [
      ("chance", "60", #"60 is not a probability; write "60%" or 0.6"#),
      ("chance", "7.5", #"7.5 is not a probability; write "7.5%" or 0.075"#),
      ("chance", #""60""#, #"60 is not a probability; write "60%" or 0.6"#),
      (
        "chance", "1.0000001",
        #"1.0000001 is not a probability; give a number from 0 to 1, or "0%" to "100%""#
      ),
      ("chance", "2", #"2 is not a probability; write "2%" or 0.02"#),
      ("chance", "-1", #"-1 is not a probability; give a number from 0 to 1, or "0%" to "100%""#),
      ("chance", "101", #"101 is not a probability; give a number from 0 to 1, or "0%" to "100%""#),
      (
        "chance", #""150%""#,
        #""150%" is not a probability; give a number from 0 to 1, or "0%" to "100%""#
      ),
      (
        "chance", #""£5""#,
        #""£5" is an amount of money, not a probability; write 0.6, "60%" or "7 in 10""#
      ),
      (
        "chance", #""18 months""#,
        #""18 months" is a length of time, not a probability; write 0.6, "60%" or "7 in 10""#
      ),
      ("chance", #""often""#, #""often" is not a probability; write 0.6, "60%" or "7 in 10""#),
      ("chance", #""7 in 0""#, #""7 in 0" is not a probability; write 0.6, "60%" or "7 in 10""#),
      ("chance", "true", #"true is not a probability; write 0.6, "60%" or "7 in 10""#),
      ("chance", "[0.5]", #"a list is not a probability; write 0.6, "60%" or "7 in 10""#),
      ("chance", "null", "null is not a probability; leave the key out to have its default"),
      (
        "chance", #""0% to 40%""#,
        #"the interval "0% to 40%" touches 0, where nothing is uncertain; "#
          + #"write "1% to 99%" for nearly certain, or {"uniform": [0, 1]}"#
      ),
      (
        "chance", #""40% to 100%""#,
        #"the interval "40% to 100%" touches 1, where nothing is uncertain; "#
          + #"write "1% to 99%" for nearly certain, or {"uniform": [0, 1]}"#
      ),
      (
        "chance", #""20 to 40""#,
        #"in "20 to 40", 20 is not a probability; write "20%" or 0.2"#
      ),
      (
        "chance", #""20% to 0.4""#,
        #"the ends of "20% to 0.4" have different units; give both the same unit"#
      ),
      (
        "term", #""24 to 18 months""#,
        #"the interval "24 to 18 months" runs backwards; put the smaller end first"#
      ),
      (
        "term", #""60%""#,
        #""60%" is a percentage, not a number of months; write 18, "18 months" or "3 years""#
      ),
      ("term", "-1", "-1 is outside 0 to 1200; give a number of months in that range"),
      (
        "term", #""2 weeks""#,
        #""2 weeks" is not a number of months; write 18, "18 months" or "3 years""#
      ),
      (
        "term", #""2 to 4 to 6""#,
        #""2 to 4 to 6" is not a number of months; write 18, "18 months" or "3 years""#
      ),
      (
        "perYear", #""18 months""#,
        #""18 months" is a length of time, not an amount of money; write 12000 or "£12,000""#
      ),
      (
        "perYear", #""60%""#,
        #""60%" is a percentage, not an amount of money; write 12000 or "£12,000""#
      ),
      ("perYear", #""£1,5""#, #""£1,5" is not an amount of money; write 12000 or "£12,000""#),
      (
        "perYear", #""£16.000""#,
        #""£16.000" has a dot where a comma may be meant; write "£16,000" or "£16.00""#
      ),
      (
        "perYear", #""12.500""#,
        #""12.500" has a dot where a comma may be meant; write "£12,500" or "£12.50""#
      ),
      (
        "perYear", #""£5,000 to £20.000""#,
        #""£5,000 to £20.000" has a dot where a comma may be meant; write "£20,000" or "£20.00""#
      ),
      (
        "perYear", #""£1,250.125""#,
        #""£1,250.125" has more than two decimals; "#
          + "write pounds and pence, or a number without quotation marks"
      ),
      (
        "perYear", #""£0.125""#,
        #""£0.125" has more than two decimals; "#
          + "write pounds and pence, or a number without quotation marks"
      ),
      ("perYear", #""""#, #""" is not an amount of money; write 12000 or "£12,000""#),
      (
        "perYear", "2e9",
        "2,000,000,000 is more than £1,000,000,000, the largest amount; "
          + "write pounds, or use a smaller amount"
      ),
      (
        "perYear", "1e308",
        "1e+308 is more than £1,000,000,000, the largest amount; "
          + "write pounds, or use a smaller amount"
      ),
      ("perYear", "-5", "-5 is outside 0 to 1,000,000,000; give an amount of money in that range"),
      (
        "perYear", #""£5 to £20k""#,
        #"in "£5 to £20k" only one end is in thousands or millions; write both amounts in full"#
      ),
      (
        "perYear", #""€5,000""#,
        #""€5,000" is not in the scenario's currency; "#
          + #"write £, or change the scenario's "currency""#
      ),
      (
        "growth", #""£5""#,
        #""£5" is an amount of money, not a yearly rate; write 0.03 or "3%""#
      ),
      ("growth", "3", #"3 is 300% a year; write "3%" or 0.03"#),
      ("growth", #""2""#, #"2 is 200% a year; write "2%" or 0.02"#),
      ("growth", "1", #"1 is 100% a year; write "1%" or 0.01"#),
      ("growth", "2.5", #"2.5 is 250% a year; write "2.5%" or 0.025"#),
      ("growth", "30", #"30 is 3000% a year; write "30%" or 0.3"#),
      ("growth", #""2 to 4""#, #"in "2 to 4", 2 is 200% a year; write "2%" or 0.02"#),
      ("growth", #""1500%""#, #""1500%" is outside -1 to 10; give a yearly rate in that range"#),
      ("growth/mixture/0/1", #"{"mixture": [[1, 3]]}"#, #"3 is 300% a year; write "3%" or 0.03"#),
      ("growth", "-2", "-2 is outside -1 to 10; give a yearly rate in that range"),
      ("attempts", "2.5", "2.5 is not a whole number; give a whole number"),
      ("attempts", #""2.5 to 2.5""#, "2.5 is not a whole number; give a whole number"),
      ("attempts", "0", "0 is outside 1 to 100; give a number of applications in that range"),
      (
        "attempts", #""3 years""#,
        #""3 years" is a length of time, not a number of applications; "#
          + "write a whole number such as 2"
      ),
      (
        "perYear", "{}",
        #"no distribution is named; add one of "uniform", "triangular", "pert", "normal", "#
          + #""lognormal", "beta", "gamma", "weibull", "bernoulli", "poisson", "binomial", "#
          + #""discrete", "empirical" or "mixture""#
      ),
      ("perYear", #"{"unifrom": [1, 2]}"#, #"unknown key "unifrom"; did you mean "uniform"?"#),
      (
        "perYear", #"{"uniform": [1, 2], "poisson": 3}"#,
        #""uniform" and "poisson" are two distributions; keep one of them"#
      ),
      (
        "perYear/uniform", #"{"uniform": [1]}"#,
        "the list has 1, not 2, numbers; give the lower end, the upper end"
      ),
      (
        "perYear/uniform/1", #"{"uniform": [1, {"poisson": 2}]}"#,
        #"an object is uncertain, and this must be a fixed number; write 12000 or "£12,000""#
      ),
      ("perYear/normal", #"{"normal": {"mean": 5}}"#, #""sd" is missing; give "mean" and "sd""#),
      (
        "perYear/normal", #"{"normal": {}}"#,
        #"its parameters are missing; give "mean" and "sd", or "p5" and "p95""#
      ),
      (
        "perYear/normal", #"{"normal": {"mean": 1, "p95": 2}}"#,
        #"two ways to give the same distribution; give "mean" and "sd", or "p5" and "p95""#
      ),
      (
        "perYear/normal", #"{"normal": {"mean": 1, "sdd": 2}}"#,
        #"unknown key "sdd"; did you mean "sd"?"#
      ),
      (
        "perYear/discrete/1", #"{"discrete": [[1, 2], [3]]}"#,
        "a pair was expected, not 1 values; write [value, weight]"
      ),
      (
        "perYear/mixture/0/1", #"{"mixture": [[1, "much"]]}"#,
        #""much" is not an amount of money; write 12000 or "£12,000""#
      ),
      (
        "perYear/normal/note", #"{"normal": {"mean": 1, "sd": 2, "note": 3}}"#,
        "3 is not a text; put it in double quotation marks"
      ),
    ]

    @Test(arguments: refused)
    func refuses(_ place: String, _ text: String, _ expected: String) throws {
      let field = try #require(place.split(separator: "/").first)
      let level = field == "perYear" ? "" : #""perYear": 1, "#
      #expect(
        streamMessages(#""kind": "donations", \#(level)"\#(field)": \#(text)"#)
          == ["error: ~/\(place): \(expected)"])
    }

    /// The factories' own refusals come with the place of the parameters.
    @Test(arguments: ["uniform", "triangular", "pert", "empirical", "discrete", "mixture"])
    func passesOnRefusals(_ form: String) throws {
      let lines = streamMessages(#""kind": "donations", "perYear": {"\#(form)": []}"#)
      #expect(lines.count == 1)
      #expect(lines[0].hasPrefix("error: ~/perYear/\(form): "))
    }

    @Test func wantsFixedNumbers() {
      let lines = messages(
        ScenarioText(
          top: #"""
            "horizon": "36 to 48 months", "sustainability": {"coverage": {"uniform": [0, 1]}},
            """#
        ).text)
      #expect(
        lines == [
          #"error: /horizon: "36 to 48 months" is uncertain, and this must be a fixed number; "#
            + #"write 18, "18 months" or "3 years""#,
          "error: /sustainability/coverage: an object is uncertain, and this must be a fixed "
            + #"number; write 0.5 or "50%""#,
        ])
    }

    /// More than 1 % of the draws outside the field's domain is worth a warning, and no more.
    @Test func warnsOfClamping() throws {
      let body = #""kind": "donations", "perYear": {"normal": {"mean": 1000, "sd": 1000}}"#
      #expect(
        streamMessages(body) == [
          "warning: ~/perYear: 15.9% of the draws fall outside 0 to 1,000,000,000 and are moved "
            + "to its edge; narrow it, or give a distribution that lies inside"
        ])
      // Cut off, it would be scaled up by more than a twentieth; a smaller part may be.
      #expect(streamMessages(body.dropLast() + #", "min": 0}"#).count == 1)
      let narrower = body.replacing("1000}", with: "500}")
      #expect(
        streamMessages(narrower) == [
          "warning: ~/perYear: 2.3% of the draws fall outside 0 to 1,000,000,000 and are moved "
            + #"to its edge; narrow it, or cut it off with "min" and "max""#
        ])
      #expect(streamMessages(narrower.dropLast() + #", "min": 0}"#).isEmpty)
      // Φ(−1000 / 440) = 1.15 %, and Φ(−1000 / 425) = 0.93 %.
      #expect(streamMessages(body.replacing("1000}", with: "440}")).count == 1)
      #expect(streamMessages(body.replacing("1000}", with: "425}")).isEmpty)
    }
  }
}
