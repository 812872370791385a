import FundSim

/// Names for months: numbered from 0 as in the scenario, with the calendar beside if it has one.
struct MonthNames: Equatable {
  let start: CalendarMonth?

  private static let long = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// "June 2015"; nil without a calendar.
  func calendar(_ month: Int) -> String? {
    start.map { start in
      let date = start.advanced(by: month)
      return Self.long[date.month - 1] + " \(date.year)"
    }
  }

  /// "Jun 2015"; nil without a calendar.
  func short(_ month: Int) -> String? {
    start.map { start in
      let date = start.advanced(by: month)
      return Self.long[date.month - 1].prefix(3) + " \(date.year)"
    }
  }

  /// "month 14 (June 2015)", or "month 14".
  func named(_ month: Int) -> String {
    "month \(month)" + (calendar(month).map { " (\($0))" } ?? "")
  }

  /// "between months 13 and 18 (May to October 2015)", or "in month 13 (May 2015)".
  func span(_ months: ClosedRange<Int>) -> String {
    let (first, last) = (months.lowerBound, months.upperBound)
    if first == last { return "in " + named(first) }
    return "between months \(first) and \(last)" + brackets(first, last)
  }

  /// For lists: "month 13, May 2015", or "months 13–18, May–Oct 2015".
  func brief(_ months: ClosedRange<Int>) -> String {
    let (first, last) = (months.lowerBound, months.upperBound)
    if first == last { return "month \(first)" + (short(first).map { ", " + $0 } ?? "") }
    guard let start, let from = short(first), let to = short(last) else {
      return "months \(first)–\(last)"
    }
    let isOneYear = start.advanced(by: first).year == start.advanced(by: last).year
    return "months \(first)–\(last), " + (isOneYear ? String(from.prefix(3)) : from) + "–" + to
  }

  private func brackets(_ first: Int, _ last: Int) -> String {
    guard let start, let from = calendar(first), let to = calendar(last) else { return "" }
    let (a, b) = (start.advanced(by: first), start.advanced(by: last))
    return a.year == b.year
      ? " (\(Self.long[a.month - 1]) to \(to))" : " (\(from) to \(to))"
  }
}
