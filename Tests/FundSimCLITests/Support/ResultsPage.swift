import Foundation

/// The page that defines every field of JSON and every row of CSV, read as a machine would.
struct ResultsPage {
  /// One line of a table.
  struct Line {
    let json: [String]
    let csv: [[String]]
    let unit: String
    let period: String
    let meaning: String
    /// "Outcomes, Streams".
    let basis: String
  }

  /// Lines by the heading of the first level that they stand under: "A run", "A comparison" …
  private(set) var lines: [String: [Line]] = [:]
  /// Names of events.
  private(set) var events: [String] = []

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources/FundSim/FundSim.docc")

  static func text(_ page: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(page + ".md"), encoding: .utf8)
  }

  init() throws {
    var part = ""
    for line in try Self.text("Results").split(separator: "\n") {
      if line.hasPrefix("## ") { part = String(line.dropFirst(3)) }
      guard line.hasPrefix("| `") else { continue }
      let cells = line.dropFirst().dropLast().split(separator: "|").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      if cells.count == 6 {
        lines[part, default: []].append(
          Line(
            json: Self.codes(cells[0]).flatMap(Self.expanded),
            csv: Self.codes(cells[1]).map(Self.expanded), unit: cells[2], period: cells[3],
            meaning: cells[4], basis: cells[5]))
      } else if part == "A plan and a trace", cells.count == 2 {
        events += Self.codes(cells[0])
      }
    }
  }

  /// What stands between backquotes.
  private static func codes(_ cell: String) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
  }

  /// "a.{b,c}" is "a.b" and "a.c".
  private static func expanded(_ text: String) -> [String] {
    guard let open = text.firstIndex(of: "{"), let close = text.firstIndex(of: "}") else {
      return [text]
    }
    let choices = text[text.index(after: open)..<close]
    let (before, after) = (text[..<open], text[text.index(after: close)...])
    return choices.split(separator: ",", omittingEmptySubsequences: false).flatMap {
      expanded(String(before) + String($0) + String(after))
    }
  }

  /// "projects.<id>.cash.mean[]" as its steps; a list is the step "[]".
  static func steps(_ path: String) -> [String] {
    path.split(separator: ".").flatMap { step -> [String] in
      let name = step.prefix { $0 != "[" }
      let lists = (step.count - name.count) / 2
      return (name.isEmpty ? [] : [String(name)]) + Array(repeating: "[]", count: lists)
    }
  }

  /// Whether a name that was written is the one that the page has, which may stand for many.
  static func isName(_ written: String, _ defined: String) -> Bool {
    var pattern = NSRegularExpression.escapedPattern(for: defined)
    for (placeholder, names) in [
      ("<month>", "[0-9]+"), ("<price>", "[0-9.]*[0-9]"), ("<reading>", "[a-zA-Z]+"),
    ] {
      pattern = pattern.replacingOccurrences(of: placeholder, with: names)
    }
    pattern = pattern.replacingOccurrences(
      of: "<[a-z]+>", with: ".+", options: .regularExpression)
    return written.range(of: "^(?:\(pattern))$", options: .regularExpression) != nil
  }

  /// Every way down to a value; a list or an object without members is one, too.
  static func ways(_ value: Any) -> Set<[String]> {
    var found: Set<[String]> = []
    func walk(_ value: Any, _ way: [String]) {
      switch value {
      case let object as [String: Any] where !object.isEmpty:
        for (key, member) in object { walk(member, way + [key]) }
      case let list as [Any] where !list.isEmpty:
        for member in list { walk(member, way + ["[]"]) }
      default: found.insert(way)
      }
    }
    walk(value, [])
    return found
  }
}
