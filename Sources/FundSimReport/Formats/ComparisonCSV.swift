import FundSim

/// A comparison as the long, tidy table of `run`:
/// `design,perspective,project,month,period,item,statistic,value`.
///
/// First come all rows of `RunCSV` for every alternative, then:
///
/// | design, perspective | project | month | item | statistic |
/// |---|---|---|---|---|
/// | of `to` | | | `difference:<from>` | `sameScenario` (1 or 0), `cost`, `cost.low`, `cost.high` |
/// | of `to` | | assessment | `difference:<from>` | `sustained`, `open`, `mainstreamed`, each alone, `.low` and `.high` |
/// | of `to` | | assessment | `difference:<from>` | `costPerExtraSustained`, alone, `.low` and `.high`; `costPerExtraSustained.<reading>` (1) |
/// | of `to` | | assessment | `difference:<from>` | `costPerExtraOpen`, the same |
/// | of `to` | | assessment | `difference:<from>` | `trialsToSeparate`, of those sustained |
/// | of `to` | id | assessment | `difference:<from>` | `copies`, `onlyFrom`, `onlyTo`, `closedToClosed`, `closedToPrecarious` … all nine |
/// | a competitor | | assessment | `best` | `chance@<willingness>`, alone, `.low` and `.high`; `bestOnAverage@<willingness>` (1 or 0) |
/// | a competitor | | assessment | `best` | `switch:<from>`, the price from which it is the best in place of that one |
/// | the gap's, of its second view | | assessment | `gap` | `trials`, `complete` (1 or 0), `orders`, `everyOrder` (1 or 0), `projects` |
/// | the same | | assessment | `gap` | `first.open` … `.sustained`, `.income`, `.fund`, `second.open` …; `open` … and `open.se` … |
/// | the same | | assessment | `gap:<pointer>` | `open`, `sustained`, `income`, `fund`, each alone and `.se`; the same led by `alone.` |
///
/// `design` is the alternative's name: the design's id, led by its file's name and a colon in a
/// second or later file. Where the perspective of `from` is not that of `to`, the item is
/// `difference:<from>@<perspective>`, with nothing after the @ for the file as it stands; a gap's
/// items end in `@<first>` where its first view is a perspective. Pointers of assumptions that are
/// switched together are joined by `+`. A value is empty where there is none: a price without
/// evidence of a difference, trials that would never do.
enum ComparisonCSV {
  /// The whole table with its header.
  static func table(_ summary: ComparisonSummary, _ context: ComparisonContext) -> CSVTable {
    let index = ComparisonIndex(summary, context)
    var rows = CSVRows(design: "", perspective: nil)
    for (place, alternative) in summary.alternatives.enumerated() {
      rows.name(index.label(place))
      RunCSV.add(alternative, to: &rows)
    }
    for difference in summary.differences { add(difference, index, to: &rows) }
    for contest in summary.contests { add(contest, index, to: &rows) }
    for gap in context.gaps { add(gap, to: &rows) }
    return rows.table
  }

  // MARK: Differences

  private static func add(
    _ difference: AlternativeDifference, _ index: ComparisonIndex, to rows: inout CSVRows
  ) {
    let (from, to) = (index.label(difference.from), index.label(difference.to))
    rows.name(to)
    let isAcross = from.perspective != to.perspective
    let item = "difference:" + from.name + (isAcross ? "@" + (from.perspective ?? "") : "")
    rows.add(
      item,
      [("sameScenario", .integer(difference.isSameScenario ? 1 : 0))]
        + paired("cost", difference.cost) { .money($0) })
    for month in difference.months {
      rows.add(
        item, month.month,
        CountedMeasure.allCases.flatMap { measure in
          paired(measure.name, month.difference(of: measure)) { .share($0) }
        })
      rows.add(
        item, month.month,
        price("costPerExtraSustained", month.costPerExtraSustained)
          + price("costPerExtraOpen", month.costPerExtraOpen)
          + [
            (
              "trialsToSeparate",
              month.sustained.reachableTrials.map { .integer($0) } ?? .empty
            )
          ])
      for table in month.transitions {
        rows.project = table.project
        rows.add(
          item, month.month,
          [
            ("copies", .integer(table.copies)), ("onlyFrom", .integer(table.onlyFrom)),
            ("onlyTo", .integer(table.onlyTo)),
          ] + table.named.map { ($0.name, .share($0.mean)) })
      }
      rows.project = nil
    }
  }

