import FundSim

extension ComparisonDocument {
  /// What speaks against taking the decision as it stands.
  mutating func writeWarnings(
    _ base: ComparisonIndex.View, _ conclusion: ComparisonConclusion
  ) {
    if let text = budgetWarning(base) { add(.warning(lead: "UNEQUAL BUDGETS:", text)) }
    for view in index.views.dropFirst() {
      if let text = reversal(base, conclusion, view) {
        add(.warning(lead: "DEPENDS ON THE VIEW:", text))
      }
    }
    if let text = unlikeWarning() { add(.warning(lead: "NOT LIKE FOR LIKE:", text)) }
    let others = index.context.otherPerspectives.map(PlainText.clean).filter { !$0.isEmpty }
    if !others.isEmpty {
      let isOne = others.count == 1
      add(
        .hint(
          lead: "Hint:",
          "The scenario also holds the \(isOne ? "perspective" : "perspectives")"
            + " \(Words.list(others)): add --perspectives \(others.joined(separator: ","))."))
    }
  }

  private func budgetWarning(_ view: ComparisonIndex.View) -> String? {
    guard let reference = view.members.first else { return nil }
    let cost = cost(reference)
    let unequal = view.members.dropFirst().filter {
      cost > 0 ? (self.cost($0) / cost - 1).magnitude > 0.02 + 1e-9 : self.cost($0) > 0
    }
    if unequal.isEmpty { return nil }
    let parts = unequal.map { place -> String in
      let share = numbers.percent(self.cost(place), against: cost)
      return "\(name(place)) \(currency.pounds(self.cost(place)))"
        + (share.map { " (\($0))" } ?? "")
    }
    return "these designs do not cost the programme the same. \(name(reference)) costs"
      + " \(currency.pounds(cost)) on average, \(Words.list(parts)). Part of any difference between"
      + " them is what the money buys, not the design."
  }

  private func reversal(
    _ base: ComparisonIndex.View, _ conclusion: ComparisonConclusion, _ view: ComparisonIndex.View
  ) -> String? {
    guard let month, let reference = base.members.first,
      let viewReference = view.members.first
    else { return nil }
    var parts: [String] = []
    let other = index.conclusion(of: view, at: month, by: measure)
    let turned = other.winner(reference: viewReference)
    if let winner = conclusion.winner(reference: reference) {
      if let turned, name(turned) != name(winner) {
        parts.append("\(name(turned)) does best, not \(name(winner))")
      } else if case .close(let one, let two) = other {
        parts.append("\(name(one)) and \(name(two)) are too close to call")
      }
    } else if let turned, conclusion.isUndecided {
      parts.append(
        "\(name(turned)) does best, though none clearly does under \(Self.view(base.perspective))")
    }
    for place in base.members.dropFirst() {
      guard let before = index.paired(reference, place, month, measure), before.isClear,
        let there = view.members.first(where: { name($0) == name(place) }),
        name(viewReference) == name(reference),
        let after = index.paired(viewReference, there, month, measure)
      else { continue }
      func words(_ change: PairedDifference) -> String {
        numbers.size(change) + (change.difference < 0 ? " fewer" : " more")
      }
      let unit = numbers.isSingle ? " futures in 100" : ""
      if !after.isClear {
        let range =
          after.standardError == 0
          ? "no future tried tells them apart" : "\(numbers.interval(after)), 95% interval"
        parts.append(
          "that \(name(place)) has \(words(before))\(unit) \(measure.word) than \(name(reference))"
            + " is no longer clear (\(range))")
      } else if (after.difference > 0) != (before.difference > 0) {
        parts.append(
          "\(name(place)) has \(words(after))\(unit) \(measure.word) than \(name(reference)), not"
            + " \(words(before))")
      }
    }
    if parts.isEmpty { return nil }
    let shown = parts.prefix(4) + (parts.count > 4 ? ["\(parts.count - 4) more change"] : [])
    return "under " + Self.view(view.perspective).replacingPrefix("perspective", "the perspective")
      + ", " + shown.joined(separator: "; ") + "."
  }

  private func unlikeWarning() -> String? {
    guard let first = summary.alternatives.first else { return nil }
    var parts: [String] = []
    func odd(_ isUnlike: (Summary) -> Bool) -> [String] {
      var names: [String] = []
      for (place, other) in summary.alternatives.enumerated()
      where isUnlike(other) && !names.contains(name(place)) {
        names.append(name(place))
      }
      return names
    }
    func months(_ summary: Summary) -> [Int] { summary.programme.outcomes.map(\.month) }
    let assessed = odd { months($0) != months(first) }
    if !assessed.isEmpty {
      let common = index.commonMonths
      parts.append(
        "\(Words.list(assessed)) \(Self.verb(assessed, "is", "are")) assessed at other months than"
          + " \(name(0)), so only "
          + (common.isEmpty
            ? "costs can be compared"
            : Words.list(common.map { "month \($0)" }) + " can be compared"))
    }
    let horizons = odd { $0.horizon != first.horizon }
    if !horizons.isEmpty {
      parts.append(
        "\(Words.list(horizons)) \(Self.verb(horizons, "does", "do")) not run over the same number"
          + " of months as \(name(0)), and neither do their costs")
    }
    let rules = odd { !Self.hasSameThresholds($0.sustainability, first.sustainability) }
    if !rules.isEmpty {
      parts.append(
        "\(Words.list(rules)) \(Self.verb(rules, "goes", "go")) by other thresholds than \(name(0)),"
          + " so sustained does not mean the same")
    }
    let counts = odd { $0.programme.projectCount != first.programme.projectCount }
    if !counts.isEmpty {
      let shown = summary.alternatives.indices.filter { place in
        counts.contains(name(place)) && index.views.first?.members.contains(place) == true
      }
      let sizes = ([0] + shown).map {
        let all = summary.alternatives[$0].programme.projectCount
        return name($0) + " has " + Self.plural(all, "service")
      }
      parts.append(Words.list(sizes) + ", so more or fewer of them may be a matter of size")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ") + "."
  }

  /// Whether sustained and mainstreamed mean the same, whenever they are assessed.
  static func hasSameThresholds(_ one: Sustainability, _ other: Sustainability) -> Bool {
    one.reservesMonths == other.reservesMonths && one.coverage == other.coverage
      && one.maxTimeLimited == other.maxTimeLimited
      && one.mainstreamShare == other.mainstreamShare
  }

  private static func verb(_ names: [String], _ one: String, _ several: String) -> String {
    names.count == 1 ? one : several
  }
}

extension String {
  fileprivate func replacingPrefix(_ prefix: String, _ other: String) -> String {
    hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
  }
}
