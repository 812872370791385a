import FundSimText

/// What a stream may refer to.
struct StreamContext {
  let project: Project
  let programme: Programme?
  let costs: [String]
  let stages: [String]
  let streams: [String: Stream]

  init(project: Project, programme: Programme?) {
    self.project = project
    self.programme = programme
    costs = project.costs.map(\.id)
    stages = programme?.stages.map(\.id) ?? []
    streams = Dictionary(project.streams.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
  }

  var costsPath: [String] { ["projects", project.id, "costs"] }
  var streamsPath: [String] { ["projects", project.id, "streams"] }
}

extension ScenarioChecks {
  mutating func check(_ stream: Stream, in context: StreamContext, at path: Path) {
    checkKind(of: stream, at: path)
    checkLevel(of: stream, in: context, at: path)
    check(stream.chance, .chance, at: path + ["chance"])
    check(stream.apply, .months, at: path + ["apply"])
    checkHorizon(stream.apply, "the first application is made", at: path + ["apply"])
    check(stream.decision, .months, at: path + ["decision"])
    check(stream.start, .months, at: path + ["start"])
    // A term of 0 is allowed: it lasts a month (MODEL §5.1).
    check(stream.term, .months, at: path + ["term"])
    check(stream.attempts, .attempts, at: path + ["attempts"])
    check(stream.retry, .months, at: path + ["retry"])
    check(stream.bidCost, .money, at: path + ["bidCost"])
    check(stream.growth, .rate, at: path + ["growth"])
    check(stream.volatility, .logDeviation, at: path + ["volatility"])
    check(stream.ramp, .months, at: path + ["ramp"])
    checkRequires(of: stream, in: context, at: path)
    checkTerms(of: stream, at: path)
    checkPayment(of: stream, in: context, at: path)
    checkSeason(of: stream, at: path + ["season"])
    check(stream.drivers, at: path + ["drivers"])
    checkOffsets(of: stream, in: context, at: path + ["offsets"])
    checkLimit(of: stream, at: path)
  }

  private mutating func checkKind(of stream: Stream, at path: Path) {
    let kind = stream.kind
    let dependsOn = [path + ["kind"], path + ["arrangement"]]
    if kind == .budget, stream.arrangement == nil {
      error(
        at: path, #"a budget needs an "arrangement""#,
        remedy: #"add "arrangement": "aligned", "pooled" or "devolved""#, dependsOn: dependsOn)
    }
    for key in Stream.fieldsOfKinds where stream.sets(key) {
      if let refusal = kind.refusal(of: key, arrangement: stream.arrangement) {
        error(
          at: path + [key], refusal.message, remedy: refusal.remedy, dependsOn: dependsOn)
      } else if let remedy = kind.idleness(of: key, arrangement: stream.arrangement) {
        warning(
          at: path + [key], "\(Quoted.whole(key)) has no effect on \(noun(of: stream))",
          remedy: remedy,
          dependsOn: dependsOn)
      }
    }
  }

  private func noun(of stream: Stream) -> String {
    stream.arrangement == .aligned ? "an aligned budget" : stream.kind.noun
  }

  private mutating func checkRequires(of stream: Stream, in context: StreamContext, at path: Path) {
    for (index, id) in stream.requires.enumerated() {
      let place = path + ["requires", String(index)]
      if id == stream.id {
        error(at: place, "a stream cannot require itself", remedy: "take it out")
      } else if context.streams[id] == nil, !context.stages.contains(id) {
        let known = context.project.streams.map(\.id).filter { $0 != stream.id } + context.stages
        error(
          at: place, "there is no stream or stage \(Quoted.whole(id))",
          remedy: remedy(for: id, among: known, or: "add it, or take it out"),
          dependsOn: [context.streamsPath + [id], ["programme", "stages", id]])
      }
    }
  }

  private mutating func checkTerms(of stream: Stream, at path: Path) {
    if let renewal = stream.renewal {
      let place = path + ["renewal"]
      check(renewal.chance, .chance, at: place + ["chance"])
      check(renewal.term, .months, at: place + ["term"])
      check(renewal.factor, .factor, at: place + ["factor"])
      check(renewal.gap, .months, at: place + ["gap"])
      if case .atMost(let times) = renewal.times {
        check(times, .times, at: place + ["times"])
      }
      if stream.term == nil, stream.kind != .match, stream.kind != .loan {
        warning(
          at: place, "the stream runs for ever, so its renewal never comes due",
          remedy: #"give it a "term", or take the renewal out"#, dependsOn: [path + ["term"]])
      }
    }
    if let cut = stream.cut {
      check(cut.chance, .chance, at: path + ["cut", "chance"])
      check(cut.severity, .share, at: path + ["cut", "severity"])
    }
  }

  private mutating func checkSeason(of stream: Stream, at path: Path) {
    guard let season = stream.season else { return }
    if season.count != 12 {
      error(
        at: path, "a season has \(season.count) weights", remedy: "give twelve, January first")
    }
    for (index, weight) in season.enumerated() {
      check(fixed: weight, .weight, at: path + [String(index)])
    }
    if season.count == 12, season.allSatisfy({ $0 == 0 }) {
      error(
        at: path, "all weights of the season are 0", remedy: "make at least one of them positive")
    }
    if scenario.start == nil {
      error(
        at: path, "a season needs to know the calendar month of month 0",
        remedy: #"add "start" at the top of the scenario, as "start": "2014-04""#,
        dependsOn: [["start"]])
    }
  }

  private mutating func checkOffsets(
    of stream: Stream, in context: StreamContext, at path: Path
  ) {
    var seen: Set<String> = []
    for offset in stream.offsets {
      checkCost(offset.cost, in: context, at: path + [offset.cost])
      check(offset.share, .share, at: path + [offset.cost])
      if !seen.insert(offset.cost).inserted {
        error(
          at: path + [offset.cost], "the cost \(Quoted.whole(offset.cost)) is here twice",
          remedy: "keep one of them")
      }
    }
  }

  mutating func checkCost(_ id: String, in context: StreamContext, at path: Path) {
    guard !context.costs.contains(id) else { return }
    error(
      at: path, "there is no cost \(Quoted.whole(id))",
      remedy: remedy(for: id, among: context.costs, or: "add it, or take it out"),
      dependsOn: [context.costsPath + [id]])
  }
}
