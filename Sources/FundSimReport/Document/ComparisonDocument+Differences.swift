import FundSim
import FundSimText

extension ComparisonDocument {
  /// The differences against each reference in each view, by assessment month.
  mutating func addDifferences() {
    var isFirst = true
    for view in index.views {
      for (from, differences) in index.references(in: view) {
        let different = differences.filter { !$0.isSameScenario && !$0.months.isEmpty }
        let same = differences.filter(\.isSameScenario)
        if different.isEmpty && same.isEmpty { continue }
        add(.heading("What changes against \(name(from))" + within(view)))
        if !same.isEmpty {
          add(
            .paragraph(
              WordList.text(same.map { name($0.to) }) + (same.count == 1 ? " is" : " are")
                + " the same as \(name(from)): the scenarios are equal."))
        }
        if different.isEmpty { continue }
        if isFirst { addHowToReadDifferences() }
        isFirst = false
        add(.table(differenceTable(different)))
        addZeroWidths(different)
      }
    }
  }

  /// ", perspective commissioner", where there are several views.
  func within(_ view: ComparisonIndex.View) -> String {
    index.views.count > 1 ? ", " + Self.view(view.perspective) : ""
  }

  private mutating func addHowToReadDifferences() {
    add(
      .quiet(
        (numbers.isSingle
          ? "Futures in 100, more or fewer," : "Services more or fewer, on average,")
          + " with the 95% interval beneath, and how many trials are needed to tell those"
          + " \(summary.criterion.word) apart."))
  }

  private func differenceTable(_ differences: [AlternativeDifference]) -> Table {
    var months: [Int] = []
    for difference in differences {
      for month in difference.months where !months.contains(month.month) {
        months.append(month.month)
      }
    }
    months.sort()
    var rows: [Table.Row] = []
    for difference in differences {
      func cells(_ cell: (MonthDifference) -> String) -> [String] {
        months.map { month in difference.months.first { $0.month == month }.map(cell) ?? "" }
      }
      rows += [
        Table.Row(name(difference.to), [], .group),
        Table.Row("sustained", cells { numbers.signed($0.sustained) }),
        Table.Row("", cells { interval($0.sustained) }, .quiet),
        Table.Row("open", cells { numbers.signed($0.open) }),
        Table.Row("", cells { interval($0.open) }, .quiet),
        Table.Row(
          "trials needed",
          cells { ComparisonNumbers.trials(summary.criterion.difference($0).reachableTrials) },
          .quiet),
      ]
    }
    return Table(corner: "after", months.map { .assessment($0) }, rows: rows)
  }

  private func interval(_ difference: PairedDifference) -> String {
    difference.standardError == 0 ? "–" : numbers.interval(difference)
  }

  /// What an interval without width means for scenarios that are not equal.
  private mutating func addZeroWidths(_ differences: [AlternativeDifference]) {
    let exact = differences.flatMap(\.months).flatMap { [$0.sustained, $0.open] }
      .filter { $0.standardError == 0 }
    if exact.contains(where: { $0.difference == 0 }) {
      // 3.69 = −ln 0.025: of what no trial in n shows, the 95% interval (Clopper and Pearson's)
      // reaches up to 3.69/n.
      let bound = UInt64(Double(index.trials) / 3.69)
      let rarity =
        bound > 1 ? ", so fewer than 1 in \(GroupedNumber.text(bound)) would (95% interval)" : ""
      add(.quiet("0 with – beneath: no future tried tells them apart\(rarity)."))
    }
    if exact.contains(where: { $0.difference != 0 }) {
      add(.quiet("Another figure with – beneath: it is the same in every future tried."))
    }
  }
}
