import FundSimScenario
import Testing

extension Reading {
  /// The full text of what can be wrong with what a stream refers to, and with its parts; `~` is its
  /// pointer.
  @Suite struct StreamPartErrorTests {
    private static let start = #""start": "2014-04","#
    private static let refused: [(String, [String])] = [
      // References.
      (
        #""kind": "lottery", "perYear": 5, "requires": ["one", "fears", 3]"#,
        [
          "error: ~/requires/0: a stream cannot require itself; take it out",
          #"error: ~/requires/1: there is no stream or stage "fears"; did you mean "fares"?"#,
          "error: ~/requires/2: 3 is not a text; put it in double quotation marks",
        ]
      ),
      (
        #""kind": "lottery", "perYear": 5, "restricted": []"#,
        [
          "error: ~/restricted: money restricted to no cost could never be spent; "
            + "list the costs that it may pay, or take the key out"
        ]
      ),
      (
        #""kind": "lottery", "perYear": 5, "restricted": ["rent"], "payment": {"in": "arrears"}"#,
        [
          "error: ~/restricted: money paid in arrears cannot be restricted, for it is spent "
            + #"already; take "restricted" out, or make the payment "in" "advance""#,
          #"error: ~/restricted/0: there is no cost "rent"; known: "salaries""#,
        ]
      ),
      (
        #""kind": "lottery", "perYear": 5, "drivers": {"climate": 0.5}"#,
        [
          #"error: ~/drivers/climate: there is no driver "climate"; known: "luck", "mood""#
        ]
      ),
      (
        #""kind": "lottery", "perYear": 5, "drivers": {"luck": 0.9, "mood": "80%"}"#,
        [
          "error: ~/drivers: the squares of the loadings add up to 1.45; "
            + "make them add up to 1 at most, for example with smaller loadings"
        ]
      ),
      (
        #""kind": "lottery", "perYear": 5, "drivers": {"luck": -1.5}"#,
        ["error: ~/drivers/luck: -1.5 is outside -1 to 1; give a loading in that range"]
      ),
      // Parts.
      (
        #""kind": "lottery", "perYear": 5, "term": 12, "renewal": {"times": "unlimted"}"#,
        [
          #"error: ~/renewal: "chance" is missing; add it: write 0.6, "60%" or "7 in 10""#,
          #"error: ~/renewal/times: "unlimted" is not a number of renewals; "#
            + #"did you mean "unlimited"?"#,
        ]
      ),
      (
        #""kind": "lottery", "perYear": 5, "cut": {"chance": 60}"#,
        [
          #"error: ~/cut: "severity" is missing; add it: write 0.6, "60%" or "7 in 10""#,
          #"error: ~/cut/chance: 60 is not a probability; write "60%" or 0.6"#,
        ]
      ),
      (
        #""kind": "lottery", "perYear": 5, "payment": {"results": {"share": 1}}"#,
        [
          #"error: ~/payment/results: "achieved" is missing; "#
            + #"add it: write 0.6, "60%" or "7 in 10""#
        ]
      ),
      (
        #""kind": "lottery", "perYear": 5, "payment": {"holdback": {"share": 20, "until": "end"}}"#,
        [
          #"error: ~/payment/holdback/share: 20 is not a share; write "20%" or 0.2"#,
          "error: ~/payment/holdback/until: a holdback until the end needs a term that ends; "
            + #"add "term" to the stream, or name a stage"#,
        ]
      ),
      (
        #""kind": "lottery", "perYear": 5, "payment": {"holdback": {"until": "late"}}"#,
        [
          #"error: ~/payment/holdback: "share" is missing; add it: write 0.6, "60%" or "7 in 10""#,
          #"error: ~/payment/holdback/until: there is no stage "late"; known: "end""#,
        ]
      ),
      (
        #""kind": "lottery", "perYear": 5, "payment": {"in": "arears", "every": 0}"#,
        [
          #"error: ~/payment/in: "arears" is not known here; did you mean "arrears"?"#,
          "error: ~/payment/every: 0 is outside 1 to 240; give a number of months in that range",
        ]
      ),
      (
        #""kind": "lottery", "perYear": 5, "season": [1, 2, -3]"#,
        [
          "error: ~/season: a season has 3 weights; give twelve, January first",
          "error: ~/season/2: -3 is outside 0 to 1,000,000,000,000; give a weight in that range",
        ]
      ),
      (
        #""kind": "lottery", "perYear": 5, "season": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]"#,
        [
          "error: ~/season: all weights of the season are 0; "
            + "make at least one of them positive"
        ]
      ),
      // Keys in the wrong place.
      (
        #""kind": "lottery", "perYear": 5, "lag": 2"#,
        [#"error: ~: unknown key "lag"; it belongs to a payment or payment by results"#]
      ),
      (
        #""kind": "lottery", "perYear": 5, "per_month": 2"#,
        [#"error: ~: unknown key "per_month"; did you mean "perMonth"?"#]
      ),
      (
        #""kind": "lottery", "perYear": 5, "cut": {"chance": 0, "severity": 0, "colour": 2}"#,
        [
          #"error: ~/cut: unknown key "colour"; "#
            + #"a cut can have "chance", "severity", "note" and "source""#
        ]
      ),
      (
        #""kind": "lottery", "perYear": 5, "note": 7"#,
        ["error: ~/note: 7 is not a text; put it in double quotation marks"]
      ),
      (
        #""kind": "lottery", "perYear": 5, "planned": "no""#,
        [
          #"error: ~/planned: "no" is not true or false; "#
            + "write true or false, without quotation marks"
        ]
      ),
      (
        #""kind": "lottery", "perYear": 5, "requires": "fares""#,
        [#"error: ~/requires: "fares" is not a list; put it in square brackets"#]
      ),
      (
        #""kind": "lottery", "perYear": 5, "payment": "arrears""#,
        [#"error: ~/payment: "arrears" is not an object; a payment is written in braces"#]
      ),
      // Warnings.
      (
        #""kind": "donations", "perYear": 5, "renewal": {"chance": 1}"#,
        [
          "warning: ~/renewal: the stream runs for ever, so its renewal never comes due; "
            + #"give it a "term", or take the renewal out"#
        ]
      ),
      (
        #""kind": "match", "of": ["grant"], "ratio": 1, "start": 2"#,
        [
          #"warning: ~/start: "start" has no effect on a match; "#
            + #"take it out; "payFrom" says when a match is paid"#
        ]
      ),
      (
        #""kind": "in-kind", "perYear": 5, "payment": {"lag": 2}"#,
        [
          #"warning: ~/payment: "payment" has no effect on in-kind support; "#
            + "take it out; this stream is never cash"
        ]
      ),
      (
        #""kind": "loan", "principal": 5, "term": 12, "ramp": 0"#,
        [
          #"warning: ~/ramp: "ramp" has no effect on a loan; "#
            + "take it out; a loan is drawn down once and is not income"
        ]
      ),
      (
        #""kind": "lottery", "perYear": 5, "unspent": "return""#,
        [
          #"warning: ~/unspent: "unspent" has no effect on money that is not restricted; "#
            + #"take it out, or add "restricted""#
        ]
      ),
      (
        #""kind": "lottery", "perYear": 5, "payment": {"lag": 2}"#,
        [
          #"warning: ~/payment/lag: "lag" has no effect on payments in advance; "#
            + #"take it out, or make the payment "in" "arrears""#
        ]
      ),
    ]

    @Test(arguments: refused)
    func says(_ body: String, _ expected: [String]) {
      let others = #"""
        , "fares": {"kind": "user-payments", "perMonth": 5},
        "grant": {"kind": "public-grant", "total": 500, "term": 12}
        """#
      let top = Self.start + #""drivers": {"luck": {}, "mood": {}},"#
      #expect(streamMessages(body, top: top, others: others) == expected)
    }

    @Test func seasonNeedsAStart() {
      let weights = #"[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"#
      #expect(
        streamMessages(#""kind": "donations", "perYear": 5, "season": \#(weights)"#) == [
          "error: ~/season: a season needs to know the calendar month of month 0; "
            + #"add "start" at the top of the scenario, as "start": "2014-04""#
        ])
      // A start that is wrong is one problem, not two.
      #expect(
        streamMessages(
          #""kind": "donations", "perYear": 5, "season": \#(weights)"#,
          top: #""start": "April 2014","#) == [
            #"error: /start: "April 2014" is not a month of the calendar; "#
              + #"write year and month, as "2014-04""#
          ])
    }

    @Test func namesCircles() {
      let others = #"""
        , "two": {"kind": "lottery", "perYear": 5, "requires": ["three"]},
        "three": {"kind": "lottery", "perYear": 5, "requires": ["one"]}
        """#
      #expect(
        streamMessages(
          #""kind": "lottery", "perYear": 5, "requires": ["two"]"#, others: others)
          == [
            "error: ~/requires: these streams wait for each other in a circle: "
              + "one → two → three → one; take one of the requirements out"
          ])
    }
  }
}
