import FundSim

/// Which assumptions make the gap between two views of a design, the largest part first.
struct GapFindings: Equatable {
  /// More of them are counted, not shown.
  static let most = 30

  let gap: ComparisonContext.Gap
  let shown: [GapSummary.Part]
  /// How many are not shown.
  let left: Int
  /// Whether assumptions of several projects divide the views.
  let hasSeveralProjects: Bool

  init(_ gap: ComparisonContext.Gap) {
    self.gap = gap
    let sorted = gap.summary.assumptions.enumerated().sorted { one, other in
      let (a, b) = (one.element.share, other.element.share)
      if a.income.value.magnitude != b.income.value.magnitude {
        return a.income.value.magnitude > b.income.value.magnitude
      }
      if a.open.value.magnitude != b.open.value.magnitude {
        return a.open.value.magnitude > b.open.value.magnitude
      }
      return one.offset < other.offset
    }.map(\.element)
    shown = Array(sorted.prefix(Self.most))
    left = sorted.count - shown.count
    let projects = sorted.flatMap(\.assumptions).compactMap { AssumptionPlace($0.pointer).project }
    hasSeveralProjects = Set(projects).count > 1
  }
}
