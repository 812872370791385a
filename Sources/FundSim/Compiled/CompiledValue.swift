/// A scenario's value as the trial loop reads it: a constant, or a column with one draw a trial.
struct CompiledValue: Sendable {
  /// The column, or −1 for a constant.
  let slot: Int
  let constant: Double

  static func certain(_ value: Double) -> CompiledValue { CompiledValue(slot: -1, constant: value) }

  func isAlways(_ value: Double) -> Bool { slot < 0 && constant == value }
}
