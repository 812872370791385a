import FundSimText

/// A JSON document whose keys keep their order and whose numbers are already written.
indirect enum JSONValue: Equatable {
  case null
  case bool(Bool)
  /// A numeral of JSON's grammar.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  struct Member: Equatable {
    let key: String
    let value: JSONValue

    init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  static func integer(_ value: some BinaryInteger) -> JSONValue { .number(String(value)) }

  /// Six decimals: shares and mean counts. Null if it is not a number.
  static func share(_ value: Double?) -> JSONValue {
    value.flatMap { FixedPoint.numeral($0, places: 6) }.map { .number($0) } ?? .null
  }

  /// Pounds with two decimals. Null if it is not a number.
  static func money(_ pounds: Double) -> JSONValue {
    Money(pounds: pounds).map { .number($0.plain) } ?? .null
  }

  static func money(_ micro: Int64) -> JSONValue { .number(Money(micro: micro).plain) }

  static func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
}

extension JSONValue {
  /// The document, two spaces a level; what fits in 100 columns stays on one line, and a long
  /// list of numbers fills its lines.
  var document: String {
    var text = ""
    write(to: &text, indent: 0, used: 0)
    return text + "\n"
  }

  private static let width = 100

  private func write(to text: inout String, indent: Int, used: Int) {
    if isShallow {
      let line = oneLine
      if !isNested || used + line.utf8.count < Self.width {
        text += line
        return
      }
    }
    let margin = String(repeating: " ", count: indent + 2)
    switch self {
    case .array(let items) where items.allSatisfy { !$0.isNested }:
      text += "["
      var column = Self.width
      for (index, item) in items.enumerated() {
        let piece = item.oneLine + (index < items.count - 1 ? "," : "")
        let isBreak = column + 1 + piece.count > Self.width
        text += isBreak ? "\n" + margin + piece : " " + piece
        column = isBreak ? margin.count + piece.count : column + 1 + piece.count
      }
      text += "\n" + margin.dropLast(2) + "]"
    case .array(let items):
      text += "["
      for (index, item) in items.enumerated() {
        text += (index > 0 ? "," : "") + "\n" + margin
        item.write(to: &text, indent: indent + 2, used: margin.count)
      }
      text += "\n" + margin.dropLast(2) + "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        let key = Quoted.json(member.key, escapingHarmful: true) + ": "
        text += (index > 0 ? "," : "") + "\n" + margin + key
        member.value.write(
          to: &text, indent: indent + 2, used: margin.count + key.count)
      }
      text += "\n" + margin.dropLast(2) + "}"
    default: break
    }
  }

  private var isNested: Bool {
    switch self {
    case .array(let items): !items.isEmpty
    case .object(let members): !members.isEmpty
    default: false
    }
  }

  /// At most one level of brackets inside this one.
  private var isShallow: Bool {
    switch self {
    case .array(let items): items.allSatisfy(\.isFlat)
    case .object(let members): members.allSatisfy(\.value.isFlat)
    default: true
    }
  }

  /// No brackets inside this one.
  private var isFlat: Bool {
    switch self {
    case .array(let items): items.allSatisfy { !$0.isNested }
    case .object(let members): members.allSatisfy { !$0.value.isNested }
    default: true
    }
  }

  private var oneLine: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let numeral): numeral
    case .string(let text): Quoted.json(text, escapingHarmful: true)
    case .array(let items): "[" + items.map(\.oneLine).joined(separator: ", ") + "]"
    case .object(let members):
      "{"
        + members.map { Quoted.json($0.key, escapingHarmful: true) + ": " + $0.value.oneLine }
        .joined(separator: ", ") + "}"
    }
  }
}
