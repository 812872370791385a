import Foundation
import FundSim
import FundSimScenario
import Testing

extension JSON {
  /// In the spirit of JSONTestSuite (github.com/nst/JSONTestSuite), whose cases these resemble.
  ///
  /// Set `JSON_TEST_SUITE` to its folder `test_parsing` to run the real ones.
  @Suite struct JSONParserTests {
    @Test(arguments: [
      "0", "-0", "0e1", "0e+1", "1E22", "1E+2", "1e-2", "123.456e78", "-0.0", "20e1", "1.5E-300",
      #""""#, #""é £ 😀""#, #""\u0060\u012a\u12AB""#, #""\uD834\uDD1E""#, #""\"\\\/\b\f\n\r\t""#,
      #""\u0000""#, "\"\u{7F}\"", "\"\u{2028}\u{FFFF}\"", "[]", "{}", "[[]]", "[1,2,[3]]",
      "[null, true, false]", #"{"a":{"b":[]}}"#, #"{"":0}"#, " \t\r\n[ ] \n", "null", "true",
      "\u{FEFF}[]", "[1,]", #"{"a":1,}"#, "// all\n[1, // one\n/* two */ 2]\n// end", "/**/1/***/",
      "[0]\r", "//\r1", String(repeating: "[", count: 64) + String(repeating: "]", count: 64),
    ])
    func accepts(_ text: String) throws {
      _ = try JSONParser.parse(Array(text.utf8))
    }

    @Test(arguments: [
      "", " ", "\u{FEFF}", "// only", "[", "{", "]", "}", "[1", "[1 2]", "[,1]", "[1,,2]", "[1,,]",
      "[,]", "{,}", #"{"a"}"#, #"{"a":}"#, #"{"a" 1}"#, #"{"a":1 "b":2}"#, #"{"a":1,,}"#,
      #"{a:1}"#, #"{'a':1}"#, "{1:1}", "['a']", "[a]", "[True]", "nul", "truE", "NaN", "-NaN",
      "Infinity", "-Infinity", "+1", ".5", "1.", "-", "-.5", "01", "-01", "00", "0x1F", "1e", "1e+",
      "1eE2", "1.e1", "1.2.3", "1_000", "1 000", "2.e+3", "0.3e", "--1", "1e999", "-1e999", "[1]x",
      "[1][2]", "{}}", #""a"#, #"""#, #""\"#, #""\x""#, #""\u""#, #""\u12""#, #""\u00G0""#,
      #""\ud800""#, #""\udc00""#, #""\ud800\ud800""#, #""\ud800\n""#, #""\ud800abc""#,
      "\"a\nb\"", "\"\t\"", "\"\u{0}\"", "[1}", #"{"a":1]"#, "/", "/*", "/* *", "1/", "[1]/", "#",
      "{\"a\":1,\"a\":2}", #"{"a":1,"\u0061":2}"#, "\u{A0}1", "[\u{2060}]", "１", "\u{0}", "1\u{0}",
      String(repeating: "[", count: 65) + String(repeating: "]", count: 65),
      String(repeating: "[", count: 100_000), String(repeating: #"{"a":"#, count: 100_000),
    ])
    func refuses(_ text: String) {
      #expect(throws: JSONError.self) { try JSONParser.parse(Array(text.utf8)) }
    }

    @Test(arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xE0, 0x80, 0x80, 0x22],
      [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xE2, 0x82],
      [0x22, 0x80, 0x22], [0xFE, 0xFF, 0x00, 0x5B], [0xFF, 0xFE, 0x5B, 0x00], [0xEF, 0xBB],
      [0x22, 0xF8, 0x88, 0x80, 0x80, 0x80, 0x22],
    ])
    func refusesWhatIsNotUTF8(_ bytes: [UInt8]) throws {
      let error = #expect(throws: JSONError.self) { try JSONParser.parse(bytes) }
      #expect(try #require(error).remedy.contains("UTF-8"))
    }

