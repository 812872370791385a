import FundSimText

/// Text set in columns of a terminal.
enum PlainText {
  /// At most `limit` columns, with … in place of the middle: both ends of an id tell it apart.
  static func shorten(_ text: String, to limit: Int) -> String {
    if DisplayWidth.columns(of: text) <= limit { return text }
    if limit < 1 { return "" }
    var head = ""
    var tail = ""
    var rest = Substring(text)
    var room = limit - 1
    while let first = rest.first, DisplayWidth.columns(of: String(first)) <= room {
      head.append(first)
      rest = rest.dropFirst()
      room -= DisplayWidth.columns(of: String(first))
      guard let last = rest.last, DisplayWidth.columns(of: String(last)) <= room else { continue }
      tail = String(last) + tail
      rest = rest.dropLast()
      room -= DisplayWidth.columns(of: String(last))
    }
    return head + "…" + tail
  }
}
