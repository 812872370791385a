import Testing

@testable import FundSimScenario

extension Problems {
  @Suite struct SourceTextTests {
    /// Characters of one to four bytes on long and short lines: every place, counted the slow way.
    @Test func countsAsTheSlowWayDoes() {
      let line = String(repeating: "a£漢😀", count: 400)
      let text = "\u{FEFF}x\n" + line + "\r\n\n" + line + "\rend"
      let source = SourceText(Array(text.utf8))
      var offset = 3
      var place = (line: 1, column: 1)
      var previous: Unicode.Scalar?
      for scalar in text.unicodeScalars.dropFirst() {
        if previous == "\n" || (previous == "\r" && scalar != "\n") {
          place = (place.line + 1, 1)
        }
        #expect(source.position(of: offset) == place)
        offset += String(scalar).utf8.count
        place.column += 1
        previous = scalar
      }
      #expect(source.position(of: .max) == place)
    }

    @Test func cutsAnExcerpt() throws {
      let text =
        "é\n" + String(repeating: "é", count: 3000) + "X" + String(repeating: "b", count: 99)
      let piece = try #require(
        SourceText(Array(text.utf8)).excerpt(line: 2, column: 3001, width: 8))
      #expect(piece.before == "éééé")
      #expect(piece.after == "Xbbb")
      #expect(piece.isCut == (left: true, right: true))
      #expect(SourceText(Array("a\n\nb".utf8)).excerpt(line: 2, column: 1, width: 8) == nil)
      #expect(SourceText([]).excerpt(line: 1, column: 1, width: 8) == nil)
    }
  }
}
