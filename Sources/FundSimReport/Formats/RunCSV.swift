import FundSim

/// The results as one long, tidy table:
/// `design,perspective,project,month,period,item,statistic,value`.
///
/// Every number of the JSON results is a row; `value` is always a number, or empty where there is
/// no future to take a share of. `perspective` is empty without one, `project` for what concerns
/// the whole run, `month` for what has none, and then `period`, which says what a month means
/// (`CSVPeriod`). The page Results of FundSim's documentation defines every row, and a test compares
/// it with what is written.
///
/// Cells are quoted by RFC 4180, lines end in LF, and text that a spreadsheet would take for a
/// formula is led by an apostrophe.
enum RunCSV {
  static let header = [
    "design", "perspective", "project", "month", "period", "item", "statistic", "value",
  ]

  /// The whole table with its header.
  static func table(_ summary: Summary, _ context: ReportContext) -> CSVTable {
    var rows = CSVRows(design: context.design, perspective: context.perspective)
    add(summary, to: &rows)
    return rows.table
  }

  /// All rows of one run.
  static func add(_ summary: Summary, to rows: inout CSVRows) {
    rows.add("seed", [("value", .integer(summary.seed))])
    rows.add("horizon", [("value", .integer(summary.horizon))])
    let rules = summary.sustainability
    rows.add(
      "sustainability",
      [
        ("reservesMonths", .share(rules.reservesMonths)), ("coverage", .share(rules.coverage)),
        ("maxTimeLimited", .share(rules.maxTimeLimited)),
        ("mainstreamShare", .share(rules.mainstreamShare)),
      ])
    rows.add(
      "trials",
      [
        ("first", .integer(summary.trials.first)), ("count", .integer(summary.trials.count)),
        ("complete", .integer(summary.trials.isComplete ? 1 : 0)),
      ])
    for project in summary.projects { add(project, to: &rows) }
    add(summary.programme, to: &rows)
  }

  private static func add(_ project: ProjectSummary, to rows: inout CSVRows) {
    rows.project = project.id
    rows.add("replicas", [("value", .integer(project.replicas))])
    for outcome in project.outcomes {
      let month = outcome.month
      for measure in OutcomeMeasure.allCases {
        rows.add(measure.rawValue, month, shares(outcome.share(of: measure)))
      }
    }
    for (month, share) in project.survival.enumerated() {
      rows.add("survival", month, .end, [("p", .share(share))])
    }
    for (month, cash) in project.cash.enumerated() {
      rows.add(
        "cash", month, .end,
        [
          ("mean", .money(cash.mean)), ("p5", .money(cash.p5)), ("p25", .money(cash.p25)),
          ("p50", .money(cash.p50)), ("p75", .money(cash.p75)), ("p95", .money(cash.p95)),
        ])
    }
    for need in project.bridging {
      rows.add(
        "bridging", need.month,
        [
          ("p50", .money(need.p50)), ("p80", .money(need.p80)), ("p90", .money(need.p90)),
          ("p95", .money(need.p95)),
        ])
    }
    for (year, value) in project.concentration.enumerated() {
      rows.add("concentration", 12 * year, .year, [("mean", .share(value))])
    }
    if let returned = project.returned {
      rows.add(
        "returned", [("mean", .money(returned.mean))] + shares(returned.share, "share."))
    }
    for stream in project.streams { add(stream, to: &rows) }
    rows.project = nil
  }

  private static func add(_ stream: StreamSummary, to rows: inout CSVRows) {
    let item = "stream:" + stream.id
    rows.add(item, [("isCash", .integer(stream.isCash ? 1 : 0))] + shares(stream.won, "won."))
    for (year, income) in stream.perYear.enumerated() {
      rows.add(
        item, 12 * year, .year,
        [
          ("cash.mean", .money(income.cashMean)), ("cash.p5", .money(income.cashP5)),
          ("cash.p95", .money(income.cashP95)), ("inKind.mean", .money(income.inKindMean)),
        ])
    }
    for against in stream.againstPlan {
      let figures: [(String, CSVTable.Cell)] = [
        ("none", .share(against.none)), ("less", .share(against.less)),
        ("asPlanned", .share(against.asPlanned)), ("more", .share(against.more)),
        ("plan", .money(against.plan)), ("mean", .money(against.mean)),
        ("whileOpen", .money(against.meanWhileOpen)),
      ]
      rows.add(item, against.month, figures.map { ("againstPlan." + $0.0, $0.1) })
    }
    for given in stream.conditional {
      rows.add(item, given.month, shares(given.openIfWon, "openIfWon."))
      rows.add(item, given.month, shares(given.openIfNotWon, "openIfNotWon."))
      rows.add(item, given.month, shares(given.sustainedIfWon, "sustainedIfWon."))
      rows.add(item, given.month, shares(given.sustainedIfNotWon, "sustainedIfNotWon."))
    }
    if let renewed = stream.renewed { rows.add(item, shares(renewed, "renewed.")) }
    for given in stream.conditionalOnRenewal ?? [] {
      rows.add(item, given.month, shares(given.openIfWon, "openIfRenewed."))
      rows.add(item, given.month, shares(given.openIfNotWon, "openIfNotRenewed."))
    }
    rows.add(
      item,
      [("returned.mean", .money(stream.returned.mean))]
        + shares(stream.returned.share, "returned.share."))
  }

  private static func add(_ programme: ProgrammeSummary, to rows: inout CSVRows) {
    for stage in programme.stages {
      rows.add(
        "stage:" + stage.id,
        [("mean", .share(stage.mean))]
          + stage.byLeadType.map { ("mean." + $0.leadType.rawValue, .share($0.mean)) })
    }
    rows.add("projects", [("value", .integer(programme.projectCount))])
    rows.add("support", [("value", .integer(programme.support))])
    let cost = programme.cost
    rows.add(
      "cost", [("mean", .money(cost.mean)), ("p5", .money(cost.p5)), ("p95", .money(cost.p95))])
    for outcome in programme.outcomes {
      for measure in CountedMeasure.allCases {
        rows.add(measure.name, outcome.month, counts(outcome.number(of: measure)))
      }
    }
  }

  static func shares(
    _ proportion: Proportion?, _ prefix: String = ""
  ) -> [(String, CSVTable.Cell)] {
    [
      (prefix + "p", .share(proportion?.p)), (prefix + "low", .share(proportion?.low)),
      (prefix + "high", .share(proportion?.high)),
    ]
  }

  private static func counts(_ count: CountSummary) -> [(String, CSVTable.Cell)] {
    [("mean", .share(count.mean)), ("p5", .share(count.p5)), ("p95", .share(count.p95))]
  }
}
