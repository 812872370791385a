import FundSim

extension HundredFutures {
  /// The figures behind the bars.
  var table: Table {
    Table(
      corner: "outcome", [Table.Column("of 100 futures")],
      rows: parts.map { Table.Row($0.outcome.name, [$0.label]) })
  }
}

extension CashFan {
  /// Up to so many months each has a row; of more the last of each quarter.
  static let mostMonths = 24

  /// The figures behind the fan.
  var table: Table {
    let last = cash.count - 1
    let shown = cash.indices.filter {
      cash.count <= Self.mostMonths || $0 % 3 == 2 || $0 == last
    }
    return Table(
      corner: "end of month",
      ["1 in 20 below", "1 in 4 below", "half below", "1 in 4 above", "1 in 20 above"].map {
        Table.Column($0)
      },
      rows: shown.map { month in
        let money = cash[month]
        return Table.Row(
          "\(month)" + (months.short(month).map { ", " + $0 } ?? ""),
          [money.p5, money.p25, money.p50, money.p75, money.p95].map { currency.pounds($0) })
      })
  }
}
