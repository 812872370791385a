@testable import FundSim

/// What came of a stream's applications.
struct Applications {
  /// The month of each application made.
  var months: [Int] = []
  /// The month of the decision that won it.
  var award: Int?
}

/// Applying, being refused, and trying again (MODEL §5.1).
extension ProjectPath {
  func applications(for stream: Stream) -> Applications {
    if let known = applications[stream.id] { return known }
    let result = takesPart(stream) ? apply(for: stream) : Applications()
    applications[stream.id] = result
    return result
  }

  private func apply(for stream: Stream) -> Applications {
    let attempts = months(stream, "attempts", stream.attempts, .attempts)
    let retry = months(stream, "retry", stream.retry)
    let p = value(stream, "chance", stream.chance, .share)
    var result = Applications()
    var month = months(stream, "apply", stream.apply)
    for attempt in 0..<attempts {
      guard month < end else { break }
      result.months.append(month)
      let decision = month + months(stream, "decision", stream.decision, ordinal: attempt)
      guard decision < end else { break }
      if meetsRequirements(stream, in: decision) {
        let chance = chance(p, of: stream, in: decision, isRenewal: false)
        if wins(stream, "award", chance: chance, month: decision, ordinal: attempt) {
          result.award = decision
          break
        }
      }
      month = decision + retry
    }
    return result
  }

  /// Whether everything in `requires` has been won or passed in or before `month`.
  ///
  /// The plan sets requirements aside: it is the budget in which everything comes.
  private func meetsRequirements(_ stream: Stream, in month: Int) -> Bool {
    if luck.isPlan { return true }
    return stream.requires.allSatisfy { id in
      if let other = project.streams.first(where: { $0.id == id }) {
        guard let award = applications(for: other).award else { return false }
        return award <= month
      }
      guard let stage = stage(id) else { preconditionFailure("nothing called \(id)") }
      return passes(stage) && self.month(of: stage) <= month
    }
  }
}
