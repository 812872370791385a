/// What a project has in prospect at an assessment (MODEL §9).
enum SecuredPart: Int, CaseIterable {
  case all, timeLimited, mainstream

  static let count = allCases.count
}

/// What assessments are judged by.
///
/// SAFETY: rows of the worker's memory, indexed by assessment and lane.
struct OutcomeRows {
  /// Receipts of the year ahead that are secured, `[assessment][part][lane]`.
  let secured: Row<Int64>
  /// Principal still owed, `[assessment][lane]`.
  let owed: Row<Int64>
  /// Extra cash that would have kept the project open, `[assessment][lane]`.
  let bridging: Row<Int64>
  /// Costs of the year ahead, `[assessment][lane]`.
  let costsAhead: Row<Int64>

  init(_ capacity: CompiledScenario.Capacity, _ allocator: inout RowAllocator) {
    let assessments = capacity.assessments
    secured = allocator.lanes("secured", assessments * SecuredPart.count, 0)
    owed = allocator.lanes("owed", assessments, 0)
    bridging = allocator.lanes("bridging", assessments, 0)
    costsAhead = allocator.lanes("costsAhead", assessments, 0)
  }
}
