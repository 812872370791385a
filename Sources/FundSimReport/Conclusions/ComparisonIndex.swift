import FundSim
import FundSimText

/// Who is who in a comparison: views, their designs, and the differences between them.
struct ComparisonIndex {
  /// All designs under one perspective; the first of them is its reference.
  struct View: Equatable {
    let perspective: String?
    let remarks: Remarks
    let members: [Int]
  }

  let summary: ComparisonSummary
  let context: ComparisonContext
  /// In the order in which they first appear; the first is the base view.
  let views: [View]

  init(_ summary: ComparisonSummary, _ context: ComparisonContext) {
    self.summary = summary
    self.context = context
    var views: [View] = []
    for place in summary.alternatives.indices {
      let label = Self.label(place, context)
      if let known = views.firstIndex(where: { $0.perspective == label.perspective }) {
        views[known] = View(
          perspective: label.perspective, remarks: views[known].remarks,
          members: views[known].members + [place])
      } else {
        views.append(
          View(
            perspective: label.perspective, remarks: label.perspectiveRemarks, members: [place]))
      }
    }
    self.views = views
  }

  func label(_ place: Int) -> ComparisonContext.Alternative { Self.label(place, context) }

  private static func label(
    _ place: Int, _ context: ComparisonContext
  ) -> ComparisonContext.Alternative {
    if context.alternatives.indices.contains(place) { return context.alternatives[place] }
    return ComparisonContext.Alternative(
      name: "alternative \(place + 1)", design: "", perspective: nil, sha256: "")
  }

  /// The name as it may be shown.
  func name(_ place: Int) -> String {
    let name = SafeText.oneLine(label(place).name)
    return name.isEmpty ? "alternative \(place + 1)" : name
  }

  /// Whether two alternatives are the same design, each under a perspective of its own: readers
  /// tell designs by the name that is shown, so two that are shown alike are one.
  func isSameDesign(_ one: Int, _ other: Int) -> Bool { name(one) == name(other) }

  /// What a design costs the programme on average.
  func cost(_ place: Int) -> Double { summary.alternatives[place].programme.cost.mean }

  /// Whether any design of the view costs the programme anything.
  func hasCost(_ view: View) -> Bool { view.members.contains { cost($0) > 0 } }

  /// Trials that were finished, by all alternatives alike.
  var trials: UInt64 { summary.alternatives.first?.trials.count ?? 0 }

  func difference(from: Int, to: Int) -> AlternativeDifference? {
    summary.differences.first { $0.from == from && $0.to == to }
  }

  /// The difference between two alternatives, whichever of them it starts from.
  func between(_ one: Int, _ other: Int) -> AlternativeDifference? {
    difference(from: one, to: other) ?? difference(from: other, to: one)
  }

  /// Differences within a view, by the alternative that they start from, in the order given.
  func references(in view: View) -> [(from: Int, differences: [AlternativeDifference])] {
    var found: [(from: Int, differences: [AlternativeDifference])] = []
    for difference in summary.differences
    where view.members.contains(difference.from) && view.members.contains(difference.to) {
      if let known = found.firstIndex(where: { $0.from == difference.from }) {
        found[known].differences.append(difference)
      } else {
        found.append((difference.from, [difference]))
      }
    }
    return found
  }

  /// The contest in which all designs of a view compete.
  func contest(of view: View) -> Acceptability? {
    summary.contests.first { Set($0.alternatives) == Set(view.members) }
      ?? summary.contests.first { $0.alternatives.first == view.members.first }
  }

  func outcome(_ place: Int, _ month: Int) -> ProgrammeOutcome? {
    summary.alternatives[place].programme.outcomes.first { $0.month == month }
  }

  /// Assessment months that every alternative has, ascending.
  var commonMonths: [Int] {
    guard let first = summary.alternatives.first else { return [] }
    return first.programme.outcomes.map(\.month).filter { month in
      summary.alternatives.allSatisfy { $0.programme.outcomes.contains { $0.month == month } }
    }
  }

  /// The month that the verdict is about, of those that every alternative assesses.
  var mainMonth: Int? {
    MainMonth.among(
      commonMonths, horizon: summary.alternatives.map(\.horizon).min() ?? .max,
      asked: context.month)
  }

  /// Whether all of it is about one service, so that numbers are shares of futures.
  var isSingle: Bool { summary.alternatives.allSatisfy { $0.programme.projectCount == 1 } }
}
