import FundSim
import FundSimText

/// A ledger as the rows of a cash-flow sheet, each with one figure a month.
struct LedgerSheet {
  /// How the months of a year become one figure.
  enum Sum {
    /// Money that moves adds up; a fund is read at the end, an opening at the start.
    case flow, closing, opening
  }

  struct Row {
    let label: String
    /// 1 beneath a heading of the sheet.
    var depth = 0
    let months: [Money]
    let sum: Sum
    let emphasis: Table.Emphasis

    /// The figure for some months in a row.
    func figure(_ range: Range<Int>) -> Money {
      switch sum {
      case .flow: months[range].reduce(.zero, +)
      case .closing: months[range].last ?? .zero
      case .opening: months[range].first ?? .zero
      }
    }

    /// Whether no penny is ever seen in it.
    var isEmpty: Bool { months.allSatisfy { $0.pence == 0 } }
  }

  let ledger: Ledger
  /// Months shown: those the funds are kept for.
  let count: Int
  private(set) var rows: [Row] = []

  init(_ ledger: Ledger) {
    self.ledger = ledger
    count = ledger.general.count
    let income = ledger.streams.filter { line in
      let isGrantless = line.kind == StreamID.stageKind && line.months.allSatisfy { $0 == 0 }
      return line.isCash && line.kind != "loan" && !isGrantless
    }
    let loans = ledger.streams.filter { $0.isCash && $0.kind == "loan" }
    let inKind = ledger.streams.filter { !$0.isCash }

    addOpening()
    add("Receipts", income, total: "all receipts")
    add("Loans drawn (not income)", loans, total: nil)
    add("Costs", ledger.costs, total: "all costs")
    addOther()
    addClosing()
    add("In kind (never cash)", inKind, total: nil)
  }

  private mutating func addOpening() {
    let closing = closingFunds
    let opening = [Money(micro: ledger.opening)] + closing.dropLast()
    rows.append(
      Row(
        label: "In hand at start", months: Array(opening.prefix(count)), sum: .opening,
        emphasis: .total))
  }

  private mutating func add(_ title: String, _ lines: [Ledger.Line], total: String?) {
    if lines.isEmpty { return }
    addGroup(title)
    for line in lines {
      rows.append(
        Row(
          label: name(line), depth: 1, months: months(line.months), sum: .flow,
          emphasis: .plain))
    }
    guard let total, lines.count > 1 else { return }
    let sums = (0..<count).map { month in
      lines.reduce(Money.zero) { $0 + at($1.months, month) }
    }
    rows.append(Row(label: total, depth: 1, months: sums, sum: .flow, emphasis: .total))
  }

  /// Loans and support in kind stand under headings of their own, so only stages are marked.
  private func name(_ line: Ledger.Line) -> String {
    line.kind == StreamID.stageKind
      ? StreamName.label(line.id, kind: line.kind, isCash: true) : SafeText.oneLine(line.id)
  }

  private mutating func addOther() {
    let others = [
      ("bids", ledger.bids), ("loan payments", ledger.loanPayments),
      ("returned to funders", ledger.returns),
    ].map { Row(label: $0.0, depth: 1, months: months($0.1), sum: .flow, emphasis: .plain) }
      .filter { !$0.isEmpty }
    if others.isEmpty { return }
    addGroup("Other payments")
    rows += others
  }

  private mutating func addClosing() {
    addGroup("In hand at end")
    rows.append(
      Row(
        label: "general fund", depth: 1, months: months(ledger.general), sum: .closing,
        emphasis: .total))
    for pot in ledger.pots {
      let row = Row(
        label: name(pot), depth: 1, months: months(pot.months), sum: .closing,
        emphasis: .plain)
      if !row.isEmpty { rows.append(row) }
    }
    if !ledger.pots.isEmpty {
      rows.append(
        Row(label: "all funds", depth: 1, months: closingFunds, sum: .closing, emphasis: .total))
    }
  }

  private mutating func addGroup(_ title: String) {
    rows.append(Row(label: title, months: [], sum: .flow, emphasis: .group))
  }

  private var closingFunds: [Money] {
    (0..<count).map { month in
      ledger.pots.reduce(at(ledger.general, month)) { $0 + at($1.months, month) }
    }
  }

  private func months(_ values: [Int64]) -> [Money] { (0..<count).map { at(values, $0) } }

  private func at(_ values: [Int64], _ month: Int) -> Money {
    values.indices.contains(month) ? Money(micro: values[month]) : .zero
  }
}

extension LedgerSheet {
  /// A year to a column, and all of them together.
  func yearTable(_ names: MonthNames) -> Table {
    let years = stride(from: 0, to: count, by: 12).map { $0..<min($0 + 12, count) }
    let columns = years.enumerated().map { index, year in
      Table.Column.year(index, names.short(year.lowerBound))
    }
    return table(
      years + (years.count > 1 ? [0..<count] : []),
      columns + (years.count > 1 ? [Table.Column("in all")] : []))
  }

  /// A month to a column; the months of a year belong together.
  func monthTable(_ names: MonthNames) -> Table {
    var table = table(
      (0..<count).map { $0..<($0 + 1) },
      (0..<count).map { Table.Column.month($0, names) })
    table.period = 12
    return table
  }

  private func table(_ ranges: [Range<Int>], _ columns: [Table.Column]) -> Table {
    Table(
      corner: "month", columns,
      rows: rows.map { row in
        Table.Row(
          row.label,
          row.emphasis == .group ? [] : ranges.map { Self.cell(row.figure($0)) }, row.emphasis,
          depth: row.depth)
      })
  }

  /// Pence without a symbol, and a dash for nothing.
  static func cell(_ amount: Money) -> String {
    amount.pence == 0
      ? "–" : FixedPoint.numeral(amount.pence, places: 2, grouped: true, minus: "−")
  }
}
