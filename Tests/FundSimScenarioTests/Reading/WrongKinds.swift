import FundSim
import Testing

@testable import FundSimScenario

/// What a field must hold, in the words of the message for a value of another kind, and such values
/// as JSON.
struct WrongKind {
  let noun: String
  let values: [String]
  /// The kind of stream that can have the field, where not every kind can.
  let stream: String

  private init(_ noun: String, _ values: [String], on stream: String = "contract") {
    self.noun = noun
    self.values = values
    self.stream = stream
  }

  func on(_ stream: String) -> WrongKind { WrongKind(noun, values, on: stream) }

  static func number(_ noun: String) -> WrongKind {
    WrongKind(noun, ["true", "null", "[]", #""many""#])
  }
  static func object(_ noun: String = "an object") -> WrongKind {
    WrongKind(noun, ["true", "5", #""many""#, "[]"])
  }
  static let text = WrongKind("a text", ["true", "5", "[]", "{}"])
  static let flag = WrongKind("true or false", ["5", #""yes""#, "[]", "{}"])
  static let list = WrongKind("a list", ["true", "5", #""many""#, "{}"])
  static let word = WrongKind("one of the words", ["true", "5", "[]", "{}"])
  static let share = number("a share")
  static let chance = number("a probability")
  static let money = number("an amount of money")
  static let months = number("a number of months")
  static func byId(_ noun: String) -> WrongKind { object("an object of \(noun) by id") }
  static func other(_ noun: String, _ values: [String]) -> WrongKind { WrongKind(noun, values) }
}

/// An object of the format: the shape that the reader goes by, where it stands, and each of its
/// fields.
struct WrongKindCase: Sendable, CustomTestStringConvertible {
  let name: String
  let shape: Shape
  /// Keys from the top; a stream stands last or second to last.
  let path: [String]
  let fields: [String: [WrongKind]]

  var testDescription: String { name }

  init(_ name: String, _ shape: Shape, at path: [String], _ fields: [String: WrongKind]) {
    self.init(name, shape, at: path, both: fields.mapValues { [$0] })
  }

  init(_ name: String, _ shape: Shape, at path: [String], both fields: [String: [WrongKind]]) {
    (self.name, self.shape, self.path, self.fields) = (name, shape, path, fields)
  }

  /// A file with this value in this field; nothing else in it needs to be right.
  func document(_ key: String, _ value: String, stream: String) -> String {
    var text = #"{"\#(key)": \#(value)}"#
    for (depth, parent) in path.enumerated().reversed() {
      if depth == 3, path[2] == "streams" {
        let inner = depth == path.count - 1 && key == "kind" ? "" : #""kind": "\#(stream)", "#
        text = "{\(inner)" + text.dropFirst()
      }
      text = #"{"\#(parent)": \#(text)}"#
    }
    return text
  }
}
