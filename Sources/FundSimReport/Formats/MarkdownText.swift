import FundSimText

/// Plain text made inert in GitHub-flavoured Markdown.
enum MarkdownText {
  /// Text for a paragraph, a heading or an entry: nothing in it is read as markup, HTML or a link.
  static func escaped(_ text: String) -> String {
    let inline = cell(text)
    guard let first = inline.first else { return "" }
    if "#>-+=".contains(first) { return "\\" + inline }
    // "1." and "1)" begin a list.
    let rest = inline.drop { $0.isASCII && $0.isNumber }
    guard rest.startIndex > inline.startIndex, let mark = rest.first, ".)".contains(mark) else {
      return inline
    }
    return inline.prefix(upTo: rest.startIndex) + "\\" + rest
  }

  /// Text inside a line, such as that of a table's cell.
  static func cell(_ text: String) -> String {
    let text = SafeText.oneLine(text)
    var result = ""
    var recent = ""
    for character in text {
      let isMark = "\\`*_{}[]<>|~$&".contains(character)
      // Bare addresses become links unless "://" and "www." are broken.
      let isAddress =
        character == ":" && text.contains("://")
        || character == "." && recent.lowercased().hasSuffix("www")
      // "#1" and "GH-1" would refer to an issue, and after "closes" close it.
      let isReference =
        character.isNumber
        && (recent.hasSuffix("#") || ["gh-", " gh-"].contains(recent.lowercased()))
      if isReference { result += "&#8203;" }
      if isMark || isAddress { result += "\\" }
      result.append(character)
      // So do mentions and mail addresses.
      if character == "@" { result += "&#8203;" }
      recent = String((recent + String(character)).suffix(4))
    }
    return result
  }
}
