/// The exact values of a run, if they fit in memory: one allocation a project, one for the
/// programme, shared by all workers.
///
/// SAFETY: see `ColumnStore`; `deallocate` is called once, after the summary has been made.
struct SampleSpace: @unchecked Sendable {
  let projects: [UnsafeMutablePointer<Int64>?]
  let programme: UnsafeMutablePointer<Int64>?
  let trials: Int

  init(_ plan: Plan, trials: Int, detail: TallyDetail) {
    self.trials = trials
    let columns = plan.projects.map { TallyLayout(plan, $0, detail).columns * $0.replicas }
    let programmeColumns = ProgrammeTally.columns(
      assessments: plan.sustainability.assess.count)
    // All or nothing, so that one rule says which quantiles of a report are exact.
    let total = columns.reduce(programmeColumns, +)
    let (cells, overflow) = total.multipliedReportingOverflow(by: trials)
    guard !overflow, cells <= ColumnStore.exactLimit / 8 else {
      projects = columns.map { _ in nil }
      programme = nil
      return
    }
    projects = columns.map { ColumnStore.makeSamples(cells: $0 * trials) }
    programme = ColumnStore.makeSamples(cells: programmeColumns * trials)
  }

  func deallocate() {
    for samples in projects { samples?.deallocate() }
    programme?.deallocate()
  }
}
