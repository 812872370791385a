import FundSimText

/// Where in a scenario an assumption stands.
struct AssumptionPlace: Equatable {
  /// The project that it belongs to; nil if it belongs to none.
  let project: String?
  /// The keys that lead to it, from the project on where there is one.
  let keys: [String]

  /// The place that a JSON pointer leads to, as `/projects/halls/streams/contract/chance`.
  init(_ pointer: String) {
    let keys = JSONPointer.keys(of: pointer).filter { !$0.isEmpty }
    let isInProject = keys.count > 1 && keys[0] == "projects"
    project = isInProject ? keys[1] : nil
    self.keys = isInProject ? Array(keys.dropFirst(2)) : keys
  }
}
