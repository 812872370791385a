import FundSim
import FundSimText

extension LocatedJSON {
  /// A value of the wrong type, in a message.
  var described: String {
    switch value {
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .number(let value): Measure.text(value)
    case .string(let text): Quoted.short(text)
    case .array: "a list"
    case .object: "an object"
    }
  }
}
