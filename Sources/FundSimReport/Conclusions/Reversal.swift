import FundSim

/// How a further view turns over what the base view says.
struct Reversal: Equatable {
  enum Change: Equatable {
    /// Another design does best, not this one.
    case best(Int, not: Int)
    case tooClose([Int])
    /// This one does best, where none clearly did.
    case bestHere(Int)
    /// A difference is no longer clear.
    case unclear(Int, before: PairedDifference, after: PairedDifference)
    /// What was more is fewer, or the other way round.
    case turned(Int, before: PairedDifference, after: PairedDifference)
  }

  let perspective: String?
  let reference: Int
  let changes: [Change]

  init?(
    _ index: ComparisonIndex, _ choice: DesignChoice, _ criterion: Criterion,
    _ view: ComparisonIndex.View
  ) {
    guard let month = index.mainMonth, let base = index.views.first,
      let reference = base.members.first, let viewReference = view.members.first
    else { return nil }
    var changes: [Change] = []
    let other = index.choice(of: view, at: month, by: criterion)
    let turned = other.winner(reference: viewReference)
    if let winner = choice.winner(reference: reference) {
      if let turned, !index.isSameDesign(turned, winner) {
        changes.append(.best(turned, not: winner))
      } else if case .close(let one, let others, _) = other {
        changes.append(.tooClose([one] + others))
      }
    } else if let turned, choice.isUndecided {
      changes.append(.bestHere(turned))
    }
    for place in base.members.dropFirst() {
      guard let before = index.paired(reference, place, month, criterion), before.isClear,
        let there = view.members.first(where: { index.isSameDesign($0, place) }),
        index.isSameDesign(viewReference, reference),
        let after = index.paired(viewReference, there, month, criterion)
      else { continue }
      if !after.isClear {
        changes.append(.unclear(place, before: before, after: after))
      } else if (after.difference > 0) != (before.difference > 0) {
        changes.append(.turned(place, before: before, after: after))
      }
    }
    if changes.isEmpty { return nil }
    perspective = view.perspective
    self.reference = reference
    self.changes = changes
  }
}
