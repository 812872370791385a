import FundSim
import FundSimText

extension PlanDocument {
  /// So many are shown; JSON has all.
  static let mostOffMiddle = 12

  /// The figures for which a reader would expect another one.
  static func add(
    _ found: OffMiddle, to document: inout Document, withProject: Bool, _ currency: Currency
  ) {
    if found.figures.isEmpty { return }
    document.add(.heading("Where the plan's figure is not the middle of the interval"))
    document.add(
      .quiet(
        "The plan takes the median: at least half of all draws are at or below it. Of these figures it"
          + " is more than a tenth away from the middle of the interval in which 9 of 10 draws lie."
      ))
    let shown = found.furthest(mostOffMiddle)
    document.add(
      .table(
        Table(
          [Table.Column("interval"), Table.Column("middle"), Table.Column("in the plan")],
          rows: shown.map { figure in
            let words = FigureWords(figure, currency)
            return Table.Row(
              AssumptionName.label(JSONPointer.text(figure.path), withProject: withProject),
              [words.interval, words.middle, words.central])
          })))
    let left = found.figures.count - shown.count
    if left > 0 {
      document.add(
        .paragraph("\(GroupedNumber.text(left)) more, less far away; use --format json for all."))
    }
  }
}

/// A figure of the plan as its author might have written it.
private struct FigureWords {
  private let figure: PlannedFigure
  private let currency: Currency

  init(_ figure: PlannedFigure, _ currency: Currency) {
    self.figure = figure
    self.currency = currency
  }

  /// "£5,000 to £20,000", "3 to 6 months".
  var interval: String {
    let low = text(figure.low)
    let number = low.split(separator: " ").first.map(String.init) ?? low
    return number + " to " + text(figure.high)
  }
  var middle: String { text(figure.middle) }
  var central: String { text(figure.central) }

  private func text(_ value: Double) -> String {
    switch figure.measure.unit {
    case .money:
      // Small sums, as those of an hour, with their pence.
      let isSmall = max(figure.low.magnitude, figure.high.magnitude) < 100
      return Money(pounds: value).map { isSmall ? currency.pence($0) : currency.pounds($0) } ?? "–"
    case .share, .rate:
      let percent = value * 100
      return trimmed(percent, places: percent.magnitude < 1 ? 2 : 1) + "%"
    case .months: return trimmed(value, places: 1) + (value == 1 ? " month" : " months")
    case .hours: return trimmed(value, places: 1) + " hours"
    case .ratio, .count: return trimmed(value, places: 2)
    }
  }

  private func trimmed(_ value: Double, places: Int) -> String {
    guard var digits = FixedPoint.numeral(value, places: places, grouped: true, minus: "−") else {
      return "–"
    }
    while digits.contains("."), let last = digits.last, last == "0" || last == "." {
      digits.removeLast()
      if last == "." { break }
    }
    return digits
  }
}
