import Foundation
import Testing

/// JSON and CSV read back.
enum Parsed {
  static func parse(_ text: String) throws -> [String: Any] {
    try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "not an object")
  }

  /// The value at a path of keys and indices.
  static func at(_ value: Any, _ path: Any...) -> Any? {
    path.reduce(value as Any?) { value, key in
      switch key {
      case let key as String: (value as? [String: Any])?[key]
      case let index as Int:
        (value as? [Any]).flatMap { $0.indices.contains(index) ? $0[index] : nil }
      default: nil
      }
    }
  }

  /// Every field of a table whose cells hold no line breaks.
  static func rows(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { line in
      var cells = [""]
      var isQuoted = false
      var rest = Substring(line)
      while let next = rest.popFirst() {
        if isQuoted {
          if next != "\"" {
            cells[cells.count - 1].append(next)
          } else if rest.first == "\"" {
            cells[cells.count - 1].append(rest.removeFirst())
          } else {
            isQuoted = false
          }
        } else if next == "\"" {
          isQuoted = true
        } else if next == "," {
          cells.append("")
        } else {
          cells[cells.count - 1].append(next)
        }
      }
      return cells
    }
  }

  /// Numbers and nulls of a document.
  static func leaves(_ value: Any) -> Int {
    switch value {
    case let object as [String: Any]: object.values.reduce(0) { $0 + leaves($1) }
    case let array as [Any]: array.reduce(0) { $0 + leaves($1) }
    case is String: 0
    default: 1
    }
  }
}
