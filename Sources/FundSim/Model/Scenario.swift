/// A whole scenario, valid by construction: the meaning of one file after its patches.
///
/// Nothing in it knows about files, positions or probability draws. Every list keeps the order of
/// the document, which is the order of every report.
public struct Scenario: Sendable, Hashable, Changeable {
  public package(set) var title: String
  /// ISO 4217, for labels only.
  public package(set) var currency: String
  /// The calendar month of month 0; labels reports and aligns `Stream.season`.
  public package(set) var start: CalendarMonth?
  /// Months simulated and reported, 12…240.
  public package(set) var horizon: Int
  /// A year; costs without an inflation of their own share its draw.
  public package(set) var inflation: Quantity
  public package(set) var drivers: [Driver]
  public package(set) var programme: Programme?
  public package(set) var projects: [Project]
  public package(set) var sustainability: Sustainability

  /// Checks nothing: for `Scenario+Validated.swift`, and for the loader, which asks for `issues()`
  /// itself, so as to place each in the file.
  package init(
    unchecked title: String, currency: String, start: CalendarMonth?, horizon: Int,
    inflation: Quantity, drivers: [Driver], programme: Programme?, projects: [Project],
    sustainability: Sustainability
  ) {
    self.title = title
    self.currency = currency
    self.start = start
    self.horizon = horizon
    self.inflation = inflation
    self.drivers = drivers
    self.programme = programme
    self.projects = projects
    self.sustainability = sustainability
  }
}

/// A common influence: one standard normal number per programme year (MODEL §3).
public struct Driver: Sendable, Hashable, Changeable {
  public package(set) var id: String
  /// φ of F_y = φF_{y−1} + √(1−φ²)·ε_y, 0…1.
  public package(set) var persistence: Quantity

  public init(id: String, persistence: Quantity = 0.7) {
    self.id = id
    self.persistence = persistence
  }
}

/// How strongly a driver moves a decision: β of Z = Σβ·F + √(1−Σβ²)·ε.
public struct Loading: Sendable, Hashable, Changeable {
  public package(set) var driver: String
  public package(set) var beta: Double

  public init(driver: String, beta: Double) {
    self.driver = driver
    self.beta = beta
  }
}

/// A month of the calendar, written `"2014-04"`.
public struct CalendarMonth: Sendable, Hashable {
  public let year: Int
  /// 1…12.
  public let month: Int

  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.year = year
    self.month = month
  }

  /// The calendar month `count` months later.
  public func advanced(by count: Int) -> CalendarMonth {
    let index = year * 12 + month - 1 + count
    return CalendarMonth(uncheckedYear: index / 12, month: index % 12 + 1)
  }

  private init(uncheckedYear year: Int, month: Int) {
    self.year = year
    self.month = month
  }
}
