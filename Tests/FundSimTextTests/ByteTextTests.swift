import Testing

@testable import FundSimText

@Suite struct ByteTextTests {
  /// What is UTF-8 is itself, also where a character of private use is not one of a byte.
  @Test(arguments: ["", "a", "café.json", "cafe\u{301}", "\u{E000}\u{10FF7F}", "🚐/x=y"])
  func textsAreThemselves(text: String) {
    let found = ByteText.text(Array(text.utf8))
    #expect(Array(found.unicodeScalars) == Array(text.unicodeScalars))
    #expect(ByteText.bytes(text) == Array(text.utf8))
    #expect(ByteText.shown(text) == text)
  }

  /// Every byte that is part of no character, alone, cut short, too long, and half of a surrogate.
  private static let broken: [[UInt8]] =
    (0x80...0xFF).map { [0x61, $0, 0x2E] } + [
      [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x9A], [0xED, 0xA0, 0x80], [0xC0, 0xAF],
      [0xF4, 0x90, 0x80, 0x80], [0xC3, 0xA9, 0xE9, 0xC3], [0xFF, 0xFE, 0xFD],
      // U+10FFE9, which stands for the byte E9 and must not become it.
      [0xF4, 0x8F, 0xBF, 0xA9], [0xF4, 0x8F, 0xBF, 0xBF, 0xE9],
    ]

  @Test func noByteIsLost() {
    var texts: Set<[Unicode.Scalar]> = []
    for bytes in Self.broken {
      let text = ByteText.text(bytes)
      #expect(ByteText.bytes(text) == bytes)
      #expect(texts.insert(Array(text.unicodeScalars)).inserted)
    }
  }

  @Test func whatIsShown() {
    let text = ByteText.text(Array("caf".utf8) + [0xE9] + Array(".json".utf8))
    #expect(ByteText.shown(text) == #"caf\xE9.json"#)
    #expect(Quoted.text(text) == #""caf\xE9.json""#)
    #expect(SafeText.spelledOut("\u{1B}" + text) == #"\u{1B}caf\xE9.json"#)
  }
}
