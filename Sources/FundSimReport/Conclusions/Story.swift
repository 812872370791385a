import FundSim

/// What happens to one project in one future.
struct Story: Equatable {
  struct Happening: Equatable {
    /// Months of scaling back in a row are one happening; all others have one month.
    var months: ClosedRange<Int>
    let kind: Ledger.Event.Kind
    /// A stream or a stage; empty for the whole project.
    let item: String
    /// A stream that nobody has to be asked for: it begins, it is not won.
    let isCertain: Bool
    /// A term begins with it.
    var begins = false
    /// The months of that term; nil if it has no end.
    var term: Int?
    /// What goes back to the funder.
    var amount: Money?
  }

  let shortfall: Shortfall?
  /// In their order, up to the month in which it closes.
  let happenings: [Happening]
  /// After that, as if the gap had been bridged.
  let afterClosing: [Happening]

  /// `certain` are the streams of the project that begin without being won.
  init(_ ledger: Ledger, certain: Set<String>) {
    shortfall = Shortfall(ledger)
    // A breach is found at the end of its month, when all else in that month has happened.
    let end = ledger.breach ?? .max
    happenings = Self.joined(ledger.events.filter { $0.month <= end }, certain)
    afterClosing = Self.joined(ledger.events.filter { $0.month > end }, certain)
  }

  /// Months of scaling back in a row are one entry, where the first stands.
  private static func joined(_ events: [Ledger.Event], _ certain: Set<String>) -> [Happening] {
    var result: [Happening] = []
    var scaling: Int?
    for event in events {
      let month = event.month
      if event.kind == .scaledBack {
        if let entry = scaling, month <= result[entry].months.upperBound + 1 {
          let months = result[entry].months
          result[entry].months = months.lowerBound...max(month, months.upperBound)
          continue
        }
        scaling = result.count
      }
      if event.kind == .begins,
        let entry = result.lastIndex(where: { $0.item == event.item }),
        result[entry].months == month...month,
        [.won, .renewed, .honoured].contains(result[entry].kind)
      {
        // What begins at once is told with what brings it.
        (result[entry].begins, result[entry].term) = (true, event.term)
        continue
      }
      result.append(
        Happening(
          months: month...month, kind: event.kind, item: event.item,
          isCertain: certain.contains(event.item), begins: event.kind == .begins,
          term: event.term, amount: event.amount.map { Money(micro: $0) }))
    }
    return result
  }
}

extension Project {
  /// Streams that nobody has to be asked for.
  var certainStreams: Set<String> {
    Set(
      streams.filter { stream in
        stream.chance.constant == 1 && stream.start.constant == 0 && stream.kind != .match
      }.map(\.id))
  }
}
