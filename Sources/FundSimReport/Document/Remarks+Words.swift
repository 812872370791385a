import FundSimText

extension Remarks {
  /// "Tapering grants. They fall by a third a year. Source: Recommendation 3." of what is called
  /// `name` in the report; empty where the scenario says nothing that the name does not say.
  func sentences(of name: String) -> String {
    let title = SafeText.oneLine(title)
    let parts = [title == name ? "" : title, noteAndSource].filter { !$0.isEmpty }
    // A title that stands alone needs no full stop.
    return parts.count > 1 ? Self.closed(parts[0]) + " " + parts[1] : parts.first ?? ""
  }

  /// What it says beside the title.
  var noteAndSource: String {
    let note = SafeText.oneLine(note)
    let source = SafeText.oneLine(source)
    let parts = [note, source.isEmpty ? "" : "Source: " + source].filter { !$0.isEmpty }
    return parts.map(Self.closed).joined(separator: " ")
  }

  private static func closed(_ text: String) -> String {
    guard let last = text.last, !".!?…".contains(last) else { return text }
    return text + "."
  }
}
