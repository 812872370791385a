import FundSim
import FundSimText

extension ComparisonDocument {
  /// How sure the decision is: the interval, how it stands by the other criterion, the chance of being
  /// the best.
  mutating func add(_ certainty: Certainty) {
    let sentences = [
      certainty.change.flatMap { interval($0, certainty) },
      certainty.other.map { sentence($0, certainty) },
    ].compactMap { $0 }
    var paragraphs: [String] = []
    if !sentences.isEmpty { paragraphs.append(sentences.joined(separator: " ")) }
    if let bestBuy = certainty.bestBuy { paragraphs.append(sentence(bestBuy)) }
    if certainty.isSameElsewhere {
      let others = index.views.dropFirst().map { Self.view($0.perspective) }
      paragraphs.append("The same design comes out best under \(WordList.text(others)).")
    }
    if paragraphs.isEmpty { return }
    add(.heading("How sure is that?"))
    for paragraph in paragraphs { add(.paragraph(paragraph)) }
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

  private func sentence(_ other: Certainty.Other, _ certainty: Certainty) -> String {
    let what =
      switch (other.criterion, numbers.isSingle) {
      case (.open, true): "Futures in which it is open at all"
      case (.open, false): "Services open at all"
      case (.sustained, true): "Futures in which it is sustained"
      case (.sustained, false): "Services sustained"
      }
    let change = other.change
    if !change.isClear {
      let range =
        change.standardError == 0
        ? "no future tried tells them apart"
        : "\(numbers.signed(change)), anywhere from \(numbers.interval(change))"
      return "\(what) show no clear difference: \(range)."
    }
    let range = change.standardError == 0 ? "" : " (\(numbers.span(change)))"
    return "\(what): \(numbers.size(change)) \(change.difference > 0 ? "more" : "fewer") under"
      + " \(name(certainty.subject)) than under \(name(certainty.reference))\(range)."
  }

  /// Which design is the best buy on average, and how often the chosen one is.
  private func sentence(_ bestBuy: BestBuy) -> String {
    let service = "one more service \(bestBuy.criterion.word)"
    let start: String
    if bestBuy.ranges.count == 1, let only = bestBuy.ranges.first {
      start =
        "Whatever \(service) is worth to the funder, \(name(only.design)) is the best buy on average"
    } else {
      let parts = bestBuy.ranges.enumerated().map { place, range in
        switch place {
        case 0:
          "If \(service) is worth less than \(currency.pounds(bestBuy.ranges[1].start)) to the"
            + " funder, \(name(range.design)) is the best buy on average"
        case 1 where bestBuy.ranges.count == 2: "from there on it is \(name(range.design))"
        default: "from \(currency.pounds(range.start)) on it is \(name(range.design))"
        }
      }
      start = parts.joined(separator: "; ")
    }
    let chosen = name(bestBuy.chosen)
    if bestBuy.own == nil { return start + ". At no price is it \(chosen)." }
    if bestBuy.chances.isEmpty { return start + "." }
    let chances = bestBuy.chances.map {
      "in \($0.frequency.of100()) at \(currency.pounds($0.willingness))"
    }
    return start + ". \(chosen) is the best \(WordList.text(chances))."
  }
}
