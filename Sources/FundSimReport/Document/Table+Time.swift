extension Table.Column {
  /// "3 years", "18 months": an assessment month, after the start.
  static func assessment(_ month: Int) -> Table.Column { Table.Column(Words.assessment(month)) }

  /// "year 1", and beneath it when that begins or how long it is.
  static func year(_ year: Int, _ below: String?) -> Table.Column {
    time("year \(year + 1)", below)
  }

  /// "0", and beneath it the calendar's month where there is one.
  static func month(_ month: Int, _ names: MonthNames) -> Table.Column {
    time("\(month)", names.short(month))
  }

  private static func time(_ name: String, _ below: String?) -> Table.Column {
    Table.Column(
      name + (below.map { "\n" + $0 } ?? ""), name: name + (below.map { ", " + $0 } ?? ""))
  }
}
