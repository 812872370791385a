import FundSimScenario
import Testing

/// The full text of what can be wrong with a stream; `~` is its pointer.
@Suite struct StreamErrorTests {
  private static let start = #""start": "2014-04","#
  private static let refused: [(String, [String])] = [
    // Kinds and levels.
    (
      #""perYear": 5"#,
      [
        #"error: ~: "kind" is missing; add "kind": "contract", "public-grant", "lottery", "#
          + #""charitable-grant", "budget", "user-payments", "donations", "match", "loan" or "#
          + #""in-kind""#
      ]
    ),
    (
      #""kind": "lotery", "perYear": 5"#,
      [#"error: ~/kind: "lotery" is not known here; did you mean "lottery"?"#]
    ),
    (
      #""kind": "lottery""#,
      [
        #"error: ~: a stream needs an amount; add "perMonth", "perYear" or "total", "#
          + #"as "perYear": 12000"#
      ]
    ),
    (
      #""kind": "lottery", "perYear": 5, "perMonth": 6"#,
      [
        #"error: ~/perMonth: a stream has one amount, not "perMonth" and "perYear"; "#
          + "keep one of them"
      ]
    ),
    (
      #""kind": "lottery", "perYaer": 5"#,
      [#"error: ~: unknown key "perYaer"; did you mean "perYear"?"#]
    ),
    (
      #""kind": "lottery", "total": 5"#,
      [
        #"error: ~/total: a total needs a term to be spread over; "#
          + #"add "term", or give "perMonth" or "perYear" instead"#
      ]
    ),
    (
      #""kind": "lottery", "total": 5, "trem": 12"#,
      [#"error: ~: unknown key "trem"; did you mean "term"?"#]
    ),
    (
      #""kind": "lottery", "total": 5, "term": "soon""#,
      [
        #"error: ~/term: "soon" is not a number of months; write 18, "18 months" or "3 years""#
      ]
    ),
    (
      #""kind": "lottery", "total": 5, "term": 12, "growth": 0.1"#,
      [
        #"error: ~/growth: a total cannot grow; take "growth" out, or give "perMonth" or "#
          + #""perYear" instead"#
      ]
    ),
    (
      #""kind": "lottery", "perYear": 5, "principal": 5"#,
      [
        #"error: ~/principal: a lottery grant has no "principal"; take it out, or make its "#
          + #"kind "loan""#
      ]
    ),
    (
      #""kind": "lottery", "perYear": 5, "hoursPerMonth": 5, "rate": 2"#,
      [
        #"error: ~/hoursPerMonth: a lottery grant has no "hoursPerMonth"; "#
          + #"give "perMonth", "perYear" or "total", or make its kind "in-kind""#,
        #"error: ~/rate: a lottery grant has no "rate"; take it out; "rate" is the interest "#
          + "of a loan or the pounds an hour of in-kind",
      ]
    ),
    (
      #""kind": "budget", "perYear": 5"#,
      [
        #"error: ~: a budget needs an "arrangement"; "#
          + #"add "arrangement": "aligned", "pooled" or "devolved""#
      ]
    ),
    (
      #""kind": "contract", "perYear": 5, "arrangement": "pooled""#,
      [
        #"error: ~/arrangement: a contract has no "arrangement"; "#
          + #"take it out, or make its kind "budget""#
      ]
    ),
    (
      #""kind": "budget", "arrangement": "pooled", "perYear": 5, "offsets": {"salaries": 1}"#,
      [
        #"error: ~/offsets: a budget has no "offsets"; "#
          + "take it out; only in-kind support and an aligned budget take a cost away"
      ]
    ),
    (
      #""kind": "in-kind", "hoursPerMonth": 5"#,
      [#"error: ~: "rate" is missing; add it: write 12000 or "£12,000""#]
    ),
    (
      #""kind": "in-kind", "hoursPerMonth": 5, "rate": 10, "perYear": 7"#,
      [
        "error: ~/perYear: in-kind support has hours or goods, not both; "
          + "make the goods a stream of their own"
      ]
    ),
    (
      #""kind": "in-kind", "perYear": 7, "offsets": {"salarys": 1}"#,
      [#"error: ~/offsets/salarys: there is no cost "salarys"; did you mean "salaries"?"#]
    ),
    // Loans and matches.
    (
      #""kind": "loan", "perYear": 5, "renewal": {"chance": 1}, "cut": {"chance": 1, "#
        + #""severity": 1}, "payment": {}, "restricted": ["salaries"]"#,
      [
        #"error: ~: "term" is missing; add "term", the months of repayment"#,
        #"error: ~: "principal" is missing; add it: write 12000 or "£12,000""#,
        #"error: ~/perYear: a loan has no "perYear"; give its "principal" instead"#,
        #"error: ~/renewal: a loan has no "renewal"; take it out; a loan is paid back as agreed"#,
        #"error: ~/cut: a loan has no "cut"; take it out; a loan is paid back as agreed"#,
        #"error: ~/payment: a loan has no "payment"; "#
          + "take it out; a loan is drawn down whole, into the general fund",
        #"error: ~/restricted: a loan has no "restricted"; "#
          + "take it out; a loan is drawn down whole, into the general fund",
      ]
    ),
    (
      #""kind": "loan", "principal": 5, "term": 12, "holiday": 12"#,
      [
        "error: ~/holiday: a holiday of 12 months leaves none of the term for repayment; "
          + #"make it shorter than "term", or "repayment" a "bullet""#
      ]
    ),
    (
      #""kind": "loan", "principal": 5, "term": 12, "repayment": "equals""#,
      [#"error: ~/repayment: "equals" is not known here; did you mean "equal"?"#]
    ),
    (
      #""kind": "match", "term": 12, "perMonth": 1, "growth": 0"#,
      [
        #"error: ~: "of" is missing; list the ids of streams, or write "programme""#,
        #"error: ~: "ratio" is missing; add it: write 0.5 or "50%""#,
        #"error: ~/term: a match has no "term"; say "over" how many months it is paid"#,
        #"error: ~/perMonth: a match has no "perMonth"; give "of" and "ratio" instead"#,
        #"error: ~/growth: a match has no "growth"; "#
          + "take it out; a match follows the streams that it matches",
      ]
    ),
    (
      #""kind": "match", "of": "programme", "ratio": 1"#,
      [
        "error: ~/of: there is no programme to match; "
          + #"add a "programme", or list the streams that are matched"#
      ]
    ),
    (
      #""kind": "match", "of": "fares", "ratio": 1"#,
      [
        #"error: ~/of: "fares" is not what a match can be of; "#
          + #"list the ids of streams, or write "programme""#
      ]
    ),
    (
      #""kind": "match", "of": [], "ratio": 1"#,
      [
        "error: ~/of: a match of no streams is nothing; "
          + #"list their ids, or write "programme""#
      ]
    ),
    (
      #""kind": "match", "of": ["one", "fares", "nobody"], "ratio": 1"#,
      [
        "error: ~/of/0: a match cannot match itself; take it out",
        #"error: ~/of/1: "fares" runs for ever, so the value of its first term is unknown; "#
          + #"give it a "term", or take it out"#,
        #"error: ~/of/2: there is no stream "nobody"; known: "grant""#,
      ]
    ),
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
          "error: ~/requires: these streams require each other in a circle: "
            + "one → two → three → one; take one of the requirements out"
        ])
  }
}
