/// What all projects of one scenario share in a block: its tables, and the drivers of its trials.
///
/// A comparison works several scenarios out in turn on one workspace; each has its own common rows.
///
/// SAFETY: as for `Workspace`: owned by the worker that called `allocate` and freed by the same
/// worker's `deallocate`. Rows are indexed by positions that the plan was compiled with.
struct CommonRows {
  let loadings: UnsafeMutablePointer<CompiledLoading>
  let assess: UnsafeMutablePointer<Int>
  let assessments: Int
  /// By month: the assessment that is made at its end, or −1.
  let assessmentAt: UnsafeMutablePointer<Int>
  /// By month: the first assessment whose twelve months ahead end after it.
  let firstWindow: UnsafeMutablePointer<Int>
  /// Drivers, `[driver][programme year][lane]`.
  let factors: UnsafeMutablePointer<Double>

  static func allocate(for plan: CompiledScenario) -> CommonRows { CommonRows(plan) }

  private init(_ plan: CompiledScenario) {
    let lanes = Workspace.lanes
    func make<T>(_ values: [T]) -> UnsafeMutablePointer<T> {
      let table = UnsafeMutablePointer<T>.allocate(capacity: max(1, values.count))
      for (index, value) in values.enumerated() { (table + index).initialize(to: value) }
      return table
    }
    assessments = plan.sustainability.assess.count
    loadings = make(plan.loadings)
    assess = make(plan.sustainability.assess)
    assessmentAt = make(
      (0..<plan.months).map { plan.sustainability.assess.firstIndex(of: $0 + 1) ?? -1 })
    firstWindow = make(
      (0..<plan.months).map { month in
        plan.sustainability.assess.firstIndex { month < $0 + 12 }
          ?? plan.sustainability.assess.count
      })
    factors = make([Double](repeating: 0, count: plan.drivers.count * plan.driverYears * lanes))
  }

  func deallocate() {
    loadings.deallocate()
    assess.deallocate()
    assessmentAt.deallocate()
    firstWindow.deallocate()
    factors.deallocate()
  }
}
