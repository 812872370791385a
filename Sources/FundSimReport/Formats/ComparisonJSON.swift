import FundSim

/// A comparison as JSON, format 1: every figure, in a fixed order, the same bytes for the same
/// comparison.
///
/// Each alternative carries its own results as `run --format json` writes them. Differences are
/// paired, trial by trial, and counted in projects; `from` and `to` are names of alternatives.
/// Counts and shares have six decimals, money is in pounds with two. What there is no figure for
/// is `null`: a price without evidence of a difference, trials that would never do.
enum ComparisonJSON {
  static func value(_ summary: ComparisonSummary, _ context: ComparisonContext) -> JSONValue {
    let index = ComparisonIndex(summary, context)
    let first = summary.alternatives.first
    return .object([
      .init("fundsimComparison", .integer(1)),
      .init("version", .string(context.version)),
      .init("seed", first.map { .integer($0.seed) } ?? .null),
      .init("trials", first.map { RunJSON.trials($0.trials) } ?? .null),
      .init(
        "alternatives", .array(summary.alternatives.indices.map { alternative($0, index) })),
      .init("differences", .array(summary.differences.map { difference($0, index) })),
      .init("acceptability", .array(summary.contests.map { contest($0, index) })),
      .init("gaps", .array(context.gaps.map(gap))),
    ])
  }

  private static func alternative(_ place: Int, _ index: ComparisonIndex) -> JSONValue {
    let label = index.label(place)
    let remarks = [
      ("", label.designRemarks), ("perspective", label.perspectiveRemarks),
    ].flatMap { RunJSON.members($0.1, of: $0.0) }
    return .object(
      [
        .init("name", .string(label.name)), .init("design", .string(label.design)),
        .init("perspective", .text(label.perspective)),
        .init(
          "result",
          RunJSON.value(
            index.summary.alternatives[place],
            ReportContext(
              version: index.context.version, design: label.design,
              designRemarks: label.designRemarks, perspective: label.perspective,
              perspectiveRemarks: label.perspectiveRemarks, sha256: label.sha256))),
      ] + remarks)
  }

  private static func difference(
    _ difference: AlternativeDifference, _ index: ComparisonIndex
  ) -> JSONValue {
    func byMonth(_ value: @escaping (MonthDifference) -> JSONValue) -> JSONValue {
      RunJSON.byMonth(difference.months, \.month, value)
    }
    let (from, to) = (index.label(difference.from), index.label(difference.to))
    let counted = CountedMeasure.allCases.map { measure -> JSONValue.Member in
      .init(measure.name, byMonth { paired($0.difference(of: measure)) { .share($0) } })
    }
    return .object(
      [
        .init("from", .string(from.name)), .init("to", .string(to.name)),
        .init("fromPerspective", .text(from.perspective)),
        .init("toPerspective", .text(to.perspective)),
        .init("sameScenario", .bool(difference.isSameScenario)),
      ] + counted + [
        .init("cost", paired(difference.cost) { .money($0) }),
        .init("costPerExtraSustained", byMonth { price($0.costPerExtraSustained) }),
        .init("costPerExtraOpen", byMonth { price($0.costPerExtraOpen) }),
        .init("trialsToSeparate", byMonth { needed($0.sustained) }),
        .init(
          "transitions",
          byMonth { month in
            .object(month.transitions.map { .init($0.project, transitions($0)) })
          }),
      ])
  }

  private static func paired(
    _ difference: PairedDifference, _ value: (Double) -> JSONValue
  ) -> JSONValue {
    .object([
      .init("difference", value(difference.difference)), .init("low", value(difference.low)),
      .init("high", value(difference.high)),
    ])
  }

  private static func price(_ price: CostPerExtra) -> JSONValue {
    func money(_ amount: Double?) -> JSONValue { amount.map { .money($0) } ?? .null }
    return .object([
      .init("value", money(price.value)), .init("low", money(price.low)),
      .init("high", money(price.high)), .init("reading", .string(price.reading.rawValue)),
    ])
  }

  private static func needed(_ difference: PairedDifference) -> JSONValue {
    difference.reachableTrials.map { .integer($0) } ?? .null
  }

  private static func transitions(_ table: TransitionTable) -> JSONValue {
    .object(
      [
        .init("leadType", .string(table.leadType.rawValue)),
        .init("copies", .integer(table.copies)), .init("onlyFrom", .integer(table.onlyFrom)),
        .init("onlyTo", .integer(table.onlyTo)),
      ]
        + table.named.map { .init($0.name, .share($0.mean)) })
  }

  private static func contest(_ contest: Acceptability, _ index: ComparisonIndex) -> JSONValue {
    let labels = contest.alternatives.map(index.label)
    func name(_ place: Int) -> JSONValue {
      labels.indices.contains(place) ? .string(labels[place].name) : .null
    }
    return .object([
      .init("perspective", .text(labels.first?.perspective)),
      .init("designs", .array(labels.map { .string($0.name) })),
      .init("outcome", .string(contest.criterion.rawValue)),
      .init(
        "switches",
        RunJSON.byMonth(contest.months, \.month) { month in
          .array(
            month.switches.map {
              .object([
                .init("at", .money($0.at)), .init("from", name($0.from)), .init("to", name($0.to)),
              ])
            })
        }),
      .init(
        "months",
        RunJSON.byMonth(contest.months, \.month) { month in
          .array(month.rows.map { row($0, labels.map(\.name)) })
        }),
    ])
  }

  private static func row(_ row: AcceptabilityMonth.Row, _ names: [String]) -> JSONValue {
    let isNamed = names.indices.contains(row.bestOnAverage)
    return .object([
      .init("willingness", .money(row.willingness)),
      .init("bestOnAverage", isNamed ? .string(names[row.bestOnAverage]) : .null),
      .init(
        "chances",
        .object(zip(names, row.chances).map { .init($0, RunJSON.proportion($1)) })),
    ])
  }
}

extension TransitionTable {
  /// The nine means as results call them: `closedToClosed`, `closedToPrecarious`, …
  var named: [(name: String, mean: Double)] {
    Outcome.allCases.flatMap { from in
      Outcome.allCases.map { to in
        (from.name + "To" + Words.capitalised(to.name), cell(from, to))
      }
    }
  }
}
