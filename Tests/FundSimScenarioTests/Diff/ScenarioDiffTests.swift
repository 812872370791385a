import Testing

@testable import FundSimScenario

extension Diff {
  /// Two documents laid over each other.
  @Suite struct ScenarioDiffTests {
    private func json(_ text: String) throws -> LocatedJSON {
      try JSONParser.parse(Array(text.utf8))
    }

    private func ids(_ document: LocatedJSON?) -> [String] {
      document?.members?.first?.value.members?.map(\.key) ?? []
    }

    /// The second's order, and what only the first has at the end.
    @Test func orderOfMembers() throws {
      let difference = ScenarioDiff(
        try json(#"{"drivers": {"old": {}, "b": {"persistence": 1}, "a": {"persistence": 2}}}"#),
        try json(#"{"drivers": {"a": {"persistence": 3}, "new": {}, "b": {"persistence": 4}}}"#))
      #expect(
        difference.leaves.map { $0.path.dropFirst().joined(separator: "/") } == [
          "a/persistence", "new", "b/persistence", "old",
        ])
      #expect(ids(difference.mixture([])) == ["a", "b", "old"])
      #expect(ids(difference.mixture([1])) == ["a", "new", "b", "old"])
      #expect(ids(difference.mixture([1, 3])) == ["a", "new", "b"])
    }

    /// A key that is a note in the one and an entry in the other is compared whole.
    @Test func aNoteThatIsAnEntry() throws {
      let difference = ScenarioDiff(
        try json(#"{"drivers": {"note": "mine", "source": "a"}}"#),
        try json(#"{"drivers": {"note": {}, "source": "b"}}"#))
      #expect(difference.leaves.map(\.path) == [["drivers", "note"]])
      #expect(ids(difference.mixture([0])) == ["note", "source"])
    }

    @Test(arguments: [
      ("1.0", "1", true), ("1", "\"1\"", false), ("[1, 2]", "[2, 1]", false),
      ("[1]", "[1, 2]", false),
      (#"{"a": 1, "b": [2]}"#, #"{"b":[2],"a":1}"#, true), (#"{"a": 1}"#, #"{"a": 2}"#, false),
      (#"{"a": 1}"#, #"{"b": 1}"#, false), (#"{"a": 1, "b": 2}"#, #"{"a": 1}"#, false),
      (#"{"a": 1, "note": "x"}"#, #"{"a": 1, "source": "y"}"#, true),
    ])
    func meaning(_ one: String, _ other: String, _ isSame: Bool) throws {
      #expect(try json(one).means(try json(other)) == isSame)
      #expect(try json(other).means(try json(one)) == isSame)
    }
  }
}
