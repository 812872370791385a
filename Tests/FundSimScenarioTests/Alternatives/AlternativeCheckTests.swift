import FundSim
import Testing

@testable import FundSimScenario

extension Alternatives {
  /// How the designs and perspectives of one file are checked together.
  @Suite struct AlternativeCheckTests {
    private func text(designs: String = "{}", perspectives: String = "{}") -> String {
      """
      {"fundsim": 1,
      "programme": {"stages": {"early": {"month": 3}}},
      "projects": {
      "one": {"costs": {"rent": {"perYear": 5, "from": 40}},
      "streams": {"fees": {"kind": "donations", "perYear": 9, "requires": ["early"]}}},
      "two": {"costs": {"rent": {"perYear": 5}}}},
      "designs": \(designs),
      "perspectives": \(perspectives)}
      """
    }

    /// What a patch elsewhere makes wrong in a project that it does not mention is found.
    @Test func findsWhatAPatchDoesToOtherProjects() {
      let designs = """
        {"none": {"patch": {"programme": null}},
        "brief": {"patch": {"horizon": 36, "sustainability": {"assess": [12]}}},
        "broken": {"patch": {"projects": {"two": {"reserves": "much"}}}}}
        """
      #expect(
        lines(text(designs: designs)) == [
          "x.json:7:45: error: /designs/none/patch/programme: there is no stream or stage "
            + "\"early\" (at /projects/one/streams/fees/requires/0); add it, or take it out",
          "x.json:8:32: warning: /designs/brief/patch/horizon: the cost begins in month 40, which "
            + "is after the last month, 35 (at /projects/one/costs/rent/from); "
            + "choose an earlier month, or a longer \"horizon\"",
          "x.json:9:55: error: /designs/broken/patch/projects/two/reserves: \"much\" is not an "
            + "amount of money; write 12000 or \"£12,000\"",
        ])
    }

    @Test func aPerspectiveMayBeMeantForOneDesign() {
      let perspectives = """
        {"hopeful": {"patch": {"projects": {"two": {"streams": {"grant": {"chance": 0.5}}}}}}}
        """
      let place = "/perspectives/hopeful/patch/projects/two/streams/grant"
      let missing = #""kind" is missing"#
      let remedy = StreamKind.allCases.map { "\"\($0.rawValue)\"" }
      let kinds = remedy.dropLast().joined(separator: ", ") + " or " + (remedy.last ?? "")
      #expect(
        lines(text(perspectives: perspectives)) == [
          "x.json:8:73: error: \(place): \(missing); add \"kind\": \(kinds)"
        ])
      let designs = """
        {"plain": {"patch": {"horizon": 48}}, "granted": {"patch": {"projects": {"two": {"streams":
        {"grant": {"kind": "lottery", "perYear": 5}}}}}}}
        """
      #expect(
        lines(text(designs: designs, perspectives: perspectives)) == [
          "x.json:9:73: warning: \(place): \(missing) (only with the design \"granted\" it is "
            + "right); use it with \"granted\", or mend it: add \"kind\": \(kinds)"
        ])
    }

    @Test func saysWhereItStops() throws {
      let designs = (0..<9).map { #""d\#($0)": {"patch": {"horizon": \#(48 + $0)}}"# }
      let source = Array(text(designs: "{\(designs.joined(separator: ", "))}").utf8)
      let file = try ScenarioFile.parse(source, name: "x.json").get()
      #expect(AlternativeCheck.entries(of: file) == [])
      let problems = file.problems(AlternativeCheck.entries(of: file, limit: source.count / 3))
      #expect(
        problems.map(\.description) == [
          "x.json:7:97: warning: /designs/d2: from here on 7 of 9 designs and perspectives are not "
            + "checked, for they are many and the scenario is large; "
            + "check one with \"--design\" or \"--perspective\""
        ])
    }

    /// Every reading of a file with what is known is the reading without.
    @Test func agreesWithAFullReading() throws {
      let designs = """
        {"a": {"patch": {"projects": {"two": {"reserves": 9}, "one": null}}}, "b": {"patch":
        {"start": "2014-04", "projects": {"new": {"costs": {"rent": {"once": 5}}}}}},
        "c": {"patch": {"inflation": 0.5, "drivers": {"luck": {}}}}}
        """
      let file = try ScenarioFile.parse(Array(text(designs: designs).utf8), name: "x").get()
      let baseline = try #require(file.baseline.scenario)
      let byId = Dictionary(uniqueKeysWithValues: baseline.projects.map { ($0.id, $0) })
      for (design, patched) in zip(file.designs, [["one", "two"], ["new"], []] as [Set<String>]) {
        let known = KnownProjects(
          scenario: baseline, warned: file.baseline.warned, byId: byId, patched: patched)
        let quick = file.read([design], known: known)
        let full = file.read([design])
        #expect(quick.scenario == full.scenario)
        #expect(quick.entries == full.entries)
        #expect(full.scenario != baseline)
      }
    }
  }
}
