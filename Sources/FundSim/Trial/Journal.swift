/// What happened in the one trial of a traced block.
final class Journal {
  private(set) var events: [Ledger.Event] = []
  /// Random numbers asked for.
  private(set) var draws = 0

  func note(_ month: Int, _ item: String, _ kind: Ledger.Event.Kind) {
    events.append(Ledger.Event(month: month, item: item, kind: kind))
  }

  /// A term of a stream: its first months, then one for each renewal.
  func begin(_ item: String, at month: Int, for term: Int?) {
    events.append(
      Ledger.Event(month: month, item: item, kind: .begins, term: term == Term.forever ? nil : term)
    )
  }

  func countDraws(_ count: Int) { draws += count }
}

extension Block {
  /// The books of lane 0, to be shown.
  func ledger(of project: CompiledProject) -> Ledger {
    let scaledBack = (0..<horizon).filter {
      trigger(of: project) != nil && memory.books.scaledBack[$0 * Self.lanes] != 0
    }
    let breach = Int(memory.books.breach[0])
    return Ledger(
      project: project.id, replica: Int(replica),
      streams: project.streams.map { stream in
        line(
          stream.id, Self.kind(of: stream, in: project), isCash: stream.isCash,
          memory.receipts.months,
          row: stream.index, months: months)
      },
      costs: costLines(project, months: horizon, scaledBack: Set(scaledBack)),
      costsDue: costLines(project, months: months, scaledBack: []),
      bids: column(memory.books.bids, row: 0, months: horizon),
      loanPayments: column(memory.books.loanPayments, row: 0, months: horizon),
      returns: returns(of: project),
      general: column(memory.books.general, row: 0, months: horizon),
      pots: project.pots.enumerated().map { index, pot in
        let stream = project.streams[pot.stream]
        return line(
          stream.id, Self.kind(of: stream, in: project), isCash: true, memory.pots.potBalance,
          row: index, months: horizon)
      },
      opening: flow(value(project.reserves, 0)), windDown: flow(value(project.windDown, 0)),
      overdraft: flow(value(project.overdraft, 0)), breach: breach < horizon ? breach : nil,
      events: events(project, scaledBack: scaledBack, breach: breach),
      assessments: (0..<assessments).map(assessment))
  }

  /// A stage's grant is of a kind of its own.
  static func kind(of stream: CompiledStream, in project: CompiledProject) -> String {
    stream.index < project.ownStreamCount ? stream.kind.rawValue : "programme-grant"
  }

  /// What went back by month, of all pots.
  private func returns(of project: CompiledProject) -> [Int64] {
    var months = [Int64](repeating: 0, count: horizon)
    if project.pots.isEmpty { return months }
    for place in 0..<memory.pots.returnCount[0] {
      let source = memory.pots.source(ofReturn: place, months: self.months)
      if source.lane == 0 { months[source.month] += memory.pots.returned[place] }
    }
    return months
  }

  private func column(_ matrix: Row<Int64>, row: Int, months count: Int) -> [Int64] {
    (0..<count).map { matrix[(row * months + $0) * Self.lanes] }
  }

  private func line(
    _ id: String, _ kind: String, isCash: Bool, _ matrix: Row<Int64>, row: Int,
    months: Int
  ) -> Ledger.Line {
    Ledger.Line(
      id: id, kind: kind, isCash: isCash, months: column(matrix, row: row, months: months))
  }

  private func costLines(
    _ project: CompiledProject, months count: Int, scaledBack: Set<Int>
  ) -> [Ledger.Line] {
    project.costs.enumerated().map { index, cost in
      let amounts = (0..<count).map { month in
        let matrix = scaledBack.contains(month) ? memory.costs.ownScaled : memory.costs.ownDue
        return matrix[(index * months + month) * Self.lanes]
      }
      return Ledger.Line(id: cost.id, kind: "cost", isCash: true, months: amounts)
    }
  }

  /// What was noted, in order of month; a month's events stay in the order in which they happened.
  private func events(
    _ project: CompiledProject, scaledBack: [Int], breach: Int
  ) -> [Ledger.Event] {
    // What is decided in the look-ahead is no result, as awards are none there.
    var all = (journal?.events ?? []).filter { $0.month < horizon }
    all += scaledBack.map { Ledger.Event(month: $0, item: "", kind: .scaledBack) }
    if !project.pots.isEmpty { all += returned(of: project) }
    if breach < horizon { all.append(Ledger.Event(month: breach, item: "", kind: .closed)) }
    return all.enumerated().sorted { ($0.element.month, $0.offset) < ($1.element.month, $1.offset) }
      .map(\.element)
  }

  /// What went back to funders in lane 0, a penny or more of a pot.
  private func returned(of project: CompiledProject) -> [Ledger.Event] {
    (0..<memory.pots.returnCount[0]).compactMap { place in
      let source = memory.pots.source(ofReturn: place, months: months)
      let amount = memory.pots.returned[place]
      if source.lane != 0 || amount < MicroPounds.penny { return nil }
      let stream = project.streams[project.pots[source.pot].stream]
      return Ledger.Event(
        month: source.month, item: stream.id, kind: .returned, amount: amount)
    }
  }

  private func assessment(_ index: Int) -> Ledger.Assessment {
    let lanes = Self.lanes
    let place = Outcome.place(
      open: figures.number(of: .open, at: index)[0],
      sustained: figures.number(of: .sustained, at: index)[0])
    return Ledger.Assessment(
      month: assess[index],
      outcome: Outcome.allCases[place],
      isMainstreamed: figures.number(of: .mainstreamed, at: index)[0] != 0,
      costsAhead: memory.outcomes.costsAhead[index * lanes],
      securedAhead: secured(.all, at: index)[0],
      timeLimitedAhead: secured(.timeLimited, at: index)[0],
      mainstreamAhead: secured(.mainstream, at: index)[0],
      freeReserves: memory.books.general[(assess[index] - 1) * lanes]
        - memory.outcomes.owed[index * lanes],
      bridging: memory.outcomes.bridging[index * lanes])
  }
}
