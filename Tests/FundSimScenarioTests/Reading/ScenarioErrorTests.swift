import FundSimScenario
import Testing

extension Reading {
  /// The full text of what can be wrong outside the streams.
  @Suite struct ScenarioErrorTests {
    private static let topLevel: [(String, [String])] = [
      (
        #""currency": "pounds","#,
        [
          #"error: /currency: "pounds" is not a currency; "#
            + #"write its three capital letters (ISO 4217), as "GBP""#
        ]
      ),
      (
        #""horizon": 6,"#,
        ["error: /horizon: 6 is outside 12 to 240; give the months to simulate, for example 60"]
      ),
      (
        #""horizon": 1e300, "sustainability": {"assess": [24]},"#,
        ["error: /horizon: 1e+300 is not a whole number; give a whole number"]
      ),
      (
        #""horizon": 60.5,"#,
        ["error: /horizon: 60.5 is not a whole number; give a whole number"]
      ),
      (
        #""start": "2014-13","#,
        [
          #"error: /start: "2014-13" is not a month of the calendar; "#
            + #"write year and month, as "2014-04""#
        ]
      ),
      (#""inflaton": 0.02,"#, [#"error: unknown key "inflaton"; did you mean "inflation"?"#]),
      (
        #""$schema": 1, "title": 2, "note": 3, "source": [],"#,
        [
          "error: /$schema: 1 is not a text; put it in double quotation marks",
          "error: /title: 2 is not a text; put it in double quotation marks",
          "error: /note: 3 is not a text; put it in double quotation marks",
          "error: /source: a list is not a text; put it in double quotation marks",
        ]
      ),
      (
        #""drivers": {"Fiscal Climate": {"persistance": 2}},"#,
        [
          #"error: /drivers/Fiscal Climate: "Fiscal Climate" cannot be the id of a driver; "#
            + #"use lower-case letters, digits and single hyphens, as "fiscal-climate""#,
          #"error: /drivers/Fiscal Climate: unknown key "persistance"; did you mean "persistence"?"#,
        ]
      ),
      (
        #""drivers": ["luck"],"#,
        [
          #"error: /drivers: a list is not an object of drivers by id; "#
            + #"put it in braces, as {"id": …}"#
        ]
      ),
      (
        #""sustainability": {"assess": []},"#,
        [
          "error: /sustainability/assess: no month is assessed; "
            + "give at least one, or leave the key out for 12, 24, 36 and 60"
        ]
      ),
      (
        #""sustainability": {"assess": [12, 61, 24, "24 months"], "coverage": -1},"#,
        [
          "error: /sustainability/assess/1: month 61 is outside 1 to the horizon, 60; "
            + #"choose an earlier month, or a longer "horizon""#,
          "error: /sustainability/assess/2: month 24 does not come after month 61; "
            + "put the months in ascending order, each once",
          "error: /sustainability/assess/3: month 24 does not come after month 24; "
            + "put the months in ascending order, each once",
          "error: /sustainability/coverage: -1 is outside 0 to 1000; give a ratio in that range",
        ]
      ),
      (
        #""sustainability": {"maxTimeLimited": 50},"#,
        [#"error: /sustainability/maxTimeLimited: 50 is not a share; write "50%" or 0.5"#]
      ),
      (
        #""programme": {"support": 1.5, "name": 7, "stage": {}},"#,
        [
          "error: /programme/support: 1.5 is not a whole number; give a whole number",
          "error: /programme/name: 7 is not a text; put it in double quotation marks",
          #"error: /programme: unknown key "stage"; did you mean "stages"?"#,
        ]
      ),
      (
        #""designs": {"baseline": {"patch": {}}},"#,
        [
          #"error: /designs/baseline: the id "baseline" is the design without a patch; "#
            + "choose another id"
        ]
      ),
      (
        #""designs": {"a": {}, "b": {"patch": 3}, "c": 4, "D": {"patch": {}, "title": 5}},"#,
        [
          #"error: /designs/a: "patch" is missing; "#
            + #"add "patch", an object with the values to change"#,
          "error: /designs/b/patch: 3 is not a patch; "
            + "write an object with the values to change",
          "error: /designs/c: 4 is not an object; a design is written in braces",
          #"error: /designs/D: "D" cannot be the id of a design; "#
            + #"use lower-case letters, digits and single hyphens, as "d""#,
          "error: /designs/D/title: 5 is not a text; put it in double quotation marks",
        ]
      ),
      (
        #""perspectives": {"us": {"patch": {"designs": {}}}},"#,
        [#"error: /perspectives/us/patch/designs: a patch cannot change "designs"; take it out"#]
      ),
    ]

    @Test(arguments: topLevel)
    func saysOfTheTopLevel(_ top: String, _ expected: [String]) {
      #expect(messages(ScenarioText(top: top).text) == expected)
    }

    @Test func formatAndProjectsAreRequired() {
      #expect(
        messages("{}") == [
          #"error: "fundsim" is missing; add "fundsim": 1, the format's version"#,
          #"error: "projects" is missing; add "projects" with at least one"#,
        ])
      #expect(
        messages(#"{"fundsim": 2, "projects": {"note": "none yet"}}"#) == [
          #"error: /fundsim: format 2 is not known; write "fundsim": 1"#,
          "error: /projects: there is no project; add at least one",
        ])
      #expect(
        messages("[1]") == ["error: a list is not an object; the scenario is written in braces"])
      #expect(
        messages("") == [
          "error: the file is empty; write a scenario; "
            + "Scenarios/village-service.json is one to start from"
        ])
    }

