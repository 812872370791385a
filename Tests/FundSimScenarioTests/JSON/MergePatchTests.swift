import FundSimScenario
import Testing

extension JSON {
  @Suite struct MergePatchTests {
    /// RFC 7396, appendix A, without the cases that only differ in spacing.
    @Test(arguments: [
      (#"{"a":"b"}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
      (#"{"a":"b"}"#, #"{"b":"c"}"#, #"{"a":"b","b":"c"}"#),
      (#"{"a":"b"}"#, #"{"a":null}"#, "{}"),
      (#"{"a":"b","b":"c"}"#, #"{"a":null}"#, #"{"b":"c"}"#),
      (#"{"a":["b"]}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
      (#"{"a":"c"}"#, #"{"a":["b"]}"#, #"{"a":["b"]}"#),
      (#"{"a":{"b":"c"}}"#, #"{"a":{"b":"d","c":null}}"#, #"{"a":{"b":"d"}}"#),
      (#"{"a":[{"b":"c"}]}"#, #"{"a":[1]}"#, #"{"a":[1]}"#),
      (#"["a","b"]"#, #"["c","d"]"#, #"["c","d"]"#),
      (#"{"a":"b"}"#, #"["c"]"#, #"["c"]"#),
      (#"{"a":"foo"}"#, "null", "null"),
      (#"{"a":"foo"}"#, #""bar""#, #""bar""#),
      (#"{"e":null}"#, #"{"a":1}"#, #"{"e":null,"a":1}"#),
      ("[1,2]", #"{"a":"b","c":null}"#, #"{"a":"b"}"#),
      ("{}", #"{"a":{"bb":{"ccc":null}}}"#, #"{"a":{"bb":{}}}"#),
      (#"{"a":1,"b":2,"c":3}"#, #"{"d":4,"b":5}"#, #"{"a":1,"b":5,"c":3,"d":4}"#),
    ])
    func followsTheStandard(_ target: String, _ patch: String, _ expected: String) throws {
      let result = MergePatch.apply(try parsed(patch), to: try parsed(target))
      #expect(plain(result) == plain(try parsed(expected)))
    }

    /// What a patch writes keeps the patch's position; what it leaves alone keeps its own.
    @Test func keepsPositions() throws {
      let target = try parsed(#"{"a": {"b": 1, "c": 2}, "d": 3}"#)
      let patch = try parsed(
        String(repeating: " ", count: 100) + #"{"a": {"c": 4, "e": {"f": 5}}}"#)
      let result = MergePatch.apply(patch, to: target)
      let a = try #require(result.members?.first)
      #expect(a.keyOffset == 1)
      let members = try #require(a.value.members)
      #expect(members.map(\.key) == ["b", "c", "e"])
      #expect(members.map(\.keyOffset) == [7, 107, 115])
      #expect(members.map(\.value.offset) == [12, 112, 120])
    }

    private func parsed(_ text: String) throws -> LocatedJSON {
      try JSONParser.parse(Array(text.utf8))
    }

    /// The tree as text, without positions.
    private func plain(_ node: LocatedJSON) -> String {
      switch node.value {
      case .null: "null"
      case .bool(let flag): "\(flag)"
      case .number(let value): "\(value)"
      case .string(let text): "\"\(text)\""
      case .array(let elements): "[\(elements.map(plain).joined(separator: ","))]"
      case .object(let members):
        "{\(members.map { "\"\($0.key)\":\(plain($0.value))" }.joined(separator: ","))}"
      }
    }
  }
}
