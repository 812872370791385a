import FundSim
import FundSimText

extension ComparisonDocument {
  /// What speaks against taking the decision as it stands.
  mutating func add(_ warnings: ComparisonWarnings, _ criterion: Criterion) {
    if let budgets = warnings.budgets {
      add(.warning(lead: "UNEQUAL BUDGETS:", sentence(budgets)))
    }
    if let caution = warnings.caution {
      for warning in caution.warnings(name: name, after: after(caution.month)) {
        add(.warning(lead: warning.lead, warning.text))
      }
    }
    for reversal in warnings.reversals {
      add(.warning(lead: "DEPENDS ON THE VIEW:", sentence(reversal, criterion)))
    }
    if !warnings.unlikeness.isEmpty {
      add(.warning(lead: "NOT LIKE FOR LIKE:", sentence(warnings.unlikeness)))
    }
    let others = warnings.otherPerspectives.map(SafeText.oneLine).filter { !$0.isEmpty }
    if !others.isEmpty {
      add(
        .hint(
          lead: "Hint:",
          "The scenario also holds the \(others.count == 1 ? "perspective" : "perspectives")"
            + " \(WordList.text(others)): add --perspectives \(others.joined(separator: ","))."))
    }
  }

  private func sentence(_ budgets: UnequalBudgets) -> String {
    let cost = index.cost(budgets.reference)
    let parts = budgets.others.map { place -> String in
      let share = numbers.percent(index.cost(place), against: cost)
      return "\(name(place)) \(currency.pounds(index.cost(place)))"
        + (share.map { " (\($0))" } ?? "")
    }
    return "these designs do not cost the programme the same. \(name(budgets.reference)) costs"
      + " \(currency.pounds(cost)) on average, \(WordList.text(parts)). Part of any difference between"
      + " them is what the money buys, not the design."
  }

  private func sentence(_ reversal: Reversal, _ criterion: Criterion) -> String {
    let parts = reversal.changes.map { words($0, reversal.reference, criterion) }
    let shown = parts.prefix(4) + (parts.count > 4 ? ["\(parts.count - 4) more change"] : [])
    let view =
      reversal.perspective == nil ? Self.view(nil) : "the " + Self.view(reversal.perspective)
    return "under " + view + ", " + shown.joined(separator: "; ") + "."
  }

  private func words(
    _ change: Reversal.Change, _ reference: Int, _ criterion: Criterion
  ) -> String {
    func amount(_ change: PairedDifference) -> String {
      numbers.size(change) + (change.difference < 0 ? " fewer" : " more")
    }
    let unit = numbers.isSingle ? " futures in 100" : ""
    switch change {
    case .best(let turned, let winner):
      return "\(name(turned)) does best, not \(name(winner))"
    case .tooClose(let places): return "\(WordList.text(places.map(name))) are too close to call"
    case .bestHere(let turned):
      return "\(name(turned)) does best, though none clearly does under"
        + " \(Self.view(index.views.first?.perspective))"
    case .unclear(let place, let before, let after):
      let range =
        after.standardError == 0
        ? "no future tried tells them apart" : "\(numbers.interval(after)), 95% interval"
      return "that \(name(place)) has \(amount(before))\(unit) \(criterion.word) than"
        + " \(name(reference)) is no longer clear (\(range))"
    case .turned(let place, let before, let after):
      return "\(name(place)) has \(amount(after))\(unit) \(criterion.word) than"
        + " \(name(reference)), not \(amount(before))"
    }
  }

  private func sentence(_ unlikeness: Unlikeness) -> String {
    var parts: [String] = []
    func say(_ places: [Int], _ one: String, _ several: String, _ rest: String) {
      if places.isEmpty { return }
      let names = WordList.text(places.map(name))
      parts.append("\(names) \(places.count == 1 ? one : several) " + rest)
    }
    let common = unlikeness.commonMonths.map { "month \($0)" }
    say(
      unlikeness.assessed, "is", "are",
      "assessed at other months than \(name(0)), so only "
        + (common.isEmpty ? "costs can be compared" : WordList.text(common) + " can be compared"))
    say(
      unlikeness.horizons, "does", "do",
      "not run over the same number of months as \(name(0)), and neither do their costs")
    say(
      unlikeness.rules, "goes", "go",
      "by other thresholds than \(name(0)), so sustained does not mean the same")
    if !unlikeness.sizes.isEmpty {
      let sizes = unlikeness.sizes.map { place in
        let all = summary.alternatives[place].programme.projectCount
        return name(place) + " has " + GroupedNumber.text(all, of: "service")
      }
      parts.append(WordList.text(sizes) + ", so more or fewer of them may be a matter of size")
    }
    return parts.joined(separator: "; ") + "."
  }
}
