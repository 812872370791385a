import Testing

@testable import FundSimCLI

@Suite struct WordingTests {
  @Test func hostileTextIsSpeltOut() {
    #expect(printable("a\u{1B}[31mb\u{202E}c\nd") == "a\\u{1B}[31mb\\u{202E}c\\u{A}d")
    #expect(printable("Gemeinde Köln 村") == "Gemeinde Köln 村")
  }

  @Test func lists() {
    #expect(listed([], "and") == "")
    #expect(listed(["a"], "and") == "a")
    #expect(listed(["a", "b", "c"], "or") == "a, b or c")
    #expect(abridged(["a", "b"]) == "\"a\" and \"b\"")
    #expect(abridged((1...12).map { "p\($0)" }).hasSuffix("\"p10\" and 2 more"))
  }

  @Test func numbers() {
    #expect(
      [0, 999, 1000, 123_456_789, -1000].map { grouped($0) }
        == ["0", "999", "1,000", "123,456,789", "-1,000"])
    #expect(grouped(UInt64.max) == "18,446,744,073,709,551,615")
    #expect(counted(1, "error") == "1 error")
    #expect(counted(1000, "error") == "1,000 errors")
  }
}