    @Test func refusesTheDuplicateAtTheSecondKey() {
      #expect {
        try JSONParser.parse(Array(#"{"a": 1, "b": 2, "a": 3}"#.utf8))
      } throws: {
        $0 as? JSONError
          == JSONError(
            at: 17, #"the key "a" is here a second time"#, remedy: "keep one of the two")
      }
    }

    @Test func refusesAFileThatIsTooLarge() {
      let bytes = [UInt8](repeating: 0x20, count: Limits.fileSize + 1)
      #expect {
        try JSONParser.parse(bytes)
      } throws: { ($0 as? JSONError)?.message.contains("16 MiB") == true }
    }

    @Test func refusesTooManyEntries() throws {
      let most = [UInt8]("[\(String(repeating: "0,", count: Limits.entries))]".utf8)
      _ = try JSONParser.parse(most)
      let more = [UInt8]("[\(String(repeating: "0,", count: Limits.entries + 1))]".utf8)
      #expect {
        try JSONParser.parse(more)
      } throws: { ($0 as? JSONError)?.message == "more than 100,000 entries in one list or object" }
    }

    @Test func keepsOrderValuesAndOffsets() throws {
      let tree = try JSONParser.parse(Array(#"{"b": [1, "é"], "a": {"c": -2.5e1}}"#.utf8))
      let members = try #require(tree.members)
      #expect(members.map(\.key) == ["b", "a"])
      #expect(members.map(\.keyOffset) == [1, 17])
      #expect(members[0].value.offset == 6)
      #expect(members[0].value.end == 15)
      guard case .array(let elements) = members[0].value.value else {
        Issue.record("not a list")
        return
      }
      #expect(elements.map(\.value) == [.number(1), .string("é")])
      #expect(elements.map(\.offset) == [7, 10])
      #expect(members[1].value.members?.first?.value.value == .number(-25))
      #expect(tree.end == 36)
    }

    @Test func readsEscapes() throws {
      let text = #""\u00a3\uD83D\ude00\"\\\/\b\f\n\r\t\u0041""#
      #expect(
        try JSONParser.parse(Array(text.utf8)).value
          == .string("£😀\"\\/\u{8}\u{C}\n\r\tA"))
    }

    /// Any cut and any changed byte either parses or throws.
    @Test func neverTraps() {
      let bytes = Array(
        #"{"é": [1.5e3, "\ud83d\ude00 £", true, null, /* x */ {"a": "b",}], }"#.utf8)
      for end in bytes.indices {
        _ = try? JSONParser.parse(Array(bytes[..<end]))
        for byte: UInt8 in [0x00, 0x22, 0x2F, 0x2A, 0x5B, 0x5C, 0x65, 0x7B, 0x80, 0xE2, 0xF4, 0xFF]
        {
          var changed = bytes
          changed[end] = byte
          _ = try? JSONParser.parse(changed)
        }
      }
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["JSON_TEST_SUITE"] != nil))
    func passesTheSuite() throws {
      let folder = try #require(ProcessInfo.processInfo.environment["JSON_TEST_SUITE"])
      // Allowed or refused on purpose: comments, trailing commas, duplicate keys.
      let accepted: Set = [
        "n_array_extra_comma.json", "n_array_number_and_comma.json", "n_object_trailing_comma.json",
        "n_object_trailing_comment.json", "n_object_trailing_comment_slash_open.json",
        "n_structure_object_with_comment.json",
      ]
      let refused: Set = [
        "y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json",
      ]
      var count = 0
      for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
        let isAccepted = (try? JSONParser.parse(bytes)) != nil
        if name.hasPrefix("y_") { #expect(isAccepted != refused.contains(name), "\(name)") }
        if name.hasPrefix("n_") { #expect(isAccepted == accepted.contains(name), "\(name)") }
        count += 1
      }
      #expect(count > 300)
    }
  }
}
