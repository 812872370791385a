import FundSim
import FundSimScenario
import Testing

extension Problems {
  /// A problem is told once, at the place that it comes from, whatever else is patched there.
  @Suite struct RepeatedProblemTests {
    /// A shop with a lottery grant; `hopeful` and `gloomy` are views of it, `more` further streams.
    private func text(
      design: String, of name: String = "lottery", hopeful: String, gloomy: String = "{}",
      lottery: String = "", more: String = "",
      requires: String = ""
    ) -> String {
      let streams = #"{"projects": {"shop": {"streams": {"#
      return """
        {"fundsim": 1,
        "projects": {"shop": {"costs": {"rent": {"perYear": 5}}, "streams": {
        "lottery": {"kind": "lottery", "total": 600, "term": 12\(lottery)},
        "fees": {"kind": "donations", "perYear": 9\(requires)}}}},
        "designs": {"bold": {"patch":
        \(streams)"lottery": \(design)}}}}
        }},
        "perspectives": {"hopeful": {"patch":
        \(streams)"\(name)": \(hopeful)\(more)}}}}
        }, "gloomy": {"patch":
        \(streams)"\(name)": \(gloomy)}}}}
        }}}
        """
    }

    private func places(of problems: [Problem]) -> [String] {
      problems.map { "\($0.line) \($0.pointer): \($0.message)" }
    }

    /// What is wrong with the design from the file's own view and from both perspectives.
    private func compared(_ text: String, _ designs: [String] = ["bold"]) throws -> [String] {
      do throws(LoadError) {
        _ = try opened(text).alternatives(
          designs: designs, perspectives: [nil, "hopeful", "gloomy"])
        return []
      } catch {
        guard case .invalid(let problems) = error else { throw error }
        return places(of: problems)
      }
    }

    private func checked(_ text: String) -> [String] {
      places(of: ScenarioLoader.checkAll(Array(text.utf8), name: "x.json"))
    }

    private let pointer = "/patch/projects/shop/streams/lottery/"
    private let noTerm = "a total needs a term to be spread over"
    private let there = " (at /projects/shop/streams/lottery/total)"

    @Test func ofADesignWhosePerspectivesPatchTheSameObject() throws {
      let text = text(
        design: #"{"term": null}"#, hopeful: #"{"chance": 0.9}"#, gloomy: #"{"chance": 0.1}"#)
      let problem = "6 /designs/bold\(pointer)term: \(noTerm)\(there)"
      #expect(try compared(text) == [problem])
      #expect(checked(text) == [problem])
    }

    /// The perspectives give the very value that the design takes the ground from.
    @Test func ofADesignWhosePerspectivesPatchTheSameValue() throws {
      let text = text(
        design: #"{"term": null}"#, hopeful: #"{"total": 900}"#, gloomy: #"{"total": 300}"#)
      #expect(try compared(text) == ["6 /designs/bold\(pointer)term: \(noTerm)\(there)"])
    }

    /// The problem lies between what the design takes out and what a perspective speaks of.
    @Test func ofADesignThatTakesAwayWhatAPerspectivesStreamNeeds() throws {
      let text = text(
        design: "null", of: "fees", hopeful: #"{"perYear": 90}"#, gloomy: #"{"perYear": 1}"#,
        requires: #", "requires": ["lottery"]"#)
      #expect(
        try compared(text) == [
          "6 /designs/bold/patch/projects/shop/streams/lottery: there is no stream or stage "
            + "\"lottery\" (at /projects/shop/streams/fees/requires/0)"
        ])
    }

    /// The remedy of the baseline's problem lists what a perspective adds.
    @Test func ofTheBaseline() throws {
      let text = text(
        design: #"{"chance": 0.5}"#, hopeful: #"{"chance": 0.9}"#,
        more: #", "gifts": {"kind": "donations", "perYear": 1}"#,
        requires: #", "requires": ["nothing"]"#)
      let problem =
        "4 /projects/shop/streams/fees/requires/0: there is no stream or stage \"nothing\""
      #expect(try compared(text, ["baseline", "bold"]) == [problem])
      #expect(checked(text) == [problem])
    }

    @Test func whatEachOfTwoPatchesHasWrongIsToldOfBoth() throws {
      let text = text(
        design: #"{"chance": 60}"#, hopeful: #"{"chance": 60}"#, gloomy: #"{"term": null}"#)
      let problems = [
        "6 /designs/bold\(pointer)chance: 60 is not a probability",
        "9 /perspectives/hopeful\(pointer)chance: 60 is not a probability",
        "11 /perspectives/gloomy\(pointer)term: \(noTerm)\(there)",
      ]
      #expect(try compared(text) == problems)
      #expect(checked(text) == problems)
    }

    /// Neither patch is wrong alone.
    @Test func whatIsWrongOnlyTogetherIsTold() throws {
      let text = text(
        design: #"{"term": null, "total": null, "perYear": 5}"#,
        hopeful: #"{"growth": 0.1, "total": 700, "term": 6}"#, lottery: #", "growth": 0"#)
      let found = try compared(text)
      #expect(
        found.contains { $0.contains("/perspectives/hopeful\(pointer)total: a stream has one") })
      #expect(Set(found).count == found.count)
    }
  }
}
