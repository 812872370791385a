import FundSim
import FundSimText

extension ComparisonDocument {
  /// How sure the decision is: the interval, how it stands on open, the chance of being the best.
  mutating func add(_ certainty: Certainty, _ measure: ComparisonMeasure) {
    add(.heading("How sure is that?"))
    let sentences = [
      certainty.change.flatMap { interval($0, certainty) },
      certainty.open.map { open($0, certainty) },
    ].compactMap { $0 }
    if !sentences.isEmpty { add(.paragraph(sentences.joined(separator: " "))) }
    if let bestBuy = certainty.bestBuy {
      add(.paragraph(sentence(bestBuy, name(certainty.best))))
    }
    if certainty.isSameElsewhere {
      let others = index.views.dropFirst().map { Self.view($0.perspective) }
      add(.paragraph("The same design comes out best under \(WordList.text(others))."))
    }
  }

  private func interval(_ change: PairedDifference, _ certainty: Certainty) -> String? {
    let unit = numbers.isSingle ? " futures in 100" : ""
    if change.standardError == 0 {
      return change.difference == 0
        ? nil
        : "The difference of \(numbers.size(change))\(unit) is the same in every future tried."
    }
    let pair = "between \(name(certainty.subject)) and \(name(certainty.reference))"
    let text =
      "The difference \(pair) is \(numbers.signed(change))\(unit)"
      + "; the luck of drawing \(GroupedNumber.text(index.trials)) futures leaves it anywhere from"
      + " \(numbers.interval(change)) (95% interval)."
    guard let needed = change.reachableTrials else { return text }
    if !change.isClear {
      return text + " To tell so small a difference from the luck of drawing would take about"
        + " \(ComparisonNumbers.roughly(needed)) trials."
    }
    let enough =
      needed < ComparisonNumbers.fewTrials
      ? "Fewer than 100" : "About " + ComparisonNumbers.roughly(needed)
    return text + " \(enough) trials would have told it from that luck. This says nothing of how"
      + " sure the assumptions are: they are the scenario's, and no number of trials tests them."
  }

  private func open(_ open: PairedDifference, _ certainty: Certainty) -> String {
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
      + " \(name(certainty.subject)) than under \(name(certainty.reference))\(range)."
  }

  /// The chance that it is best, at the least price at which it is so on average, and at the most.
  private func sentence(_ bestBuy: BestBuy, _ best: String) -> String {
    switch bestBuy {
    case .never(let highest, let other):
      return "Once the programme's money is counted, \(best) is never the best buy on"
        + " average, even if one more service sustained is worth \(currency.pounds(highest)):"
        + " \(other.map(name) ?? "another") is."
    case .onlyAt(let price, let chance):
      return "Only if one more service sustained is worth as much as \(currency.pounds(price)) to"
        + " the funder, \(best) is the best buy on average, and the best in \(chance.of100())."
    case .atNothing(let until):
      return "If all that counts is what it costs, \(best) is the best buy on average; it is"
        + " no longer so at \(currency.pounds(until)) for one more service sustained."
    case .from(let price, let chance, let isOnwards, let highest, let chanceThere):
      let start =
        price == 0
        ? "Whatever one more service sustained is worth to the funder"
        : "If one more service sustained is worth \(currency.pounds(price))"
          + "\(isOnwards ? " or more" : "") to the funder"
      return start + ", \(best) is the best buy on average. It is the best in \(chance.of100()) at"
        + " \(currency.pounds(price)), and in \(chanceThere.of100()) at"
        + " \(currency.pounds(highest))."
    }
  }
}
