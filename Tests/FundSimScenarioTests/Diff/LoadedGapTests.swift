import FundSim
import FundSimScenario
import Testing

extension Diff {
  /// The scenarios between two views.
  @Suite struct LoadedGapTests {
    private let views = GapText(
      shop: #""reserves": 1, "overdraft": 2,"#,
      first: #"{"projects": {"shop": {"reserves": 3, "windDown": 4}}}"#,
      second: #"{"projects": {"shop": {"overdraft": 5}}}"#)

    private func amounts(_ scenario: Scenario) -> [Double?] {
      let project = scenario.projects[0]
      return [project.reserves.constant, project.overdraft.constant, project.windDown.constant]
    }

    @Test func everyMixtureIsWhatItShouldBe() throws {
      let gap = try #require(try views.gap())
      #expect(
        gap.parts == [
          [Assumption(pointer: "/projects/shop/reserves", first: "3", second: "1")],
          [Assumption(pointer: "/projects/shop/overdraft", first: "2", second: "5")],
          [Assumption(pointer: "/projects/shop/windDown", first: "4", second: nil)],
        ])
      #expect(gap.orders == GapOrders(parts: 3, seed: 1))
      #expect(gap.scenarios.count == 8)
      for (mixture, scenario) in zip(gap.orders.mixtures, gap.scenarios) {
        let switched = (0..<3).map { mixture >> UInt64($0) & 1 == 1 }
        let expected: [Double?] = [
          switched[0] ? 1 : 3, switched[1] ? 5 : 2, switched[2] ? 0 : 4,
        ]
        #expect(amounts(scenario) == expected)
      }
      #expect(gap.scenarios.prefix(2) == (try views.views())[...])
    }

