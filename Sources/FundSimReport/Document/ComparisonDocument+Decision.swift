import FundSim
import FundSimText

extension ComparisonDocument {
  /// Which design to choose, in a sentence.
  mutating func addDecision(_ findings: ComparisonFindings) {
    guard let decision = findings.decision else {
      add(.heading("Which design?"))
      add(.paragraph("No month is assessed by every design, so there is no verdict."))
      return
    }
    let isAlone = decision.choice == .alone(decision.reference)
    add(.heading(isAlone ? "How many last?" : "Which design?"))
    add(.paragraph(sentence(decision)))
    if decision.measure == .open {
      add(
        .paragraph(
          numbers.isSingle
            ? "Under no design is it sustained by then, so this goes by whether it is open."
            : "Under no design is any service sustained by then, so this goes by how many are"
              + " open."))
    }
  }

  private func sentence(_ decision: Decision) -> String {
    let levels = Levels(decision, self)
    let when = Words.capitalised(after(decision.month)) + ", "
    let reference = decision.reference
    let gain = decision.gain.map { self.gain($0, over: reference) } ?? ""
    switch decision.choice {
    case .notAssessed: return "No month is assessed by every design, so there is no verdict."
    case .alone(let only):
      let verdict =
        numbers.isSingle
        ? "the service is \(levels.word) in \(levels.of100(only)) under"
          + " \(name(only)), the only design tried."
        : "\(name(only)), the only design tried, has " + levels.level(only) + "."
      return when + verdict + levels.elsewhere(decision.elsewhere)
    case .allSame:
      return "All designs are the same scenario, so there is nothing to choose between them: "
        + after(decision.month) + ", " + levels.level(reference) + "."
    case .best(let best): return when + levels.lead(best) + gain + "."
    case .ahead(let best, let second):
      return when + levels.lead(best) + gain
        + ". Whether it is ahead of \(name(second)) (\(levels.precise(second))) by more than luck"
        + " was not tried: add --against \(name(second))."
    case .close(let one, let other):
      let keep =
        numbers.isSingle
        ? " keep the service \(levels.goingWord) most often"
        : " keep most services \(levels.goingWord)"
      return when + "\(name(one)) and \(name(other))" + keep
        + ", but which of the two is best is too close to call at \(trialsText): "
        + "\(levels.precise(one)) and \(levels.precise(other))"
        + " \(levels.word)\(levels.onAverage), against \(levels.precise(reference))"
        + " under \(name(reference))" + separation(decision) + "."
    case .unsure(let best, let higher):
      return when + levels.lead(best, most: false) + gain
        + ". \(name(higher)) may do better still (\(levels.precise(higher))), but at"
        + " \(trialsText) that is too close to call."
    case .referenceBest(let next):
      return when + "no other design does as well as \(name(reference)): "
        + levels.level(reference) + ". Next comes \(name(next)) with "
        + (decision.gain.map(fewer) ?? levels.precise(next)) + "."
    case .nothingBetter(let next):
      return when + "nothing is clearly better than \(name(reference)): it is too close to call"
        + " at \(trialsText). " + "\(name(reference)) has \(levels.precise(reference))"
        + " \(levels.word)\(levels.onAverage), \(name(next)) \(levels.precise(next))"
        + separation(decision) + "."
    }
  }

  /// ", 9.3 more than baseline, at £12,300 for each one more".
  private func gain(_ gain: Gain, over reference: Int) -> String {
    let text =
      ", \(numbers.size(gain.change)) more than \(numbers.isSingle ? "under " : "")"
      + name(reference)
    return switch gain.price {
    case nil: text
    case .less(let pounds): text + ", and costs the programme \(currency.pounds(pounds)) less"
    case .noDearer: text + ", and is no dearer"
    case .each(let pounds): text + ", at \(currency.pounds(pounds)) for each one more"
    case .more(let pounds): text + ", and costs the programme \(currency.pounds(pounds)) more"
    }
  }

  /// "9.3 fewer, for £1,200 less".
  private func fewer(_ gain: Gain) -> String {
    numbers.size(gain.change) + " fewer"
      + (gain.cost.map { ", for \(numbers.moreOrLess($0))" } ?? "")
  }

  /// "; about 85,000 trials would separate them".
  private func separation(_ decision: Decision) -> String {
    switch decision.separation {
    case nil: ""
    case .never: "; no future tried tells them apart"
    case .trials(let needed):
      "; about \(ComparisonNumbers.roughly(needed)) trials would separate them"
    }
  }
}

/// How many services a design keeps going, in words.
private struct Levels {
  let month: Int
  let measure: ComparisonMeasure
  let document: ComparisonDocument

  init(_ decision: Decision, _ document: ComparisonDocument) {
    month = decision.month
    measure = decision.measure
    self.document = document
  }

  var word: String { measure.word }
  var goingWord: String { measure == .sustained ? "going" : "open" }
  var onAverage: String { numbers.isSingle ? "" : " on average" }

  private var numbers: ComparisonNumbers { document.numbers }
  private func name(_ place: Int) -> String { document.name(place) }

  private func mean(_ place: Int) -> Double {
    document.index.outcome(place, month).map(measure.mean) ?? 0
  }

  private func all(_ place: Int) -> String {
    GroupedNumber.text(document.summary.alternatives[place].programme.projectCount)
  }

  /// "13 of 100 futures".
  func of100(_ place: Int) -> String { Frequency(mean(place)).of100() }

  /// "31 of 141 services sustained on average", "it is sustained in 13 of 100 futures".
  func level(_ place: Int) -> String {
    if numbers.isSingle { return "it is \(word) in " + of100(place) }
    return numbers.level(mean(place)) + " of " + all(place) + " services \(word) on average"
  }

  /// "31.4 of 141", "13.0 of 100 futures".
  func precise(_ place: Int) -> String {
    if numbers.isSingle {
      return (FixedPoint.numeral(mean(place) * 100, places: 1) ?? "–") + " of 100 futures"
    }
    return numbers.level(mean(place), places: 1) + " of " + all(place)
  }

  /// "longer keeps most services going: 31 of 141 sustained on average".
  func lead(_ best: Int, most: Bool = true) -> String {
    if numbers.isSingle {
      return name(best) + " keeps the service \(goingWord) \(most ? "most" : "more") often: "
        + level(best)
    }
    return name(best) + " keeps \(most ? "most" : "more") services \(goingWord): "
      + numbers.level(mean(best)) + " of \(all(best)) \(word) on average"
  }

  /// " Seen otherwise: 9 of 141 under perspective council.": the same design in further views.
  func elsewhere(_ places: [Int]) -> String {
    let parts = places.map { place in
      (numbers.isSingle ? of100(place) : precise(place)) + " under "
        + ComparisonDocument.view(document.index.label(place).perspective)
    }
    return parts.isEmpty ? "" : " Seen otherwise: " + WordList.text(parts) + "."
  }
}
