/// The cases and figures that a prefix asks for.
struct Selection {
  let prefix: String
  let cases: [Case]

  /// - Throws: when nothing has such a name.
  init(_ prefix: String) throws {
    self.prefix = prefix
    cases = try Case.all().filter {
      $0.isAsked(for: prefix) || Floor.needs($0.name, for: prefix)
    }
    guard !cases.isEmpty else {
      let names = try Case.all().map { "  \($0.name)" }.joined(separator: "\n")
      throw Failure(
        "fundsim-bench: no case's name begins with \"\(prefix)\"; there are\n\(names)",
        exitCode: Failure.usage)
    }
  }

  /// Measures the cases and returns the figures that the prefix asks for.
  func measure() throws -> [Metric] {
    try TemporaryFolder.with { folder in
      var program: Program?
      if cases.contains(where: \.isProcess) {
        program = try Program(in: folder)
        try folder.write(Case.workloads)
      }
      var laps = Laps(cases, program: program)
      try laps.run()
      let own = laps.records.filter { !$0.example.name.hasPrefix("floor/") }.flatMap(\.metrics)
      return (own + (try Floor.metrics(laps.records))).filter { $0.name.hasPrefix(prefix) }
    }
  }
}

extension Case {
  fileprivate var isProcess: Bool {
    if case .process = work { true } else { false }
  }
}
