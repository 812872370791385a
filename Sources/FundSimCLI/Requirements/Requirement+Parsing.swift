import FundSim
import FundSimText

extension Requirement {
  /// Reads `[project:]outcome@month OP value`; spaces may stand between the parts.
  init(parsing text: String) throws(RequirementError) {
    var reader = Reader(text)
    reader.skipSpaces()
    var start = reader.column
    var word = reader.take { !$0.isWhitespace && !":@<>=".contains($0) }
    var project: String?
    let projectColumn = start
    reader.skipSpaces()
    if reader.take(":") {
      project = word
      reader.skipSpaces()
      start = reader.column
      word = reader.take { !$0.isWhitespace && !":@<>=".contains($0) }
      reader.skipSpaces()
    }
    if let project, project.isEmpty {
      throw reader.error(.noProject, at: projectColumn)
    }
    guard let outcome = OutcomeMeasure(rawValue: word) else {
      let suggestion = DidYouMean.nearest(
        to: word, among: OutcomeMeasure.allCases.map(\.rawValue), by: .typed)
      throw reader.error(.unknownOutcome(word, suggestion: suggestion), at: start)
    }
    guard reader.take("@") else { throw reader.error(.noMonth) }
    reader.skipSpaces()
    let monthColumn = reader.column
    let digits = reader.take { $0.isASCII && $0.isNumber }
    guard let month = Int(digits) else { throw reader.error(.noMonth, at: monthColumn) }
    reader.skipSpaces()
    guard let comparison = Comparison.allCases.first(where: { reader.take($0.rawValue) }) else {
      throw reader.error(.noComparison)
    }
    reader.skipSpaces()
    let valueColumn = reader.column
    let threshold: Double
    do throws(RequirementError.Fault) {
      threshold = try Self.share(reader.rest)
    } catch {
      throw reader.error(error, at: valueColumn)
    }
    self.init(
      outcome: outcome, project: project, month: month, comparison: comparison,
      threshold: threshold, text: text, projectColumn: projectColumn, monthColumn: monthColumn)
  }

  /// `0.6` or `60%`, correctly rounded: 33.3% is the same number as 0.333.
  private static func share(_ text: String) throws(RequirementError.Fault) -> Double {
    if text.isEmpty { throw .noValue }
    let isPercent = text.last == "%"
    let body = isPercent ? text.dropLast().trimmingSpaces : text[...]
    let unsigned = body.first == "-" ? body.dropFirst() : body
    let halves = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = unsigned.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    guard isPlain, halves.count <= 2, halves.contains(where: { !$0.isEmpty }),
      unsigned.count <= 40, let value = Double(isPercent ? "\(body)e-2" : "\(body)")
    else { throw .notAValue(text) }
    guard (0...1).contains(value) else { throw .notAShare(text) }
    return value
  }
}

/// Characters of a text, taken from the front, with their place.
private struct Reader {
  let text: String
  private let characters: [Character]
  private(set) var column = 0

  init(_ text: String) {
    self.text = text
    characters = Array(text)
  }

  /// What is left, without spaces at either end.
  var rest: String { String(String(characters[column...])[...].trimmingSpaces) }

  mutating func skipSpaces() { _ = take { $0.isWhitespace } }

  mutating func take(while condition: (Character) -> Bool) -> String {
    let taken = characters[column...].prefix(while: condition)
    column += taken.count
    return String(taken)
  }

  /// Takes exactly this text, or nothing.
  mutating func take(_ expected: String) -> Bool {
    guard characters[column...].starts(with: expected) else { return false }
    column += expected.count
    return true
  }

  func error(_ fault: RequirementError.Fault, at place: Int? = nil) -> RequirementError {
    RequirementError(text: text, column: place ?? column, fault: fault)
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var result = drop(while: \.isWhitespace)
    while result.last?.isWhitespace == true { result.removeLast() }
    return result
  }
}
