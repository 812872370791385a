/// A scenario's value as the trial loop reads it: a constant, or a column with one draw a trial.
struct CompiledValue: Sendable {
  /// The column, or −1 for a constant.
  let slot: Int
  let constant: Double

  static func certain(_ value: Double) -> CompiledValue { CompiledValue(slot: -1, constant: value) }

  func isAlways(_ value: Double) -> Bool { slot < 0 && constant == value }
}

/// A column of draws: which quantity, and where in the scenario it stands.
struct ColumnDraw: Sendable {
  let slot: Int
  let sampler: Sampler
  let place: DrawPlace
}

/// A value drawn anew for each application, renewal or cut.
struct RepeatedDraw: Sendable {
  let sampler: Sampler
  let place: DrawPlace
  let isCertain: Bool
  let central: Double

  init(_ sampler: Sampler, at place: DrawPlace) {
    self.sampler = sampler
    self.place = place
    isCertain = sampler.constant != nil
    central = sampler.central
  }
}

/// The yes/no decisions of one place: where they draw, and what else moves them.
struct CompiledDecision: Sendable {
  let place: DrawPlace
  let loadings: LoadingRange
}

/// Where a stream's or stage's loadings lie in the scenario's table.
struct LoadingRange: Sendable {
  let start: Int
  let count: Int
  /// √(1 − Σβ²): the weight of a decision's own draw.
  let residual: Double

  static let none = LoadingRange(start: 0, count: 0, residual: 1)
}

/// One loading, its driver as an index.
struct CompiledLoading: Sendable {
  let driver: Int
  let beta: Double
}
