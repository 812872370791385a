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
    page.paragraph(mainstreamSentence(outcome))
    if let sentence = onPaperSentence() { page.paragraph(sentence) }
    if let sentence = shortfallSentence(service, month) { page.paragraph(sentence) }
    if let sentence = bridgingSentence(service, month) { page.paragraph(sentence) }
    if let sentence = precisionSentence(outcome.open) { page.paragraph(sentence) }
  }

  /// Both sides of the main question as expected frequencies.
  static func verdict(
    _ outcome: OutcomeSummary, _ survival: [Double], after: String, months: MonthNames
  ) -> String {
    let window = closingWindow(survival, before: outcome.month)
    // Nobody says "most often" of what never happens at another time.
    let isAlways = window.map { months in
      let before = months.lowerBound == 0 ? 1 : survival[months.lowerBound - 1]
      return before - survival[months.upperBound] >= outcome.closed.p - 1e-9
    }
    let often = isAlways == true ? ", always " : ", most often "
    let when = window.map { often + months.span($0) } ?? ""
    let still = "the service is still open " + after
    switch Frequency(outcome.open.p).size {
    case .all: return "In every future tried, " + still + "."
    case .none:
      return "In no future tried is the service still open \(after): it has closed in every one"
        + when + "."
    case .underOne:
      return "In fewer than 1 of 100 futures \(still); in more than 99 it has closed\(when)."
    case .over99:
      return "In more than 99 of 100 futures \(still); in fewer than 1 it has closed\(when)."
    case .number(let open):
      return "In \(open) of 100 futures \(still); in \(100 - open) it has closed\(when)."
    }
  }

  /// The six months before `month` with the most closings, less empty months at its ends; the
  /// earliest of equals; nil if nothing closes.
  static func closingWindow(_ survival: [Double], before month: Int) -> ClosedRange<Int>? {
    let count = min(month, survival.count)
    guard count > 0 else { return nil }
    let closings = (0..<count).map { max(0, ($0 == 0 ? 1 : survival[$0 - 1]) - survival[$0]) }
    func share(_ first: Int) -> Double {
      closings[first..<min(first + 6, count)].reduce(0, +)
    }
    var best = 0
    // Sums of the same closings in another order may differ in their last bits.
    for first in 0...max(0, count - 6) where share(first) > share(best) + 1e-12 { best = first }
    let window = (best..<min(best + 6, count)).filter { closings[$0] > 0 }
    guard let first = window.first, let last = window.last else { return nil }
    return first...last
  }

  /// Three bars that share 100 futures.
  private mutating func writeBars(_ outcome: OutcomeSummary) {
    let parts = Self.shared100(outcome)
    let room = min(page.room, 78) - 18
    let style = page.style
    let rows: [(String, Double, Int, (String) -> String)] = [
      ("sustained", outcome.sustained.p, parts.sustained, style.good),
      ("precarious", outcome.precarious.p, parts.precarious, style.fair),
      ("closed", outcome.closed.p, parts.closed, style.bad),
    ]
    for (name, share, count, paint) in rows {
      let label =
        share > 0 && count == 0 ? "<1" : share < 1 && count == 100 ? ">99" : "\(count)"
      let bar = String(repeating: "█", count: (count * room + 50) / 100)
      page.add(
        PlainText.padEnd(name, to: 12) + PlainText.padStart(label, to: 4) + "  "
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

  private func mainstreamSentence(_ outcome: OutcomeSummary) -> String {
    let share = Percent.threshold(summary.sustainability.mainstreamShare)
    let what = "mainstreamed, with at least \(share) of its secured money from mainstream budgets"
    switch Frequency(outcome.mainstreamed.p).size {
    case .none: return "In no future tried is it \(what)."
    case .all: return "In every future tried it is \(what)."
    case .underOne: return "In fewer than 1 of 100 futures it is \(what)."
    case .over99: return "In more than 99 of 100 futures it is \(what)."
    case .number(let count): return "In \(count) of 100 futures it is \(what)."
    }
  }

  private func onPaperSentence() -> String? {
    guard let ledger = plan.first else { return nil }
    guard let breach = ledger.breach else {
      return "On paper, with every planned application won and nothing cut, the money never runs"
        + " out in \(Words.duration(summary.horizon))."
    }
    return "Even on paper, with every planned application won and nothing cut, the money runs out"
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