    /// The two ends are the views themselves, labels included; between them the first's stay.
    @Test func labelsOfTheViews() throws {
      var text = views
      text.first = text.first.replacing(#"{"projects""#, with: #"{"title": "A", "projects""#)
      text.second = text.second.replacing(#"{"projects""#, with: #"{"title": "B", "projects""#)
      let gap = try #require(try text.gap())
      #expect(gap.scenarios.map(\.title) == ["A", "B"] + Array(repeating: "A", count: 6))
    }

    /// Each view keeps its own order, which is that of payment; between them the second's holds.
    @Test func orderOfTheViews() throws {
      let text = GapText.shop(
        #"{"costs": {"van": {"once": 1}, "shed": {"once": 1}}}"#,
        #"{"costs": {"shed": {"once": 2}, "van": {"once": 2}}}"#)
      let gap = try #require(try text.gap())
      let second = ["rent", "wages", "shed", "van"]
      #expect(
        gap.scenarios.map { $0.projects[0].costs.map(\.id) } == [
          ["rent", "wages", "van", "shed"], second, second, second,
        ])
    }

    /// The file as it stands is a view like another.
    @Test func fromTheFileAsItStands() throws {
      let gap = try #require(try views.gap(design: "baseline", first: nil))
      #expect(gap.parts.map { $0.map(\.pointer) } == [["/projects/shop/overdraft"]])
      #expect(gap.scenarios.map(amounts) == [[1, 2, 0], [1, 5, 0]])
    }

    @Test func withinADesign() throws {
      var text = views
      text.design = #"{"projects": {"shop": {"reserves": 3, "windDown": 9}}}"#
      let gap = try #require(try text.gap())
      #expect(
        gap.parts == [
          [Assumption(pointer: "/projects/shop/overdraft", first: "2", second: "5")],
          [Assumption(pointer: "/projects/shop/windDown", first: "4", second: "9")],
        ])
      #expect(gap.scenarios.map { $0.projects[0].reserves } == [3, 3, 3, 3])
    }

    @Test func equalViewsHaveNoGap() throws {
      #expect(try views.gap(first: "second") == nil)
      #expect(try views.gap(first: nil, second: nil) == nil)
      let words = GapText.shop(
        #"{"reserves": 1000, "streams": {"fees": {"chance": 0.6}}}"#,
        #"{"reserves": "£1,000", "streams": {"fees": {"chance": "60%", "attempts": 1}}}"#)
      #expect(try words.gap() == nil)
      // Too many to be tried one by one.
      let costs = { (amount: String) in
        (0..<70).map { #""c\#($0)": {"once": \#(amount)}"# }.joined(separator: ", ")
      }
      let many = GapText.shop(
        #"{"costs": {\#(costs("5"))}}"#, #"{"costs": {\#(costs(#""£5""#))}}"#)
      #expect(try many.gap() == nil)
    }

    /// What is said in other words does not count as an assumption where another one differs.
    @Test func otherWordsAreNoAssumption() throws {
      let words = GapText.shop(
        #"{"reserves": 1000, "windDown": 1}"#, #"{"reserves": "£1,000", "windDown": 2}"#)
      #expect(try words.pointers() == [["windDown"]])
    }

    /// What changes the plan or a label, and no future, makes no gap.
    @Test func labelsMakeNoGap() throws {
      var text = GapText.shop(
        #"{"theme": "a", "note": "b", "streams": {"fees": {"planned": false, "source": "c"}}}"#,
        #"{"costs": {"note": "d"}}"#)
      text.top = #""programme": {"name": "e"}, "#
      #expect(try text.gap() == nil)
      text.second = #"{"title": "f", "currency": "EUR", "programme": {"name": "g", "support": 3}}"#
      #expect(try text.gap() == nil)
      #expect(try text.views()[0] != text.views()[1])
    }

    @Test func problemsAreThrown() throws {
      #expect(
        throws: LoadError.unknownPerspective(
          name: "secnd", suggestion: "second", known: ["first", "second"])
      ) { try views.gap(second: "secnd") }
      #expect(
        throws: LoadError.unknownDesign(
          name: "plan", suggestion: "plain", known: ["baseline", "plain"])
      ) { try views.gap(design: "plan") }
      let wrong = GapText.shop(#"{"reserves": "much"}"#, #"{"windDown": "little"}"#)
      let error = #expect(throws: LoadError.self) { try wrong.gap() }
      guard case .invalid(let problems) = error else { throw try #require(error) }
      #expect(
        problems.map(\.pointer) == [
          "/perspectives/first/patch/projects/shop/reserves",
          "/perspectives/second/patch/projects/shop/windDown",
        ])
    }
  }
}

extension Diff {
  /// Which projects the scenarios of a gap have.
  @Suite struct GapProjectTests {
    private func projects(_ text: GapText) throws -> [[String]] {
      try #require(try text.gap()).scenarios.map { $0.projects.map(\.id) }
    }

    private let others = """
      , "inn": {"costs": {"rent": {"perYear": 3}}}, "pub": {"costs": {"rent": {"perYear": 2}}}
      """

    @Test func projectsNotConcernedAreLeftOut() throws {
      var text = GapText(projects: others)
      text.first = #"{"projects": {"pub": {"reserves": 1}}}"#
      #expect(try projects(text) == [["pub"], ["pub"]])
      text.second = #"{"projects": {"shop": {"reserves": 1}, "inn": {"theme": "beer"}}}"#
      #expect(try projects(text) == Array(repeating: ["shop", "pub"], count: 4))
    }

    /// What lies outside the projects concerns all of them.
    @Test func allAreConcerned() throws {
      var text = GapText(projects: others)
      text.first = #"{"projects": {"pub": {"reserves": 1}}, "inflation": 0.1}"#
      #expect(try projects(text) == Array(repeating: ["shop", "inn", "pub"], count: 4))
    }

    @Test func aProjectOfOneView() throws {
      var text = GapText(projects: others)
      text.first = #"{"projects": {"pub": null, "inn": {"reserves": 1}}}"#
      let gap = try #require(try text.gap())
      #expect(gap.parts.map { $0[0].pointer } == ["/projects/inn/reserves", "/projects/pub"])
      for (mixture, ids) in zip(gap.orders.mixtures, try projects(text)) {
        #expect(ids == (mixture & 2 == 2 ? ["inn", "pub"] : ["inn"]))
      }
      // A scenario without any project is none.
      text.first = #"{"projects": {"pub": null}}"#
      #expect(try projects(text) == [["shop", "inn"], ["shop", "inn", "pub"]])
    }
  }
}
