import FundSim

extension ComparisonDocument {
  /// Which design to choose, in a sentence.
  mutating func writeDecision(
    _ view: ComparisonIndex.View, _ conclusion: ComparisonConclusion
  ) {
    guard let month, let reference = view.members.first else {
      add(.heading("Which design?"))
      add(.paragraph("No month is assessed by every design, so there is no verdict."))
      return
    }
    let when = Words.capitalised(after(month)) + ", "
    add(.heading(conclusion == .alone(reference) ? "How many last?" : "Which design?"))
    add(.paragraph(decision(conclusion, reference, month, when)))
    if measure == .open {
      add(
        .paragraph(
          numbers.isSingle
            ? "Under no design is it sustained by then, so this goes by whether it is open."
            : "Under no design is any service sustained by then, so this goes by how many are"
              + " open."))
    }
  }

  private func decision(
    _ conclusion: ComparisonConclusion, _ reference: Int, _ month: Int, _ when: String
  ) -> String {
    switch conclusion {
    case .notAssessed: return "No month is assessed by every design, so there is no verdict."
    case .alone(let only):
      let verdict =
        numbers.isSingle
        ? "the service is \(measure.word) in \(Frequency(mean(only, month)).of100()) under"
          + " \(name(only)), the only design tried."
        : "\(name(only)), the only design tried, has " + level(only, month) + "."
      return when + verdict + otherViews(of: only, month)
    case .allSame:
      return "All designs are the same scenario, so there is nothing to choose between them: "
        + after(month) + ", " + level(reference, month) + "."
    case .best(let best):
      return when + lead(best, month) + gain(best, over: reference, month) + "."
    case .ahead(let best, let second):
      return when + lead(best, month) + gain(best, over: reference, month)
        + ". Whether it is ahead of \(name(second)) (\(precise(second, month))) by more than luck"
        + " was not tried: add --against \(name(second))."
    case .close(let one, let other):
      let keep =
        numbers.isSingle
        ? " keep the service \(goingWord) most often" : " keep most services \(goingWord)"
      return when + "\(name(one)) and \(name(other))" + keep
        + ", but which of the two is best is too close to call at \(trialsText): "
        + "\(precise(one, month)) and \(precise(other, month))"
        + " \(measure.word)\(onAverage), against \(precise(reference, month))"
        + " under \(name(reference))" + separation(one, other, month) + "."
    case .unsure(let best, let higher):
      return when + lead(best, month, most: false) + gain(best, over: reference, month)
        + ". \(name(higher)) may do better still (\(precise(higher, month))), but at"
        + " \(trialsText) that is too close to call."
    case .referenceBest(let next):
      return when + "no other design does as well as \(name(reference)): "
        + level(reference, month) + ". Next comes \(name(next)) with "
        + fewer(next, reference, month) + "."
    case .nothingBetter(let next):
      return when + "nothing is clearly better than \(name(reference)): it is too close to call"
        + " at \(trialsText). " + "\(name(reference)) has \(precise(reference, month))"
        + " \(measure.word)\(onAverage), \(name(next)) \(precise(next, month))"
        + separation(reference, next, month) + "."
    }
  }

  // MARK: Parts of it

  private var goingWord: String { measure == .sustained ? "going" : "open" }
  var onAverage: String { numbers.isSingle ? "" : " on average" }

  private func mean(_ place: Int, _ month: Int) -> Double {
    index.outcome(place, month).map(measure.mean) ?? 0
  }

  /// "31 of 141 sustained on average", "it is sustained in 13 of 100 futures".
  private func level(_ place: Int, _ month: Int) -> String {
    if numbers.isSingle {
      return "it is \(measure.word) in " + Frequency(mean(place, month)).of100()
    }
    let all = summary.alternatives[place].programme.projectCount
    return numbers.level(mean(place, month)) + " of " + FixedPoint.count(all)
      + " services \(measure.word) on average"
  }

  /// "31.4 of 141", "13 of 100 futures".
  private func precise(_ place: Int, _ month: Int) -> String {
    if numbers.isSingle {
      return (FixedPoint.numeral(mean(place, month) * 100, places: 1) ?? "–") + " of 100 futures"
    }
    let all = summary.alternatives[place].programme.projectCount
    return numbers.level(mean(place, month), places: 1) + " of " + FixedPoint.count(all)
  }

  /// " Under perspective council: 9 of 141.": the same design as further views see it.
  private func otherViews(of design: Int, _ month: Int) -> String {
    let parts = index.views.dropFirst().compactMap { view -> String? in
      guard let place = view.members.first(where: { name($0) == name(design) }) else { return nil }
      let figure =
        numbers.isSingle ? Frequency(mean(place, month)).of100() : precise(place, month)
      return figure + " under " + Self.view(view.perspective)
    }
    return parts.isEmpty ? "" : " Seen otherwise: " + Words.list(parts) + "."
  }

  private func lead(_ best: Int, _ month: Int, most: Bool = true) -> String {
    if numbers.isSingle {
      return name(best) + " keeps the service \(goingWord) \(most ? "most" : "more") often: "
        + level(best, month)
    }
    let all = FixedPoint.count(summary.alternatives[best].programme.projectCount)
    return name(best) + " keeps \(most ? "most" : "more") services \(goingWord): "
      + numbers.level(mean(best, month)) + " of \(all) \(measure.word) on average"
  }

  /// ", 9.3 more than baseline, at £12,300 for each one more".
  private func gain(_ best: Int, over reference: Int, _ month: Int) -> String {
    guard let change = index.paired(reference, best, month, measure) else { return "" }
    return ", \(numbers.size(change)) more than \(numbers.isSingle ? "under " : "")"
      + name(reference) + price(best, over: reference, month)
  }

  /// What the gain costs the programme; nothing where no design costs anything.
  private func price(_ best: Int, over reference: Int, _ month: Int) -> String {
    guard cost(best) > 0 || cost(reference) > 0,
      let pair = index.difference(from: reference, to: best)
    else { return "" }
    let cost = pair.cost
    if cost.difference <= 0 {
      return cost.isClear
        ? ", and costs the programme \(currency.pounds(-cost.difference)) less"
        : ", and is no dearer"
    }
    let each = pair.months.first { $0.month == month }?.costPerExtraSustained
    if measure == .sustained, !numbers.isSingle, let value = each?.value {
      return ", at \(currency.pounds(value)) for each one more"
    }
    return ", and costs the programme \(currency.pounds(cost.difference)) more"
  }

  /// "9.3 fewer, and costs £1,200 less".
  private func fewer(_ next: Int, _ reference: Int, _ month: Int) -> String {
    guard let change = index.paired(reference, next, month, measure) else {
      return precise(next, month)
    }
    let text = numbers.size(change) + " fewer"
    guard let cost = index.difference(from: reference, to: next)?.cost, cost.difference != 0
    else { return text }
    return text + ", for \(numbers.moreOrLess(cost.difference))"
  }

  /// "; about 85,000 trials would separate them".
  private func separation(_ one: Int, _ other: Int, _ month: Int) -> String {
    guard let change = index.paired(one, other, month, measure) else { return "" }
    if change.standardError == 0 && change.difference == 0 {
      return "; no future tried tells them apart"
    }
    guard let needed = change.reachableTrials else { return "" }
    return needed > trials
      ? "; about \(ComparisonNumbers.roughly(needed)) trials would separate them" : ""
  }
}
