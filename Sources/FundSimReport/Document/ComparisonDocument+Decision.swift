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
    add(
      .heading(
        !isAlone ? "Which design?" : numbers.isSingle ? "Will it last?" : "How many last?"))
    add(.paragraph(sentence(decision)))
    addTwins(decision)
    if let otherwise = decision.otherwise { add(otherwise) }
    if decision.criterion != summary.criterion {
      add(.paragraph(noneSustained(isAlone: isAlone)))
    }
  }

  /// Why it goes by open though sustained was asked for.
  private func noneSustained(isAlone: Bool) -> String {
    // Of the base view: further ones are not what the decision goes by.
    let view = index.views.count > 1 ? " (" + Self.view(index.views.first?.perspective) + ")" : ""
    return (isAlone ? "In no future tried is " : "Under no design is ")
      + (numbers.isSingle ? "it" : "any service") + " sustained by then\(view), so this goes by "
      + (numbers.isSingle ? "whether it is open." : "how many are open.")
  }

  private func sentence(_ decision: Decision) -> String {
    let levels = Levels(decision.criterion, decision.month, self)
    let when = Words.capitalised(after(decision.month)) + ", "
    let reference = decision.reference
    func gain(_ place: Int) -> String {
      decision.gain.map { self.gain($0, over: reference, isNumber: levels.isNumber(place)) } ?? ""
    }
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
        + after(decision.month) + ", "
        + (numbers.isSingle ? "" : "each has ") + levels.level(reference) + "."
    case .best(let best): return when + levels.lead([best]) + levels.amount(best) + gain(best) + "."
    case .ahead(let best, let others):
      return when + levels.lead([best]) + levels.amount(best) + gain(best) + ". "
        + untried(others, levels)
    case .close(let one, let others, let untried):
      let all = [one] + others
      return when + levels.lead(all) + ", but which of them is best is too close to call at "
        + "\(trialsText): \(WordList.text(all.map(levels.precise)))\(levels.onAverage), against"
        + " \(levels.precise(reference)) under \(name(reference))" + separation(decision) + "."
        + (untried.isEmpty ? "" : " " + self.untried(untried, levels, isSeveral: true))
    case .unsure(let best, let higher):
      return when + levels.lead([best], most: false) + levels.amount(best) + gain(best)
        + ". \(name(higher)) may do better still (\(levels.precise(higher))), but at"
        + " \(trialsText) that is too close to call."
    case .referenceBest(let next):
      return when + "no other design does as well as \(name(reference)): "
        + levels.level(reference) + ". Next comes \(name(next)) with "
        + (decision.gain.map(fewer) ?? levels.precise(next)) + "."
    case .cheapest(let place): return when + sameForLess(place, decision, levels) + "."
    case .even(let places):
      let isFree = index.views.first.map { !index.hasCost($0) } ?? true
      return when + levels.under(reference) + ": in every future tried the same as "
        + WordList.text(places.map(name)) + ", so there is nothing to choose between them"
        + (isFree ? "." : ", and none of them is clearly cheaper.")
    case .nothingBetter(let next):
      return when + "nothing is clearly better than \(name(reference)): it is too close to call"
        + " at \(trialsText). " + "\(name(reference)) has \(levels.precise(reference))"
        + " \(levels.word)\(levels.onAverage), \(name(next)) \(levels.precise(next))"
        + separation(decision) + "."
    }
  }

  /// "Whether it is ahead of broader (31 of 141) by more than luck was not tried: add …".
  private func untried(_ others: [Int], _ levels: Levels, isSeveral: Bool = false) -> String {
    let names = others.map { "\(name($0)) (\(levels.precise($0)))" }
    return
      "Whether \(isSeveral ? "they are" : "it is") ahead of \(WordList.text(names)) by more than luck was not tried: add"
      + " --against \(others.map(name).joined(separator: ","))."
  }

  /// "cheaper has 22 of 141 services sustained on average: in every future tried the same as
  /// baseline, and £15,016 cheaper".
  private func sameForLess(_ place: Int, _ decision: Decision, _ levels: Levels) -> String {
    let twins = decision.twins
    let cheaper = twins.map { twin in
      "\(currency.pounds(twin.saving)) cheaper"
        + (twins.count == 1 ? "" : " than \(name(twin.place))")
    }
    return levels.under(place)
      + ": in every future tried the same as \(WordList.text(twins.map { name($0.place) })),"
      + " and " + WordList.text(cheaper)
  }

  /// Designs that come to the same as the best one, for more.
  private mutating func addTwins(_ decision: Decision) {
    if case .cheapest = decision.choice { return }
    let parts = decision.twins.map { "\(name($0.place)) for \(currency.pounds($0.saving)) more" }
    if parts.isEmpty { return }
    add(.paragraph("The same in every future tried: \(WordList.text(parts))."))
  }

  /// ", 9.3 more than baseline, at £12,300 for each one more".
  private func gain(_ gain: Gain, over reference: Int, isNumber: Bool) -> String {
    // "In every future, 50.1 in 100 more": what it is more of was not named.
    let unit = numbers.isSingle && !isNumber ? " in 100" : ""
    let text =
      ", \(numbers.size(gain.change))\(unit) more than \(numbers.isSingle ? "under " : "")"
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
