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
