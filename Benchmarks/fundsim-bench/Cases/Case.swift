/// One thing to measure: what it is called, what it does, and what its operations are.
struct Case: Sendable {
  /// What a repetition does many of; times are also given for one of them.
  struct Operation: Sendable {
    let name: String
    let count: Double

    init(_ name: String, _ count: Int) {
      self.name = name
      self.count = Double(count)
    }
  }

  enum Work: Sendable {
    /// The program with these arguments, from its start to its end.
    case process([String])
    /// A function of this process, made when its turn comes.
    case inside(@Sendable () throws -> @Sendable () throws -> Void)
  }

  let name: String
  let operations: [Operation]
  let work: Work
  /// Laps after the first.
  let repetitions: Int
  /// Whether it is too slow to run unasked.
  let isSlow: Bool

  /// A whole process.
  init(
    process name: String, _ arguments: [String], operations: [Operation], repetitions: Int = 7,
    isSlow: Bool = false
  ) {
    self.name = name
    self.operations = operations
    work = .process(arguments)
    self.repetitions = repetitions
    self.isSlow = isSlow
  }

  /// A function; `operations` are those of one call.
  init(
    _ name: String, operations: [Operation],
    _ make: @escaping @Sendable () throws -> @Sendable () throws -> Void
  ) {
    self.name = name
    self.operations = operations
    work = .inside(make)
    repetitions = 7
    isSlow = false
  }

  /// Whether a prefix asks for it or for one of its figures.
  func isAsked(for prefix: String) -> Bool {
    if isSlow { return prefix.hasPrefix("run/W1L") && matches(prefix) }
    return matches(prefix)
  }

  private func matches(_ prefix: String) -> Bool {
    name.hasPrefix(prefix) || prefix.hasPrefix(name + "/")
  }

  static func all() throws -> [Case] {
    try processes + draws + samplers() + engine + loader + reports + Floor.cases
  }
}
