import FundSim
import FundSimText

extension ComparisonDocument {
  /// What one more service sustained, or open, costs, by assessment month.
  mutating func add(_ prices: [PriceList]) {
    if prices.isEmpty { return }
    add(.heading("What one more service costs the programme"))
    add(
      .quiet(
        "The difference in cost divided by the difference in services that are sustained, and that"
          + " are open, each with its 95% interval (Fieller's)."
          + (numbers.isSingle
            ? " With one service, one more means 100 futures of 100 in place of none." : "")))
    for list in prices {
      add(
        .entries(
          Entries(
            title: "\(name(list.to)) against \(name(list.from))" + within(list.view),
            list.months.flatMap { month in
              Criterion.allCases.map { criterion in
                Entries.Entry(
                  Self.priced(month.month, criterion),
                  price(month.costPerExtra(by: criterion), criterion))
              }
            }, nameColumns: DisplayWidth.columns(of: Self.priced(18, .sustained)))))
    }
  }

  /// "3 years, sustained".
  private static func priced(_ month: Int, _ criterion: Criterion) -> String {
    Words.assessment(month) + ", " + criterion.word
  }

  private func price(_ price: CostPerExtra, _ criterion: Criterion) -> String {
    func range() -> String {
      guard let low = price.low, let high = price.high else { return "" }
      return " (\(currency.pounds(low)) to \(currency.pounds(high)))"
    }
    switch (price.reading, price.value) {
    case (.costs, let value?): return currency.pounds(value) + " for each one more" + range()
    case (.saves, let value?): return currency.pounds(value) + " saved for each one fewer" + range()
    case (.dominates, _): return "no dearer, and more \(criterion.word)"
    case (.dominated, _): return "no cheaper, and fewer \(criterion.word)"
    default: return "no evidence of a difference"
    }
  }

  /// How often each design is the best buy, by what a funder would pay.
  mutating func add(_ tables: [BestBuyTable]) {
    for (place, table) in tables.enumerated() {
      let when = findings?.month.map { ", " + after($0) } ?? ""
      add(.heading("The best buy" + within(table.view) + when))
      if place == 0 {
        add(
          .quiet(
            "For what one more service \(summary.criterion.word) is worth to the funder: in how many of 100 futures"
              + " each design is the best buy, its cost counted. * is the best on average."))
      }
      add(
        .table(
          Table(
            corner: "worth",
            table.designs.map { Table.Column(Self.stacked(name($0)), name: name($0)) },
            rows: table.rows.map { row in
              Table.Row(
                currency.pounds(row.willingness),
                row.chances.map { $0.frequency.cell + ($0.isBestOnAverage ? "*" : " ") })
            })))
    }
  }
}
