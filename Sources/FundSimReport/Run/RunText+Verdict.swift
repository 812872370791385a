import FundSim

extension RunText {
  /// The answer for one service, in sentences.
  mutating func writeVerdict(_ service: ProjectSummary) {
    guard let month = mainMonth,
      let outcome = service.outcomes.first(where: { $0.month == month })
    else {
      page.paragraph("No month is assessed, so there is no verdict.")
      return
    }
    page.heading("Will it last?")
    page.paragraph(Self.verdict(outcome, service.survival, after: after(month), months: months))
    writeBars(outcome)
    page.paragraph(mainstreamSentence(outcome, after(month)))
    if let last = lastMonth, let later = service.outcomes.first(where: { $0.month == last }) {
      page.paragraph(Self.laterSentence(later, after: after(last)))
    }
    if let sentence = onPaperSentence() { page.paragraph(sentence) }
    if let sentence = shortfallSentence(service, month) { page.paragraph(sentence) }
    if let sentence = bridgingSentence(service, month) { page.paragraph(sentence) }
    if let sentence = precisionSentence(outcome.open) { page.paragraph(sentence) }
  }

  /// Three bars that share 100 futures.
  private mutating func writeBars(_ outcome: OutcomeSummary) {
    let parts = Self.shared100(outcome)
    let room = min(page.room, 78) - 18
    let style = page.style
    for kind in Outcome.allCases.reversed() {
      let share = outcome.share(of: OutcomeMeasure(kind)).p
      let (count, paint) =
        switch kind {
        case .sustained: (parts.sustained, style.good)
        case .precarious: (parts.precarious, style.fair)
        case .closed: (parts.closed, style.bad)
        }
      let label =
        share > 0 && count == 0 ? "<1" : share < 1 && count == 100 ? ">99" : "\(count)"
      let bar = String(repeating: "█", count: (count * room + 50) / 100)
      page.add(
        PlainText.padEnd(kind.name, to: 12) + PlainText.padStart(label, to: 4) + "  "
          + paint(bar.isEmpty && share > 0 ? "▏" : bar))
    }
    page.blank()
  }

  /// Whole numbers out of 100 that add up, and agree with the sentence above them.
  static func shared100(
    _ outcome: OutcomeSummary
  ) -> (sustained: Int, precarious: Int, closed: Int) {
    let open = Frequency(outcome.open.p).rounded
    let sustained = min(open, Frequency(outcome.sustained.p).rounded)
    return (sustained, open - sustained, 100 - open)
  }

  private func mainstreamSentence(_ outcome: OutcomeSummary, _ after: String) -> String {
    let share = Percent.threshold(summary.sustainability.mainstreamShare)
    let what =
      "mainstreamed \(after), with at least \(share) of its secured money from mainstream budgets"
    switch Frequency(outcome.mainstreamed.p).size {
    case .none: return "In no future tried is it \(what)."
    case .all: return "In every future tried it is \(what)."
    case .underOne: return "In fewer than 1 of 100 futures it is \(what)."
    case .over99: return "In more than 99 of 100 futures it is \(what)."
    case .number(let count): return "In \(count) of 100 futures it is \(what)."
    }
  }

  /// The last assessed month in one sentence, where it lies beyond the main one.
  static func laterSentence(_ outcome: OutcomeSummary, after: String) -> String {
    let fate =
      switch Frequency(outcome.open.p).size {
      case .none: "it has closed in every future tried"
      case .all: "it is open in every future tried"
      case .underOne: "it is open in fewer than 1 of 100 futures and has closed in more than 99"
      case .over99: "it is open in more than 99 of 100 futures and has closed in fewer than 1"
      case .number(let open): "it is open in \(open) of 100 futures and has closed in \(100 - open)"
      }
    let lasting =
      switch Frequency(outcome.sustained.p).size {
      case .none: outcome.open.p > 0 ? "; it is sustained in none" : ""
      case .all: "; it is sustained in every one"
      case .underOne: "; it is sustained in fewer than 1 of 100"
      case .over99: "; it is sustained in more than 99 of 100"
      case .number(let count): "; it is sustained in \(count) of 100"
      }
    return Words.capitalised(after) + ", " + fate + lasting + "."
  }

  private func onPaperSentence() -> String? {
    guard let ledger = plan.first else { return nil }
    guard let breach = ledger.breach else {
      return "On paper, with every planned application won and nothing cut, the service never"
        + " closes in \(Words.duration(summary.horizon))."
    }
    return "Even on paper, with every planned application won and nothing cut, the service closes"
      + " in \(months.named(breach))."
  }

  private func bridgingSentence(_ service: ProjectSummary, _ month: Int) -> String? {
    guard let need = service.bridging.first(where: { $0.month == month }),
      let eight = Money(pounds: need.p80), let nine = Money(pounds: need.p90)
    else { return nil }
    let then = after(month)
    func more(_ amount: Money) -> String { currency.pounds(amount.wholePoundsUp) + " more" }
    if nine.pence <= 0 {
      return "It needs no more money in the bank to be open \(then) in 9 of 10 futures."
    }
    if eight.pence <= 0 {
      return
        "It is open \(then) in at least 8 of 10 futures as it stands; with \(more(nine)) in the bank at"
        + " the start it would be in 9 of 10."
    }
    return "With \(more(eight)) in the bank at the start, it would be open \(then) in 8 of 10"
      + " futures; with \(more(nine)), in 9 of 10."
  }

  /// How far the number of futures tried lets a figure wander, if that is a point or more.
  func precisionSentence(_ share: Proportion) -> String? {
    let width = max(share.high - share.p, share.p - share.low)
    guard width >= 0.01 else { return nil }
    let points = FixedPoint.scaled(width * 100, places: 0).map { FixedPoint.count($0) } ?? "–"
    return "Only \(FixedPoint.count(summary.trials.count)) futures were tried, so such a figure"
      + " could be out by about \(points) in 100 either way; try more for a firmer answer."
  }
}
