import FundSimText

/// Plain text made inert in GitHub-flavoured Markdown.
enum MarkdownText {
  /// Text for a paragraph, a heading or an entry: nothing in it is read as markup, HTML or a link.
  static func escaped(_ text: String) -> String {
    let inline = keepingHashes(cell(text))
    guard let first = inline.first else { return "" }
    if "#>-+=".contains(first) { return "\\" + inline }
    // "1." and "1)" begin a list.
    let rest = inline.drop { $0.isASCII && $0.isNumber }
    guard rest.startIndex > inline.startIndex, let mark = rest.first, ".)".contains(mark) else {
      return inline
    }
    return inline.prefix(upTo: rest.startIndex) + "\\" + rest
  }

  /// A run of # after a space at the end would close a heading, and not be shown.
  private static func keepingHashes(_ inline: String) -> String {
    let start = inline.reversed().prefix { $0 == "#" }.count
    let rest = inline.dropLast(start)
    return start > 0 && rest.last == " " ? rest + "\\" + inline.suffix(start) : inline
  }

  /// Text inside a line, such as that of a table's cell.
  static func cell(_ text: String) -> String {
    let text = SafeText.oneLine(text)
    var result = ""
    var recent = ""
    var code = EmojiCode()
    for character in text {
      let isMark = "\\`*_{}[]<>|~$&".contains(character)
      // Bare addresses become links unless "://" and "www." are broken.
      let isAddress =
        character == ":" && text.contains("://")
        || character == "." && recent.lowercased().hasSuffix("www")
      let isReference = character.isNumber && namesAnIssue(recent)
      if code.isEnded(by: character, after: recent.last) || isReference { result += breakOfWords }
      if isMark || isAddress { result += "\\" }
      result.append(character)
      // So do mentions and mail addresses.
      if character == "@" { result += breakOfWords }
      recent = String((recent + String(character)).suffix(4))
    }
    return result
  }

  /// A space without width.
  private static let breakOfWords = "&#8203;"

  /// Whether a number after this would refer to an issue, as in "#1" and "GH-1", and after "closes"
  /// close it.
  private static func namesAnIssue(_ recent: String) -> Bool {
    if recent.hasSuffix("#") { return true }
    guard recent.suffix(3).lowercased() == "gh-" else { return false }
    return !recent.dropLast(3).contains(where: isOfWord)
  }
}

/// The name between two colons that would become an emoji: ":tada:".
private struct EmojiCode {
  /// Its characters so far; nil outside one. None begins within a word: "file:design".
  private var length: Int?

  mutating func isEnded(by character: Character, after last: Character?) -> Bool {
    guard character == ":" else {
      let isOfName = isOfWord(character) || "_+-".contains(character)
      length = isOfName ? length.map { $0 + 1 } : nil
      return false
    }
    let isEnd = length ?? 0 > 0
    length = isEnd || last.map(isOfWord) != true ? 0 : nil
    return isEnd
  }
}

private func isOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
