import FundSim

extension ComparisonDocument {
  /// What one more service sustained costs, by assessment month; of further views the main month.
  mutating func writePrices() {
    guard let base = index.views.first, let month, index.views.contains(where: hasCost) else {
      return
    }
    var isFirst = true
    for view in index.views {
      for (from, differences) in index.references(in: view) {
        for difference in differences where !difference.isSameScenario {
          let rows = difference.months.filter { view == base || $0.month == month }
          if rows.isEmpty { continue }
          if isFirst { writeHowToReadPrices() }
          isFirst = false
          let entries = rows.map {
            Entries.Entry(Words.assessment($0.month), price($0.costPerExtraSustained))
          }
          add(
            .entries(
              Entries(
                title: "\(name(difference.to)) against \(name(from))" + within(view), entries,
                nameColumns: PlainText.width(Words.assessment(18)))))
        }
      }
    }
  }

  private mutating func writeHowToReadPrices() {
    add(.heading("What one more service sustained costs the programme"))
    add(
      .quiet(
        "The difference in cost divided by the difference in services sustained, with its 95%"
          + " interval (Fieller's)."
          + (numbers.isSingle
            ? " With one service, one more means 100 futures of 100 in place of none." : "")))
  }

  private func price(_ price: CostPerExtra) -> String {
    func range() -> String {
      guard let low = price.low, let high = price.high else { return "" }
      return " (\(currency.pounds(low)) to \(currency.pounds(high)))"
    }
    switch (price.reading, price.value) {
    case (.costs, let value?): return currency.pounds(value) + " for each one more" + range()
    case (.saves, let value?): return currency.pounds(value) + " saved for each one fewer" + range()
    case (.dominates, _): return "no dearer, and more sustained"
    case (.dominated, _): return "no cheaper, and fewer sustained"
    default: return "no evidence of a difference"
    }
  }

  /// How often each design is the best buy, by what a funder would pay.
  mutating func writeAcceptability() {
    guard let month, index.views.contains(where: hasCost) else { return }
    var isFirst = true
    for view in index.views {
      guard let contest = index.contest(of: view), contest.alternatives.count > 1,
        let rows = contest.months.first(where: { $0.month == month })?.rows, !rows.isEmpty
      else { continue }
      add(.heading("The best buy" + within(view) + ", " + after(month)))
      if isFirst {
        add(
          .quiet(
            "For what one more service sustained is worth to the funder: in how many of 100 futures"
              + " each design is the best buy, its cost counted. * is the best on average."))
      }
      isFirst = false
      // Equal scenarios compete as one: a column of the same figures would tell nothing.
      let places = contest.alternatives.indices.filter {
        !isTwin(contest.alternatives[$0], in: view)
      }
      let columns = places.map { contest.alternatives[$0] }
      let cells = rows.map { row in
        places.map { place in
          Frequency(row.chances[place].p).cell + (place == row.bestOnAverage ? "*" : " ")
        }
      }
      // A price that changes nothing needs no line; the highest shows how far the table goes.
      let told = rows.indices.filter {
        $0 == 0 || $0 == rows.count - 1 || cells[$0] != cells[$0 - 1]
      }
      add(
        .table(
          Table(
            corner: "worth", columns.map { Table.Column(stacked($0), name: name($0)) },
            rows: told.map { Table.Row(currency.pounds(rows[$0].willingness), cells[$0]) })))
    }
  }

  /// Whether an alternative is the same scenario as one before it in its view.
  private func isTwin(_ alternative: Int, in view: ComparisonIndex.View) -> Bool {
    summary.differences.contains {
      $0.isSameScenario && $0.to == alternative && $0.from < alternative
        && view.members.contains($0.from)
    }
  }
}
