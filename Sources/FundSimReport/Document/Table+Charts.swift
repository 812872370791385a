import FundSim
import FundSimText

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

  /// The months that have a row: the very last and the tightest are always among them.
  private var shown: [Int] {
    cash.indices.filter {
      cash.count <= Self.mostMonths || isEndOfQuarter($0) || $0 == cash.count - 1 || $0 == tightest
    }
  }

  private func isEndOfQuarter(_ month: Int) -> Bool { month % 3 == 2 }

  /// Which months have a row; nil where each has.
  var choice: String? {
    if cash.count <= Self.mostMonths { return nil }
    let last = cash.count - 1
    var parts = ["the last month of each quarter"]
    if let tightest, tightest != last, cash.indices.contains(tightest), !isEndOfQuarter(tightest) {
      parts.append("the tightest month")
    }
    if !isEndOfQuarter(last) { parts.append("the very last") }
    return "Of \(cash.count) months the table shows \(WordList.text(parts))."
  }

  /// The figures behind the fan.
  var table: Table {
    Table(
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
