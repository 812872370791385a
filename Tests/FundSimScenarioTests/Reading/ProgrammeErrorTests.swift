import FundSimScenario
import Testing

extension Reading {
  /// The full text of what can be wrong with a stage; `~` is the pointer of the stages.
  @Suite struct ProgrammeErrorTests {
    private static let refused: [(String, [String])] = [
      (
        #""a": {}"#,
        [#"error: ~/a: "month" is missing; add it: write 18, "18 months" or "3 years""#]
      ),
      (
        #""a": {"month": 1, "afetr": "b"}, "b": {"month": 0}"#,
        [#"error: ~/a: unknown key "afetr"; did you mean "after"?"#]
      ),
      (
        #""a": {"month": 1, "after": "early"}, "earyl": {"month": 0}"#,
        [#"error: ~/a/after: there is no stage "early"; did you mean "earyl"?"#]
      ),
      (
        #""a": {"month": 1, "after": "a"}"#,
        ["error: ~/a/after: a stage cannot come after itself; take it out"]
      ),
      (
        #""a": {"month": 1, "after": "b"}, "b": {"month": 1, "after": "a"}"#,
        [
          "error: ~/a/after: these stages come after each other in a circle: a → b → a; "
            + #"take one "after" out"#
        ]
      ),
      (
        #""a": {"month": 1, "after": "b"}, "b": {"month": 3}"#,
        [
          #"warning: ~/a/month: the stage is decided in month 1, before "b" in month 3, so "#
            + #"nobody can pass it, though the plan does; "#
            + #"change one "month", or what it comes "after""#
        ]
      ),
      (
        #""end": {"month": 1}"#,
        [
          #"error: ~/end: a stage cannot have the id "end", which ends a holdback; "#
            + "give it another id"
        ]
      ),
      (
        #""a": {"month": 1, "over": 0, "grant": -1, "chance": 60}"#,
        [
          "error: ~/a/over: 0 is outside 1 to 1200; give a number of months in that range",
          "error: ~/a/grant: -1 is outside 0 to 1,000,000,000; "
            + "give an amount of money in that range",
          #"error: ~/a/chance: 60 is not a probability; write "60%" or 0.6"#,
        ]
      ),
      (
        #""a": {"month": 1, "chance": {"local-authority": 1}}"#,
        [
          #"error: ~/a/chance: there is no chance for the lead type "vcs" of "transport"; "#
            + #"add "vcs" or "default""#
        ]
      ),
      (
        #""a": {"month": 1, "chance": {"vsc": 1}}"#,
        [#"error: ~/a/chance: unknown key "vsc"; did you mean "vcs"?"#]
      ),
      (
        #""a": {"month": 1, "chance": {"vcs": 60, "default": "x", "note": "n"}}"#,
        [
          #"error: ~/a/chance/vcs: 60 is not a probability; write "60%" or 0.6"#,
          #"error: ~/a/chance/default: "x" is not a probability; "#
            + #"write 0.6, "60%" or "7 in 10""#,
        ]
      ),
      (
        #""a": {"month": 1, "payment": {"in": "arrears"}}"#,
        [#"error: ~/a/payment: unknown key "in"; it belongs to a payment"#]
      ),
      (
        #""a": {"month": 1, "payment": {"holdback": {"share": 0.2, "until": "b"}}}"#,
        [#"error: ~/a/payment/holdback/until: there is no stage "b"; known: "a", "end""#]
      ),
      (
        #""a": {"month": 1, "restricted": ["salary", "salaries"]}"#,
        [
          #"error: ~/a/restricted/0: no project has a cost "salary"; "#
            + #"known: "salaries""#
        ]
      ),
      (
        #""a": {"month": 1, "unspent": "keep"}"#,
        [
          #"warning: ~/a/unspent: "unspent" has no effect on a grant that is not restricted; "#
            + #"take it out, or add "restricted""#
        ]
      ),
      (
        #""a": {"month": 1, "drivers": {"luck": 2}}"#,
        [
          #"error: ~/a/drivers/luck: there is no driver "luck"; "#
            + #"add it to the scenario's "drivers""#,
          "error: ~/a/drivers/luck: 2 is outside -1 to 1; give a loading in that range",
        ]
      ),
      (
        #""a": {"month": 1, "effects": {"e": {}}}"#,
        [
          #"error: ~/a/effects/e: "on" is missing; "#
            + "add a list of kinds of streams, or of ids of streams",
          #"error: ~/a/effects/e: "odds" is missing; add it: write 0.5 or "50%""#,
        ]
      ),
      (
        #""a": {"month": 1, "effects": {"e": {"on": ["lotery", "fares"], "odds": -1}}}"#,
        [
          #"error: ~/a/effects/e/on/0: there is no kind or stream "lotery"; "#
            + #"did you mean "lottery"?"#,
          "error: ~/a/effects/e/odds: -1 is outside 0 to 1,000,000; "
            + "give an odds ratio in that range",
        ]
      ),
      (
        #""a": {"month": 1, "effects": {"e": {"on": [], "odds": 1, "applies": "renewals"}}}"#,
        [
          "error: ~/a/effects/e/on: an effect on nothing is no effect; "
            + "list kinds of streams, or ids of streams",
          #"error: ~/a/effects/e/applies: "renewals" is not known here; did you mean "renewal"?"#,
        ]
      ),
      (
        #""a": {"month": 1, "effects": {"e": {"on": ["loan"], "odds": 1}}}"#,
        [
          #"warning: ~/a/effects/e/on/0: "loan" means the kind, not the stream with that id; "#
            + "give the stream another id if the stream is meant"
        ]
      ),
    ]

    @Test(arguments: refused)
    func says(_ stages: String, _ expected: [String]) {
      let text = ScenarioText(
        top: #""programme": {"stages": {\#(stages)}},"#,
        streams: #"""
          "fares": {"kind": "user-payments", "perYear": 100},
          "loan": {"kind": "donations", "perYear": 100}
          """#)
      #expect(messages(text.text) == expected.map { $0.replacing("~", with: "/programme/stages") })
    }

    /// A part that cannot be read does not make what refers to it look wrong as well.
    @Test func reportsNoConsequences() {
      let text = ScenarioText(
        top: #""programme": 5, "drivers": 6,"#,
        streams: #"""
          "one": {"kind": "lottery", "total": 5, "term": 12, "requires": ["early"],
            "drivers": {"luck": 0.5},
            "payment": {"holdback": {"share": 0.1, "until": "late"}}},
          "two": {"kind": "match", "of": "programme", "ratio": 1}
          """#)
      #expect(
        messages(text.text) == [
          "error: /programme: 5 is not an object; the programme is written in braces",
          "error: /drivers: 6 is not an object of drivers by id; "
            + #"put it in braces, as {"id": …}"#,
        ])
    }

    @Test func warnsOfAGrantThatAProjectCannotSpend() {
      let text = """
        {"fundsim": 1,
        "programme": {"stages": {"a": {"month": 1, "restricted": ["rent"]}}},
        "projects": {"x": {"costs": {"rent": {"perYear": 1}}},
          "y": {"costs": {"food": {"perYear": 1}}},
          "z": {"joins": false, "costs": {"food": {"perYear": 1}}}}}
        """
      #expect(
        messages(text) == [
          #"warning: /programme/stages/a/restricted: "y" has none of these costs, "#
            + "so it could not spend the grant; add a cost that it has"
        ])
    }
  }
}
