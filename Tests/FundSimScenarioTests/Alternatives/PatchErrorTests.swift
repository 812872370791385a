import FundSim
import FundSimScenario
import Testing

extension Alternatives {
  /// Where the problems of a patch are reported.
  @Suite struct PatchErrorTests {
    private func text(_ design: String, perspective: String = "{}") -> String {
      """
      {"fundsim": 1,
      "projects": {"transport": {
      "costs": {"salaries": {"perYear": 30000}},
      "streams": {
      "lottery": {"kind": "lottery", "total": 60000, "term": 24},
      "parish": {"kind": "match", "of": ["lottery"], "ratio": 0.5}
      }}},
      "designs": {"bold": {"patch":
      \(design)
      }},
      "perspectives": {"gloomy": {"patch":
      \(perspective)
      }}}
      """
    }

    private func problems(
      _ design: String, _ perspective: String = "{}", both: Bool = false
    ) -> [String] {
      let text = text(design, perspective: perspective)
      guard both else { return lines(text) }
      do {
        _ = try loaded(text, design: "bold", perspective: "gloomy")
        return []
      } catch LoadError.invalid(let problems) {
        return problems.map(\.description)
      } catch {
        return ["\(error)"]
      }
    }

    @Test func removingWhatIsNeeded() {
      #expect(
        problems(#"{"projects": {"transport": {"streams": {"lottery": {"term": null}}}}}"#) == [
          "x.json:9:61: error: /designs/bold/patch/projects/transport/streams/lottery/term: "
            + "a total needs a term to be spread over (at /projects/transport/streams/lottery/total); "
            + #"add "term", or give "perMonth" or "perYear" instead"#,
          "x.json:9:61: error: /designs/bold/patch/projects/transport/streams/lottery/term: "
            + #""lottery" runs for ever, so the value of its first term is unknown "#
            + "(at /projects/transport/streams/parish/of/0); "
            + #"give it a "term", or take it out"#,
        ])
    }

    @Test func removingWhatOthersReferTo() {
      #expect(
        problems(#"{"projects": {"transport": {"streams": {"lottery": null}}}}"#) == [
          #"x.json:9:52: error: /designs/bold/patch/projects/transport/streams/lottery: "#
            + #"there is no stream "lottery" (at /projects/transport/streams/parish/of/0); "#
            + "add it, or take it out"
        ])
    }

    @Test func removingTheLastCost() {
      #expect(
        problems(#"{"projects": {"transport": {"costs": {"salaries": null}}}}"#) == [
          "x.json:9:29: error: /designs/bold/patch/projects/transport/costs: the project has no "
            + "cost; add at least one, such as salaries by the year"
        ])
    }

    @Test func aSecondAmount() {
      #expect(
        problems(#"{"projects": {"transport": {"costs": {"salaries": {"perMonth": 1}}}}}"#) == [
          "x.json:9:52: error: /designs/bold/patch/projects/transport/costs/salaries/perMonth: "
            + #"a cost has one amount, not "perMonth" and "perYear"; keep one of them"#
        ])
    }

    @Test func replacingEverythingWithAValue() {
      #expect(
        problems(#"{"projects": 5}"#) == [
          "x.json:9:14: error: /designs/bold/patch/projects: 5 is not an object of projects by id; "
            + #"put it in braces, as {"id": …}"#
        ])
    }

    @Test func aPerspectiveOnADesign() {
      let design = #"{"projects": {"transport": {"streams": {"lottery": {"chance": 0.5}}}}}"#
      let perspective = #"{"projects": {"transport": {"streams": {"lottery": {"chance": 50}}}}}"#
      #expect(
        problems(design, perspective, both: true) == [
          "x.json:12:63: error: /perspectives/gloomy/patch/projects/transport/streams/lottery/"
            + #"chance: 50 is not a probability; write "50%" or 0.5"#
        ])
    }

    /// A perspective may remove what the design has removed already.
    @Test func removingTwice() {
      let patch = #"{"projects": {"transport": {"streams": {"parish": null}}}}"#
      #expect(problems(patch, patch) == [])
      #expect(problems(patch, patch, both: true) == [])
    }

    /// A baseline's own problem is reported once, where it is.
    @Test func repeatsNothing() {
      let broken = text(#"{"horizon": 48}"#).replacing("30000", with: "-1")
      #expect(
        lines(broken) == [
          "x.json:3:35: error: /projects/transport/costs/salaries/perYear: -1 is outside 0 to "
            + "1,000,000,000; give an amount of money in that range"
        ])
    }

    /// A patch may mend what is wrong in the baseline.
    @Test func mends() throws {
      let broken = text(
        #"{"projects": {"transport": {"costs": {"salaries": {"perYear": 5}}}}}"#
      ).replacing("30000", with: "-1")
      let project = try loaded(broken, design: "bold").scenario.projects[0]
      #expect(project.costs[0].amount == .perYear(5))
    }
  }
}
