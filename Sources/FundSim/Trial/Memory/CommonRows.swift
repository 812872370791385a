/// What all projects of one scenario share in a block: its tables, and the drivers of its trials.
///
/// A comparison plays several scenarios one after the other in one workspace; each has its own
/// common rows.
///
/// SAFETY: rows of the worker's memory, indexed by positions that the scenario was compiled with.
struct CommonRows {
  let loadings: Row<CompiledLoading>
  let assess: Row<Int>
  let assessments: Int
  /// By month: the assessment that is made at its end, or −1.
  let assessmentAt: Row<Int>
  /// By month: the first assessment whose twelve months ahead end after it.
  let firstWindow: Row<Int>
  /// Drivers, `[driver][programme year][lane]`.
  let factors: Row<Double>

  init(_ scenario: CompiledScenario, _ allocator: inout RowAllocator) {
    let assess = scenario.sustainability.assess
    assessments = assess.count
    loadings = allocator.row("loadings", copying: scenario.loadings)
    self.assess = allocator.row("assess", copying: assess)
    assessmentAt = allocator.row(
      "assessmentAt",
      copying: (0..<scenario.months).map { assess.firstIndex(of: $0 + 1) ?? -1 })
    firstWindow = allocator.row(
      "firstWindow",
      copying: (0..<scenario.months).map { month in
        assess.firstIndex { month < $0 + 12 } ?? assess.count
      })
    factors = allocator.lanes("factors", scenario.drivers.count * scenario.driverYears, 0)
  }
}
