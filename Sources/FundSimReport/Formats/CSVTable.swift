import FundSimText

/// Comma-separated values by RFC 4180, with lines ended as on the machines that read them (LF).
struct CSVTable {
  /// A cell: text is made harmless to a spreadsheet, numerals go in as they are.
  enum Cell: Equatable {
    case text(String)
    case number(String)
    case empty

    static func integer(_ value: some BinaryInteger) -> Cell { .number(String(value)) }

    /// Six decimals; empty if it is not a number.
    static func share(_ value: Double?) -> Cell {
      value.flatMap { FixedPoint.numeral($0, places: 6) }.map { .number($0) } ?? .empty
    }

    /// Pounds with two decimals; empty if it is not a number.
    static func money(_ pounds: Double) -> Cell {
      Money(pounds: pounds).map { .number($0.plain) } ?? .empty
    }

    static func money(_ micro: Int64) -> Cell { .number(Money(micro: micro).plain) }

    var field: String {
      switch self {
      case .empty: ""
      case .number(let numeral): numeral
      case .text(let text): CSVTable.quoted(CSVTable.neutral(text))
      }
    }
  }

  private(set) var text: String

  init(header: [String]) { text = header.joined(separator: ",") + "\n" }

  mutating func add(_ cells: [Cell]) {
    text += cells.map(\.field).joined(separator: ",") + "\n"
  }

  /// A leading =, +, - or @ would make a spreadsheet compute the cell (OWASP, CSV injection): an
  /// apostrophe before it makes it text again. Control and bidirectional characters go.
  static func neutral(_ text: String) -> String {
    let clean = SafeText.oneLine(text)
    guard let first = clean.unicodeScalars.first else { return clean }
    return "=+-@＝＋－＠".unicodeScalars.contains(first) ? "'" + clean : clean
  }

  static func quoted(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
