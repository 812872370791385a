import FundSimText

extension ScenarioChecks {
  mutating func checkTopLevel() {
    let currency = scenario.currency
    if currency.utf8.count != 3
      || !currency.utf8.allSatisfy((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains)
    {
      error(
        at: ["currency"], "\(Quoted.whole(currency)) is not a currency",
        remedy: #"write its three capital letters (ISO 4217), as "GBP""#)
    }
    if !Limits.horizon.contains(scenario.horizon) {
      error(
        at: ["horizon"],
        "\(scenario.horizon) is outside \(Limits.horizon.lowerBound) to \(Limits.horizon.upperBound)",
        remedy: "give the months to simulate, for example 60")
    }
    check(scenario.inflation, .rate, at: ["inflation"])
  }

  mutating func checkDrivers() {
    let path = ["drivers"]
    checkCount(scenario.drivers.count, limit: Limits.drivers, of: "drivers", at: path)
    checkIds(scenario.drivers.map(\.id), of: "a driver", at: path)
    for driver in scenario.drivers {
      check(driver.persistence, .share, at: path + [driver.id, "persistence"])
    }
  }

  /// Loadings: known drivers, each in −1…1, with Σβ² ≤ 1.
  mutating func check(_ loadings: [Loading], at path: Path) {
    let known = scenario.drivers.map(\.id)
    var sum = 0.0
    var seen: Set<String> = []
    for loading in loadings {
      let place = path + [loading.driver]
      if !known.contains(loading.driver) {
        error(
          at: place, "there is no driver \(Quoted.whole(loading.driver))",
          remedy: remedy(
            for: loading.driver, among: known, or: #"add it to the scenario's "drivers""#),
          dependsOn: [["drivers", loading.driver]])
      }
      if !seen.insert(loading.driver).inserted {
        error(
          at: place, "the driver \(Quoted.whole(loading.driver)) is here twice",
          remedy: "keep one of them")
      }
      check(fixed: loading.beta, .loading, at: place)
      sum += loading.beta * loading.beta
    }
    // Loadings of 0.6 and 0.8 add up to a little over 1 in binary.
    if sum > 1 + 1e-9, loadings.allSatisfy({ abs($0.beta) <= 1 }) {
      error(
        at: path, "the squares of the loadings add up to \(Measure.text(rounded(sum)))",
        remedy: "make them add up to 1 at most, for example with smaller loadings")
    }
  }

  /// To four decimals; `value` is a sum of squares, each at most 1.
  private func rounded(_ value: Double) -> Double { Double(Int(value * 10_000 + 0.5)) / 10_000 }

  mutating func checkSustainability() {
    let path = ["sustainability"]
    let rules = scenario.sustainability
    checkAssess(rules.assess, at: path + ["assess"])
    check(fixed: rules.reservesMonths, .monthsOfCosts, at: path + ["reservesMonths"])
    check(fixed: rules.coverage, .factor, at: path + ["coverage"])
    check(fixed: rules.maxTimeLimited, .share, at: path + ["maxTimeLimited"])
    check(fixed: rules.mainstreamShare, .share, at: path + ["mainstreamShare"])
  }

  private mutating func checkAssess(_ months: [Int], at path: Path) {
    // Nothing follows from a horizon that is wrong itself.
    guard Limits.horizon.contains(scenario.horizon) else { return }
    if months.isEmpty {
      error(
        at: path, "no month is assessed",
        remedy: "give at least one, or leave the key out for 12, 24, 36 and 60")
    }
    var previous: Int?
    for (index, month) in months.enumerated() {
      let place = path + [String(index)]
      if !(1...scenario.horizon).contains(month) {
        error(
          at: place, "month \(month) is outside 1 to the horizon, \(scenario.horizon)",
          remedy: #"choose an earlier month, or a longer "horizon""#, dependsOn: [["horizon"]])
      }
      if let previous, month <= previous {
        error(
          at: place, "month \(month) does not come after month \(previous)",
          remedy: "put the months in ascending order, each once")
      }
      previous = month
    }
  }
}
