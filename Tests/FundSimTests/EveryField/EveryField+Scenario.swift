@testable import FundSim

extension EveryField {
  static let scenarioEntries: [Entry] = [
    .label("Scenario.title") { $0.title = "Another" },
    .label("Scenario.currency") { $0.currency = "EUR" },
    // The weights of a season fall on other months; a year is read by nobody but a reader.
    .init("Scenario.start", .nothing) { $0.start = CalendarMonth(year: 2016, month: 1) },
    .init(
      field: "CalendarMonth.year", matters: .toReports, shares: .nothing,
      change: { $0.start = CalendarMonth(year: 2015, month: 4) }),
    .init("CalendarMonth.month", .nothing) { $0.start = CalendarMonth(year: 2014, month: 9) },
    .init("Scenario.horizon", .nothing) { $0.horizon = 66 },
    .init("Scenario.inflation", .nothing) { $0.inflation = 0.05 },
    .init("Scenario.drivers", .nothing) {
      $0.drivers[0] = Driver(id: "climate", persistence: 0.2)
    },
    .init("Scenario.programme", .besideTheStages) { $0.programme = nil },
    .init("Scenario.projects", .paths) { scenario in
      scenario.projects.append(scenario.projects[1].changing { $0.id = "third" })
    },
    .init("Scenario.sustainability", .nothing) { $0.sustainability = Sustainability(horizon: 60) },

    // The two change names, so each moves what the other did.
    .init("Driver.id", .nothing) {
      $0.drivers[0].id = "weather"
      $0.drivers[1].id = "climate"
    },
    .init("Driver.persistence", .nothing) { $0.drivers[0].persistence = 0.2 },

    .init("Sustainability.assess", .nothing) { $0.sustainability.assess = [12, 36, 60] },
    .init("Sustainability.reservesMonths", .nothing) { $0.sustainability.reservesMonths = 1 },
    .init("Sustainability.coverage", .nothing) { $0.sustainability.coverage = 0.05 },
    .init("Sustainability.maxTimeLimited", .nothing) { $0.sustainability.maxTimeLimited = 0.2 },
    .init("Sustainability.mainstreamShare", .nothing) { $0.sustainability.mainstreamShare = 0.2 },
  ]
}
