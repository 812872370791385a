import FundSim
import FundSimScenario
import Testing

extension Diff {
  /// What counts as one assumption.
  @Suite struct GapLeavesTests {
    private func assumptions(_ text: GapText) throws -> [[String?]] {
      try #require(try text.gap()).parts.map { part in
        [part.map { $0.pointer.replacing("/projects/shop/", with: "") }.joined(separator: " ")]
          + part.flatMap { [$0.first, $0.second] }
      }
    }

    @Test func aQuantityIsOne() throws {
      let text = GapText.shop(
        #"{"reserves": {"uniform": [1, 2], "note": "a guess"}, "windDown": {"pert": [1, 2, 3.5]}}"#,
        #"{"reserves": {"uniform": [1, 3], "min": 2}, "windDown": "£1 to £2"}"#)
      let found = try assumptions(text)
      #expect(
        found == [
          ["reserves", #"{"uniform":[1,2]}"#, #"{"uniform":[1,3],"min":2}"#],
          ["windDown", #"{"pert":[1,2,3.5]}"#, "£1 to £2"],
        ])
      let same = GapText.shop(
        #"{"reserves": {"uniform": [1, 2], "note": "a guess"}, "windDown": 1}"#,
        #"{"reserves": {"uniform": [1, 2]}}"#)
      #expect(try assumptions(same) == [["windDown", "1", nil]])
    }

    @Test func whatOnlyOneHasIsOne() throws {
      let text = GapText.shop(
        #"{"streams": {"fees": null}}"#,
        #"""
        {"streams": {"fees": {"cut": {"chance": 0.5, "severity": "10%", "note": "?"}}, "gift":
        {"kind": "donations", "total": 30, "term": 12, "source": "a wish"}}}
        """#)
      let found = try assumptions(text)
      #expect(
        found == [
          ["streams/fees", nil, #"{"kind":"donations","perYear":9,"cut":{"chance":0.5,"severi…"#],
          ["streams/gift", nil, #"{"kind":"donations","total":30,"term":12}"#],
        ])
    }

    @Test func partsOfAStream() throws {
      var text = GapText.shop(
        #"{"streams": {"fees": {"renewal": {"chance": 0.6, "note": "up"}, "requires": []}}}"#,
        #"""
        {"streams": {"fees": {"renewal": {"term": null, "times": "unlimited"},
        "payment": {"results": {"share": 0.2}}, "drivers": {"luck": 0.3}}}}
        """#)
      text.streams = #"""
        "fees": {"kind": "donations", "perYear": 9, "term": 12,
        "renewal": {"chance": 0.5, "term": 12}, "payment": {"results": {"share": 0.1, "achieved": 1}}}
        """#
      text.top = #""drivers": {"luck": {}}, "#
      let found = try assumptions(text)
      #expect(
        found == [
          ["streams/fees/renewal/chance", "0.6", "0.5"],
          ["streams/fees/renewal/times", nil, "unlimited"],
          ["streams/fees/renewal/term", "12", nil],
          ["streams/fees/payment/results/share", "0.1", "0.2"],
          ["streams/fees/drivers", nil, #"{"luck":0.3}"#],
        ])
    }

    /// A list is one value.
    @Test func lists() throws {
      var text = GapText()
      text.first = #"{"sustainability": {"assess": [12, 24], "coverage": 0.5}}"#
      text.second = #"{"sustainability": {"assess": [12, 36], "coverage": 0.5}}"#
      #expect(try assumptions(text) == [["/sustainability/assess", "[12,24]", "[12,36]"]])
    }

    @Test func stages() throws {
      var text = GapText()
      text.top = #"""
        "programme": {"stages": {"early": {"month": 1, "chance": {"vcs": 0.5, "default": 1},
        "effects": {"fame": {"on": ["fees"], "odds": 2}}},
        "late": {"month": 9, "chance": {"uniform": [0, 1]}}}},
        """#
      text.first = #"""
        {"programme": {"stages": {"early": {"chance": {"vcs": "60%"}}, "late": {"chance":
        {"uniform": [0, 0.5]}}}}}
        """#
      text.second = #"""
        {"programme": {"stages": {"early": {"effects": {"fame": {"odds": 3}}}}}}
        """#
      let found = try assumptions(text)
      #expect(
        found == [
          ["/programme/stages/early/chance/vcs", "60%", "0.5"],
          ["/programme/stages/early/effects/fame/odds", "2", "3"],
          ["/programme/stages/late/chance", #"{"uniform":[0,0.5]}"#, #"{"uniform":[0,1]}"#],
        ])
    }

    /// Ids that look like keys of the format are ids.
    @Test func idsAreNoKeys() throws {
      let text = GapText.shop(
        #"{"streams": {"mixture": {"chance": 0.1}}, "costs": {"source": {"once": 1}}}"#,
        #"{"streams": {"planned": {"chance": 0.2}}, "costs": {"title": {"once": 2}}}"#,
        streams: #"""
          "mixture": {"kind": "donations", "perYear": 9},
          "planned": {"kind": "donations", "perYear": 9}
          """#)
      let found = try assumptions(text)
      #expect(
        found == [
          ["costs/title", nil, #"{"once":2}"#],
          ["costs/source", #"{"once":1}"#, nil],
          ["streams/mixture/chance", "0.1", nil],
          ["streams/planned/chance", nil, "0.2"],
        ])
    }
  }
}
