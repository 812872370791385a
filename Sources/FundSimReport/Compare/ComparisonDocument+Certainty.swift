import FundSim

extension ComparisonDocument {
  /// How sure the decision is: the interval, how it stands on open, the chance of being the best.
  mutating func writeCertainty(
    _ view: ComparisonIndex.View, _ conclusion: ComparisonConclusion
  ) {
    guard let month, let reference = view.members.first else { return }
    let subject: Int
    switch conclusion {
    case .notAssessed, .alone, .allSame: return
    case .best(let place), .ahead(let place, _), .close(let place, _), .unsure(let place, _),
      .referenceBest(let place), .nothingBetter(let place):
      subject = place
    }
    add(.heading("How sure is that?"))
    let sentences = [
      intervalSentence(subject, reference, month), openSentence(subject, reference, month),
    ].compactMap { $0 }
    if !sentences.isEmpty { add(.paragraph(sentences.joined(separator: " "))) }
    let best = conclusion.winner(reference: reference) ?? subject
    if let sentence = chanceSentence(best, view, month) { add(.paragraph(sentence)) }
    if let sentence = agreement(conclusion.winner(reference: reference)) {
      add(.paragraph(sentence))
    }
  }

  private func intervalSentence(_ subject: Int, _ reference: Int, _ month: Int) -> String? {
    guard let change = index.paired(reference, subject, month, measure) else { return nil }
    let unit = numbers.isSingle ? " futures in 100" : ""
    if change.standardError == 0 {
      return change.difference == 0
        ? nil
        : "The difference of \(numbers.size(change))\(unit) is the same in every future tried."
    }
    let pair = "between \(name(subject)) and \(name(reference))"
    var text =
      "The difference \(pair) is \(numbers.signed(change))\(unit)"
      + "; the luck of drawing \(FixedPoint.count(trials)) futures leaves it anywhere from"
      + " \(numbers.interval(change)) (95% interval)."
    guard let needed = change.reachableTrials else { return text }
    let enough =
      needed < ComparisonNumbers.fewTrials
      ? "Fewer than 100" : "About " + ComparisonNumbers.roughly(needed)
    text +=
      change.isClear
      ? " \(enough) trials would have been enough to tell it from nothing."
      : " To tell so small a difference from nothing would take about"
        + " \(ComparisonNumbers.roughly(needed)) trials."
    return text
  }

  private func openSentence(_ subject: Int, _ reference: Int, _ month: Int) -> String? {
    guard measure == .sustained,
      let open = index.paired(reference, subject, month, .open)
    else { return nil }
    let what = numbers.isSingle ? "Futures in which it is open at all" : "Services open at all"
    if !open.isClear {
      let range =
        open.standardError == 0
        ? "no future tried tells them apart"
        : "\(numbers.signed(open)), anywhere from \(numbers.interval(open))"
      return "\(what) show no clear difference: \(range)."
    }
    let range = open.standardError == 0 ? "" : " (\(numbers.span(open)))"
    return "\(what): \(numbers.size(open)) \(open.difference > 0 ? "more" : "fewer") under"
      + " \(name(subject)) than under \(name(reference))\(range)."
  }

  /// The chance that it is best, at the least price at which it is so on average, and at the most.
  private func chanceSentence(
    _ best: Int, _ view: ComparisonIndex.View, _ month: Int
  ) -> String? {
    guard measure == .sustained, hasCost(view), let contest = index.contest(of: view),
      let place = contest.alternatives.firstIndex(of: best),
      let rows = contest.months.first(where: { $0.month == month })?.rows,
      let last = rows.last, last.chances.indices.contains(place)
    else { return nil }
    func price(_ row: AcceptabilityMonth.Row) -> String { currency.pounds(row.willingness) }
    guard let first = rows.first(where: { $0.bestOnAverage == place }) else {
      let other =
        contest.alternatives.indices.contains(last.bestOnAverage)
        ? name(contest.alternatives[last.bestOnAverage]) : "another"
      return "Once the programme's money is counted, \(name(best)) is never the best buy on"
        + " average, even if one more service sustained is worth \(price(last)): \(other) is."
    }
    let after = rows.drop { $0.willingness < first.willingness }
    let isOnwards = after.allSatisfy { $0.bestOnAverage == place }
    let chance = Frequency(first.chances[place].p).of100()
    if first.willingness == last.willingness {
      return "Only if one more service sustained is worth as much as \(price(first)) to the funder,"
        + " \(name(best)) is the best buy on average, and the best in \(chance)."
    }
    let start =
      first.willingness == 0
      ? "Whatever one more service sustained is worth to the funder"
      : "If one more service sustained is worth \(price(first))\(isOnwards ? " or more" : "") to"
        + " the funder"
    if first.willingness == 0 && !isOnwards {
      return "If all that counts is what it costs, \(name(best)) is the best buy on average; it is"
        + " no longer so at \(price(after.first { $0.bestOnAverage != place } ?? last)) for one"
        + " more service sustained."
    }
    return start + ", \(name(best)) is the best buy on average. It is the best in \(chance) at"
      + " \(price(first)), and in \(Frequency(last.chances[place].p).of100()) at \(price(last))."
  }

  /// Whether further views come to the same winner.
  private func agreement(_ winner: Int?) -> String? {
    guard let winner, index.views.count > 1 else { return nil }
    let isSame = index.views.dropFirst().allSatisfy { view in
      guard let reference = view.members.first else { return false }
      let other = index.conclusion(of: view, at: month, by: measure)
      return other.winner(reference: reference).map(name) == name(winner)
    }
    let others = index.views.dropFirst().map { Self.view($0.perspective) }
    return isSame ? "The same design comes out best under \(Words.list(others))." : nil
  }
}
