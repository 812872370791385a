import FundSimText

extension ScenarioChecks {
  mutating func checkProjects() {
    let projects = scenario.projects
    if projects.isEmpty {
      error(at: ["projects"], "there is no project", remedy: "add at least one")
    }
    checkCount(projects.count, limit: Limits.projects, of: "projects", at: ["projects"])
    checkIds(projects.map(\.id), of: "a project", at: ["projects"])
    for project in projects where judged?.contains(project.id) ?? true { check(project) }
  }

  private mutating func check(_ project: Project) {
    let path = ["projects", project.id]
    let copies = Measure.copies.domain
    if !(copies.lower...copies.upper).contains(Double(project.replicas)) {
      error(
        at: path + ["replicas"],
        "\(Measure.text(Double(project.replicas))) is outside \(Measure.text(copies.lower)) to "
          + Measure.text(copies.upper),
        remedy: "give the number of copies of this project")
    }
    check(project.reserves, .balance, at: path + ["reserves"])
    check(project.overdraft, .money, at: path + ["overdraft"])
    check(project.windDown, .money, at: path + ["windDown"])
    checkClosing(of: project, at: path)
    check(project.policy?.trigger, .monthsOfCosts, at: path + ["policy", "trigger"])

    let costsPath = path + ["costs"]
    if project.costs.isEmpty {
      error(
        at: costsPath, "the project has no cost",
        remedy: "add at least one, such as salaries by the year")
    }
    checkCount(project.costs.count, limit: Limits.costs, of: "costs", at: costsPath)
    checkIds(project.costs.map(\.id), of: "a cost", at: costsPath)
    for cost in project.costs { check(cost, at: costsPath + [cost.id]) }

    let streamsPath = path + ["streams"]
    checkCount(project.streams.count, limit: Limits.streams, of: "streams", at: streamsPath)
    checkIds(project.streams.map(\.id), of: "a stream", at: streamsPath)
    let context = StreamContext(project: project, programme: scenario.programme)
    for stream in project.streams { check(stream, in: context, at: streamsPath + [stream.id]) }
    checkCircles(of: project.streams, at: streamsPath)
  }

  private mutating func check(_ cost: Cost, at path: Path) {
    switch cost.amount {
    case .perMonth(let amount): check(amount, .money, at: path + ["perMonth"])
    case .perYear(let amount): check(amount, .money, at: path + ["perYear"])
    case .once(let amount): check(amount, .money, at: path + ["once"])
    }
    check(cost.from, .months, at: path + ["from"])
    checkHorizon(of: cost, at: path)
    check(cost.until, .months, at: path + ["until"])
    check(cost.inflation, .rate, at: path + ["inflation"])
    check(cost.flexible, .share, at: path + ["flexible"])
    if let from = cost.from.constant, let until = cost.until?.constant, until <= from {
      warning(
        at: path + ["until"], "the cost ends in month \(Measure.text(until)), before it begins",
        remedy: #"make "until" later than "from""#, dependsOn: [path + ["from"]])
    }
    if case .once = cost.amount {
      for (key, isSet) in [("until", cost.until != nil), ("inflation", cost.inflation != nil)]
      where isSet {
        warning(
          at: path + [key], "\(Quoted.whole(key)) has no effect on a cost that falls once",
          remedy: "take it out")
      }
    }
  }
}

extension ScenarioChecks {
  /// Streams that wait for each other can never be won.
  private mutating func checkCircles(of streams: [Stream], at path: Path) {
    var next: [String: [String]] = [:]
    for stream in streams {
      var waitsFor = stream.requires
      // A match waits for what it matches.
      if case .match(let terms) = stream.level { waitsFor += terms.of.streams }
      next[stream.id] = waitsFor.filter { $0 != stream.id }
    }
    for circle in Circles.find(among: streams.map(\.id), next: { next[$0] ?? [] }) {
      error(
        at: path + [circle[0], "requires"],
        "these streams wait for each other in a circle: \(Circles.text(circle))",
        remedy: "take one of the requirements out", dependsOn: [])
    }
  }
}

/// Circles in what refers to what.
enum Circles {
  /// One circle for each group of ids that reach each other, from its first id in the given order.
  ///
  /// Walks with its own stack, so that a long chain cannot exhaust the program's.
  ///
  /// - Complexity: O(ids + references).
  static func find(among ids: [String], next: (String) -> [String]) -> [[String]] {
    enum State { case open, done }
    var states: [String: State] = [:]
    var circles: [[String]] = []
    for start in ids where states[start] == nil {
      var trail = [(id: start, rest: next(start)[...])]
      states[start] = .open
      while let last = trail.last {
        guard let following = last.rest.first else {
          states[last.id] = .done
          trail.removeLast()
          continue
        }
        trail[trail.count - 1].rest = last.rest.dropFirst()
        switch states[following] {
        case .open:
          if let begin = trail.firstIndex(where: { $0.id == following }) {
            circles.append(trail[begin...].map(\.id))
          }
        case .done: break
        case nil:
          states[following] = .open
          trail.append((following, next(following)[...]))
        }
      }
    }
    return circles
  }

  static func text(_ circle: [String]) -> String {
    let shown = circle.count > 12 ? circle.prefix(12) + ["…"] : circle[...]
    return (shown + [circle[0]]).joined(separator: " → ")
  }
}
