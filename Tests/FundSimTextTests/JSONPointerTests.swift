import FundSimText
import Testing

@Suite struct JSONPointerTests {
  /// The examples of RFC 6901, and keys that are empty.
  static let pairs: [([String], String)] = [
    ([], ""), (["foo"], "/foo"), (["foo", "0"], "/foo/0"), ([""], "/"), (["a/b"], "/a~1b"),
    (["m~n"], "/m~0n"), (["~1"], "/~01"), (["/", "~"], "/~1/~0"), (["", "a", ""], "//a/"),
    (["c%d", "e^f", "g|h", " "], "/c%d/e^f/g|h/ "), (["村"], "/村"),
  ]

  @Test(arguments: pairs)
  func thereAndBack(keys: [String], pointer: String) {
    #expect(JSONPointer.text(keys) == pointer)
    #expect(JSONPointer.keys(of: pointer) == keys)
  }

  @Test(arguments: [("/~", "~"), ("/~2", "~2"), ("/a~", "a~"), ("/~~0", "~~"), ("/~01", "~1")])
  func aTildeThatEscapesNothing(pointer: String, key: String) {
    #expect(JSONPointer.keys(of: pointer) == [key])
  }
}
