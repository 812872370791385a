import FundSimScenario
import Testing

extension Reading {
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
          #"error: ~: "of" is missing; list the ids of streams, or "programme", or both"#,
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
            + #"list the ids of streams, or "programme", or both"#
        ]
      ),
      (
        #""kind": "match", "of": ["grant", "programme", "grant", "programme"], "ratio": 1"#,
        [
          "error: ~/of/1: there is no programme to match; "
            + #"add a "programme", or list the streams that are matched"#,
          #"error: ~/of/2: the stream "grant" is here twice; take one of them out"#,
          "error: ~/of/3: there is no programme to match; "
            + #"add a "programme", or list the streams that are matched"#,
          #"error: ~/of/3: "programme" is here twice; take one of them out"#,
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
  }
}
