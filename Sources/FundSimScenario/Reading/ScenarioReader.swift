import FundSim
import FundSimText

/// A document to a scenario, with everything that is wrong with it noted in one pass.
struct ScenarioReader {
  private let reader: ObjectReader
  private let known: KnownProjects?

  /// Reads a document, after its patches; what is wrong goes to `log`.
  ///
  /// The scenario is nil when the document is not even an object. When the log holds an error it
  /// has placeholders and must not be used. What is wrong with a project that is `known` is not
  /// noted again.
  static func read(
    _ document: LocatedJSON, log: ProblemLog, known: KnownProjects? = nil
  ) -> Scenario? {
    let currency = document.members?.first { $0.key == "currency" }?.value.value
    var sign = ReadingContext.sign(of: "GBP")
    if case .string(let code) = currency { sign = ReadingContext.sign(of: code) }
    let root = JSONField(
      path: [], node: document, keyOffset: nil,
      context: ReadingContext(log: log, currencySign: sign))
    guard let reader = ObjectReader(root, .scenario) else { return nil }
    let scenario = ScenarioReader(reader: reader, known: known).scenario()
    if let known {
      log.inheritWarnings(known.warned, except: known.patched)
      let isSame = scenario.judgesProjects(as: known.scenario)
      log.add(
        isSame ? scenario.issues(judging: known.patched) : scenario.issues(), in: document)
    } else {
      log.add(scenario.issues(), in: document)
    }
    return scenario
  }

  private func scenario() -> Scenario {
    checkFormat()
    if let schema = reader["$schema"] { _ = schema.text() }
    let drivers = reader.entries("drivers", limit: Limits.drivers, of: "drivers").map(driver)
    let programme = reader["programme"].flatMap { ProgrammeReader($0)?.programme() }
    if !reader.has("projects") {
      reader.missing("projects", remedy: #"add "projects" with at least one"#)
    }
    let projects = reader.entries("projects", limit: Limits.projects, of: "projects").map {
      known?[$0.key] ?? ProjectReader($0).project()
    }
    // A wrong horizon must not make the assessments look wrong as well.
    let horizon =
      reader.has("horizon") ? reader.whole("horizon", .months) ?? Limits.horizon.upperBound : 60
    return Scenario(
      unchecked: reader.text("title"), currency: reader["currency"]?.text() ?? "GBP",
      start: reader["start"].flatMap { $0.calendarMonth() }, horizon: horizon,
      inflation: reader.quantity("inflation", .rate, default: 0), drivers: drivers,
      programme: programme, projects: projects, sustainability: sustainability(horizon))
  }

  private func checkFormat() {
    guard let format = reader["fundsim"] else {
      reader.missing("fundsim", remedy: #"add "fundsim": 1, the format's version"#)
      return
    }
    guard case .number(let version) = format.node.value else {
      format.wrongType("a version of the format", remedy: #"write "fundsim": 1"#)
      return
    }
    if version != 1 {
      format.problem(
        "format \(Measure.text(version)) is not known", remedy: #"write "fundsim": 1"#)
    }
  }

  private func driver(_ field: JSONField) -> Driver {
    let reader = ObjectReader(field, .driver)
    return Driver(
      id: field.key,
      persistence: reader?.quantity("persistence", .share, default: 0.7) ?? 0.7)
  }

  private func sustainability(_ horizon: Int) -> Sustainability {
    let standard = Sustainability(horizon: horizon)
    guard let rules = reader.object("sustainability", .sustainability) else { return standard }
    return Sustainability(
      assess: rules["assess"].flatMap { $0.list() }.map { $0.compactMap { $0.whole(.months) } }
        ?? standard.assess,
      reservesMonths: rules.fixed(
        "reservesMonths", .monthsOfCosts, default: standard.reservesMonths),
      coverage: rules.fixed("coverage", .factor, default: standard.coverage),
      maxTimeLimited: rules.fixed("maxTimeLimited", .share, default: standard.maxTimeLimited),
      mainstreamShare: rules.fixed("mainstreamShare", .share, default: standard.mainstreamShare))
  }
}

extension JSONField {
  /// A month of the calendar, as `"2014-04"`.
  func calendarMonth() -> CalendarMonth? {
    guard case .string(let text) = node.value else {
      wrongType("a month of the calendar", remedy: #"write year and month, as "2014-04""#)
      return nil
    }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isDigit = { (byte: UInt8) in byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    if parts.map(\.count) == [4, 2], parts.allSatisfy({ $0.allSatisfy(isDigit) }),
      let year = Int(String(decoding: parts[0], as: UTF8.self)),
      let month = Int(String(decoding: parts[1], as: UTF8.self)),
      let result = CalendarMonth(year: year, month: month)
    {
      return result
    }
    problem(
      "\(Quoted.short(text)) is not a month of the calendar",
      remedy: #"write year and month, as "2014-04""#)
    return nil
  }

  /// Loadings by driver.
  func loadings() -> [Loading] {
    (entries(of: "loadings") ?? []).map { entry in
      Loading(driver: entry.key, beta: entry.fixed(.loading) ?? 0)
    }
  }
}