    private static let project: [(String, String, [String])] = [
      (
        #""leadType": "parish","#, #""a": {"once": 1}"#,
        [
          #"error: ~/leadType: "parish" is not known here; "#
            + #"write "vcs", "local-authority", "parish-council" or "other-service""#
        ]
      ),
      (
        #""replicas": 0, "joins": 1,"#, #""a": {"once": 1}"#,
        [
          "error: ~/replicas: 0 is outside 1 to 10,000; give the number of copies of this project",
          "error: ~/joins: 1 is not true or false; write true or false, without quotation marks",
        ]
      ),
      (
        #""replicas": 10001, "overdraft": -5, "policy": {},"#, #""a": {"once": 1}"#,
        [
          "error: ~/replicas: 10,001 is outside 1 to 10,000; "
            + "give the number of copies of this project",
          "error: ~/overdraft: -5 is outside 0 to 1,000,000,000; "
            + "give an amount of money in that range",
          #"error: ~/policy: "trigger" is missing; add it: write 1.5 or "1.5 months""#,
        ]
      ),
      (
        "", "",
        [
          "error: ~/costs: the project has no cost; "
            + "add at least one, such as salaries by the year"
        ]
      ),
      (
        "", #""a": {}"#,
        [
          #"error: ~/costs/a: a cost needs an amount; "#
            + #"add "perMonth", "perYear" or "once", as "perYear": 12000"#
        ]
      ),
      (
        "", #""a": {"perMonth": 1, "perYear": 2, "once": 3}"#,
        [
          #"error: ~/costs/a/once: a cost has one amount, not "perMonth", "perYear" and "once"; "#
            + "keep one of them"
        ]
      ),
      (
        "", #""a": 5, "b": {"once": null}, "c": {"perMonth": "10%", "flexible": 20}"#,
        [
          "error: ~/costs/a: 5 is not an object; a cost is written in braces",
          "error: ~/costs/b/once: null is not an amount of money; "
            + "leave the key out to have its default",
          #"error: ~/costs/c/perMonth: "10%" is a percentage, not an amount of money; "#
            + #"write 12000 or "£12,000""#,
          #"error: ~/costs/c/flexible: 20 is not a share; write "20%" or 0.2"#,
        ]
      ),
      (
        "", #""a": {"perMonth": 1, "from": 12, "until": 12}"#,
        [
          "warning: ~/costs/a/until: the cost ends in month 12, before it begins; "
            + #"make "until" later than "from""#
        ]
      ),
      (
        "", #""a": {"once": 1, "inflation": 0.5}"#,
        [
          #"warning: ~/costs/a/inflation: "inflation" has no effect on a cost that falls once; "#
            + "take it out"
        ]
      ),
    ]

    @Test(arguments: project)
    func saysOfAProject(_ project: String, _ costs: String, _ expected: [String]) {
      let pointer = "/projects/transport"
      let lines = messages(ScenarioText(project: project, costs: costs).text)
      #expect(lines == expected.map { $0.replacing("~", with: pointer) })
    }

    @Test func limitsWhatAProjectHolds() {
      let costs = (0..<501).map { #""c\#($0)": 7"# }.joined(separator: ",")
      let streams = (0..<501).map { #""s\#($0)": 7"# }.joined(separator: ",")
      let stages = (0..<1001).map { #""s\#($0)": 7"# }.joined(separator: ",")
      let drivers = (0..<101).map { #""d\#($0)": 7"# }.joined(separator: ",")
      let text = ScenarioText(
        top: #""drivers": {\#(drivers)}, "programme": {"stages": {\#(stages)}},"#, costs: costs,
        streams: streams)
      let remedy = "leave some out, or put alike ones together"
      #expect(
        messages(text.text) == [
          "error: /drivers: 101 drivers are more than the 100 allowed; \(remedy)",
          "error: /programme/stages: 1001 stages are more than the 1000 allowed; \(remedy)",
          "error: /projects/transport/costs: 501 costs are more than the 500 allowed; \(remedy)",
          "error: /projects/transport/streams: 501 streams are more than the 500 allowed; "
            + remedy,
        ])
    }
  }
}
