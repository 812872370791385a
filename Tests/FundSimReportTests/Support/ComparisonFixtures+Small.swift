@testable import FundSim

@testable import FundSimReport

/// A comparison of few designs, one figure at a time.
struct Small {
  struct Design {
    var name: String
    var cost: Double
    var sustained: Double
    var open: Double
    var projects = 141
    var months = [36]
    var horizon = 60
  }

  struct Change {
    var from: Int
    var to: Int
    var sustained: PairedDifference
    var open = Fixture.paired(0.5, 0.1)
    var same = false
  }

  var designs: [Design]
  var changes: [Change]
  /// Alternatives from here on are under the perspective "council".
  var secondView: Int?
  var others: [String] = []
  var isComplete = true
  var moves: [TransitionTable] = [Fixture.moves("halls", .vcs, copies: 1)]
  var gaps: [ComparisonContext.Gap] = []
  var criterion = Criterion.sustained

  var summary: ComparisonSummary {
    let alternatives = designs.map {
      Fixture.design(
        cost: $0.cost, sustained: $0.sustained, open: $0.open, projects: $0.projects,
        months: $0.months, horizon: $0.horizon, isComplete: isComplete)
    }
    let split = secondView ?? designs.count
    let views = [Array(0..<split), Array(split..<designs.count)].filter { !$0.isEmpty }
    return ComparisonSummary(
      alternatives: alternatives,
      differences: changes.map {
        Fixture.difference(
          from: $0.from, to: $0.to, same: $0.same,
          cost: designs[$0.to].cost - designs[$0.from].cost,
          sustained: $0.sustained, open: $0.open, months: [36], moves: moves)
      },
      contests: views.map { Fixture.contest($0, months: [36], by: criterion) },
      criterion: criterion)
  }

  var context: ComparisonContext {
    ComparisonContext(
      version: "0.1.0",
      alternatives: designs.enumerated().map { place, design in
        Fixture.label(
          design.name, perspective: place >= secondView ?? designs.count ? "council" : nil)
      }, gaps: gaps, otherPerspectives: others)
  }

  var index: ComparisonIndex { ComparisonIndex(summary, context) }
  var document: Document { ComparisonDocument(summary, context).document }

  /// The first paragraph: the decision.
  var decision: String {
    for block in document.blocks {
      if case .paragraph(let text) = block { return text }
    }
    return ""
  }

  /// Warnings and hints, with their leads.
  var warnings: [String] {
    document.blocks.compactMap { block in
      switch block {
      case .warning(let lead, let text), .hint(let lead, let text): lead + " " + text
      default: nil
      }
    }
  }

  var text: String { Rendered.comparison(summary, context, width: 200) }

  /// The same without its line breaks.
  var prose: String { text.split { $0.isWhitespace }.joined(separator: " ") }

  /// Baseline, and a longer design with so many more sustained, for so much more.
  static func two(
    _ more: Double, error: Double = 0.2, cost: Double = 1_000_000, extra: Double = 10_000,
    projects: Int = 141, sustained: Double = 22, open: PairedDifference = Fixture.paired(5, 0.3)
  ) -> Small {
    Small(
      designs: [
        Design(
          name: "baseline", cost: cost, sustained: sustained, open: min(53, Double(projects) / 2),
          projects: projects),
        Design(
          name: "longer", cost: cost + extra, sustained: sustained + more,
          open: min(58, Double(projects) / 2), projects: projects),
      ], changes: [Change(from: 0, to: 1, sustained: Fixture.paired(more, error), open: open)])
  }

  /// The same and a third design; differences from baseline only.
  static func three(
    _ second: PairedDifference, _ third: PairedDifference, between: PairedDifference? = nil
  ) -> Small {
    var small = two(second.difference)
    small.designs.append(
      Design(name: "broader", cost: 1_005_000, sustained: 22 + third.difference, open: 54))
    small.changes = [
      Change(from: 0, to: 1, sustained: second), Change(from: 0, to: 2, sustained: third),
    ]
    if let between { small.changes.append(Change(from: 2, to: 1, sustained: between)) }
    return small
  }

  /// One service under two designs, and the gap between two views of it.
  static var single: Small {
    var small = two(0.09, error: 0.004, cost: 8000, extra: 1107, projects: 1, sustained: 0.13)
    small.changes[0].open = Fixture.paired(0.051, 0.003)
    small.gaps = [
      .init(design: "baseline", first: nil, second: "commissioners", summary: Fixture.gap())
    ]
    return small
  }
}
