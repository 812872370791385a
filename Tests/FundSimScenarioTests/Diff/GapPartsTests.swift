import FundSim
import FundSimScenario
import Testing

extension Diff {
  /// Which assumptions are switched together.
  @Suite struct GapPartsTests {
    /// A cost has one amount: one goes as the other comes.
    @Test func twoAmounts() throws {
      let text = GapText.shop(
        #"{"reserves": 1, "costs": {"rent": {"perYear": null, "perMonth": 2, "flexible": 0.5}}}"#,
        #"{"costs": {"wages": {"flexible": 0.1}}}"#)
      let found = try text.pointers()
      #expect(
        found == [
          ["costs/rent/perYear", "costs/rent/perMonth", "costs/rent/flexible"],
          ["costs/wages/flexible"], ["reserves"],
        ])
      let gap = try #require(try text.gap())
      let amounts = gap.scenarios.map { $0.projects[0].costs[0].amount }
      #expect(
        amounts == gap.orders.mixtures.map { $0 & 1 == 1 ? .perYear(5) : .perMonth(2) })
    }

    /// A stream that is needed elsewhere in its project.
    @Test func whatAProjectNeeds() throws {
      var text = GapText.shop(
        #"{"streams": {"fees": null, "gift": {"requires": null}}}"#, #"{"windDown": 4}"#,
        streams: #"""
          "fees": {"kind": "donations", "perYear": 9},
          "gift": {"kind": "donations", "perYear": 9, "requires": ["fees"]}
          """#)
      text.projects = #", "inn": {"reserves": 1, "costs": {"rent": {"perYear": 3}}}"#
      text.first = text.first.replacing(
        #"{"projects": {"#, with: #"{"projects": {"inn": {"reserves": 2}, "#)
      let found = try text.pointers()
      #expect(
        found == [
          ["streams/fees", "streams/gift/requires", "windDown"], ["/projects/inn/reserves"],
        ])
    }

    /// A stage that a stream needs: no project can have the one without the other.
    @Test func whatIsNeededAcross() throws {
      var text = GapText.shop(
        #"{"streams": {"fees": {"requires": ["early"], "chance": 0.5}}}"#, #"{"reserves": 7}"#)
      text.first = text.first.replacing(
        #"{"projects""#, with: #"{"programme": {"stages": {"early": {"month": 3}}}, "projects""#)
      #expect(
        Set(try text.pointers().joined()) == [
          "reserves", "streams/fees/requires", "streams/fees/chance", "/programme",
        ])
      #expect(try text.pointers().count == 1)
      #expect(try #require(try text.gap()).scenarios == (try text.views()))
    }

    /// Each loading can change alone, but not every two of them: their squares add up to 1 at most.
    @Test func mixturesThatAreNotValid() throws {
      let first = #"{"a": 0.55, "b": 0.55, "c": 0, "d": 0}"#
      let second = #"{"a": 0, "b": 0, "c": 0.55, "d": 0.55}"#
      var text = GapText.shop(
        #"{"reserves": 1, "streams": {"fees": {"drivers": \#(first)}}}"#,
        #"{"reserves": 2, "streams": {"fees": {"drivers": \#(second)}}}"#)
      text.streams = #""fees": {"kind": "donations", "perYear": 9, "drivers": {"a": 0}}"#
      text.top = #""drivers": {"a": {}, "b": {}, "c": {}, "d": {}}, "#
      let found = try text.pointers()
      #expect(
        found == [
          ["a", "b", "c", "d"].map { "streams/fees/drivers/\($0)" }, ["reserves"],
        ])
    }

    /// The larger loading fits in neither beside both smaller ones: it can be switched back alone, and
    /// cannot be switched alone, or the other way round. Other streams are left apart.
    @Test func oneWayOnly() throws {
      let one = #"{"gift": {"chance": 0.5, "apply": 2}, "fees": {"drivers": {"b": 0.5, "c": 0.5}}}"#
      let other = #"{"fees": {"drivers": {"a": 0.8}}}"#
      for (first, second) in [(one, other), (other, one)] {
        var text = GapText.shop(#"{"streams": \#(first)}"#, #"{"streams": \#(second)}"#)
        text.streams = #"""
          "fees": {"kind": "donations", "perYear": 9, "drivers": {"d": 0}},
          "gift": {"kind": "donations", "perYear": 9}
          """#
        text.top = #""drivers": {"a": {}, "b": {}, "c": {}, "d": {}}, "#
        #expect(
          Set(try text.pointers().map(Set.init)) == [
            ["streams/fees/drivers/a", "streams/fees/drivers/b", "streams/fees/drivers/c"],
            ["streams/gift/chance"], ["streams/gift/apply"],
          ])
      }
    }

    private func streams(_ count: Int, _ body: String) -> String {
      (0..<count).map { #""s\#($0)": \#(body)"# }.joined(separator: ", ")
    }

    @Test func sixteenAreNotTooMany() throws {
      let text = GapText.shop(
        #"{"streams": {\#(streams(16, #"{"chance": 0.1}"#))}}"#, "{}",
        streams: streams(16, #"{"kind": "donations", "perYear": 9}"#))
      let gap = try #require(try text.gap())
      #expect(gap.parts.count == 16)
      let expected = gap.orders.mixtures.map { mixture in
        (0..<16).map { mixture >> UInt64($0) & 1 == 1 ? 1 : 0.1 }
      }
      #expect(gap.scenarios.map { $0.projects[0].streams.map(\.chance.constant) } == expected)
    }

    @Test func tooManyAreJoinedByStream() throws {
      let text = GapText.shop(
        #"{"streams": {\#(streams(9, #"{"chance": 0.1, "apply": 3}"#))}}"#, #"{"reserves": 3}"#,
        streams: streams(9, #"{"kind": "donations", "perYear": 9}"#))
      let pointers = try text.pointers()
      #expect(pointers.count == 10)
      #expect(pointers.contains(["streams/s4/chance", "streams/s4/apply"]))
      #expect(pointers.contains(["reserves"]))
    }

    @Test func tooManyAreJoinedByProject() throws {
      var text = GapText.shop(
        #"{"streams": {\#(streams(17, #"{"chance": 0.1}"#))}}"#, "{}",
        streams: streams(17, #"{"kind": "donations", "perYear": 9}"#))
      text.second = #"{"inflation": 0.2}"#
      #expect(try text.pointers().map(\.count).sorted() == [1, 17])
    }

    @Test func tooManyProjectsAreOne() throws {
      var text = GapText()
      let ids = (0..<70).map { "p\($0)" }
      text.projects = ids.map { #", "\#($0)": {"costs": {"rent": {"once": 1}}}"# }.joined()
      let patches = ids.map { #""\#($0)": {"reserves": 5}"# }.joined(separator: ", ")
      text.first = #"{"projects": {\#(patches)}}"#
      let gap = try #require(try text.gap())
      #expect(gap.parts.map(\.count) == [70])
      #expect(gap.scenarios.map { $0.projects.map(\.id) } == [ids, ids])
    }
  }
}