  private static func price(
    _ name: String, _ price: CostPerExtra
  ) -> [(String, CSVTable.Cell)] {
    [
      (name, money(price.value)), (name + ".low", money(price.low)),
      (name + ".high", money(price.high)), (name + "." + price.reading.rawValue, .integer(1)),
    ]
  }

  private static func money(_ amount: Double?) -> CSVTable.Cell {
    amount.map { .money($0) } ?? .empty
  }

  private static func paired(
    _ name: String, _ difference: PairedDifference, _ cell: (Double) -> CSVTable.Cell
  ) -> [(String, CSVTable.Cell)] {
    [
      (name, cell(difference.difference)), (name + ".low", cell(difference.low)),
      (name + ".high", cell(difference.high)),
    ]
  }

  // MARK: Acceptability

  private static func add(
    _ contest: Acceptability, _ index: ComparisonIndex, to rows: inout CSVRows
  ) {
    for (place, alternative) in contest.alternatives.enumerated() {
      rows.name(index.label(alternative))
      for month in contest.months {
        rows.add(
          "best", month.month,
          month.switches.filter { $0.to == place }.compactMap { change in
            contest.alternatives.indices.contains(change.from)
              ? ("switch:" + index.label(contest.alternatives[change.from]).name, .money(change.at))
              : nil
          })
        for row in month.rows where row.chances.indices.contains(place) {
          let price = "@" + (Money(pounds: row.willingness)?.shortest ?? "")
          let chance = row.chances[place]
          rows.add(
            "best", month.month,
            [
              ("chance" + price, .share(chance.p)), ("chance" + price + ".low", .share(chance.low)),
              ("chance" + price + ".high", .share(chance.high)),
              ("bestOnAverage" + price, .integer(row.bestOnAverage == place ? 1 : 0)),
            ])
        }
      }
    }
  }

  // MARK: Gaps

  private static func add(_ gap: ComparisonContext.Gap, to rows: inout CSVRows) {
    let summary = gap.summary
    rows.design = gap.design
    rows.perspective = gap.second
    let ending = gap.first.map { "@" + $0 } ?? ""
    rows.add(
      "gap" + ending, summary.month,
      [
        ("trials", .integer(summary.trials.count)),
        ("complete", .integer(summary.trials.isComplete ? 1 : 0)),
        ("orders", .integer(summary.orders)),
        ("everyOrder", .integer(summary.isEveryOrder ? 1 : 0)),
        ("projects", .integer(summary.projectCount)),
      ] + levels("first.", summary.first) + levels("second.", summary.second)
        + shares("", summary.gap))
    for part in summary.assumptions {
      let pointers = part.assumptions.map(\.pointer).joined(separator: "+")
      rows.add(
        "gap:" + pointers + ending, summary.month,
        shares("", part.share) + shares("alone.", part.alone))
    }
  }

  private static func levels(
    _ lead: String, _ levels: GapSummary.Levels
  ) -> [(String, CSVTable.Cell)] {
    [
      (lead + "open", .share(levels.open)), (lead + "sustained", .share(levels.sustained)),
      (lead + "income", .money(levels.income)), (lead + "fund", .money(levels.fund)),
    ]
  }

  private static func shares(
    _ lead: String, _ shares: GapSummary.Shares
  ) -> [(String, CSVTable.Cell)] {
    [
      (lead + "open", .share(shares.open.value)),
      (lead + "open.se", .share(shares.open.standardError)),
      (lead + "sustained", .share(shares.sustained.value)),
      (lead + "sustained.se", .share(shares.sustained.standardError)),
      (lead + "income", .money(shares.income.value)),
      (lead + "income.se", .money(shares.income.standardError)),
      (lead + "fund", .money(shares.fund.value)),
      (lead + "fund.se", .money(shares.fund.standardError)),
    ]
  }
}

extension CSVRows {
  /// From here on rows are about this alternative.
  fileprivate mutating func name(_ label: ComparisonContext.Alternative) {
    design = label.name
    perspective = label.perspective
  }
}

extension Money {
  /// Pence only where there are some: "20000", "0.50".
  fileprivate var shortest: String {
    plain.hasSuffix(".00") ? String(plain.dropLast(3)) : plain
  }
}
