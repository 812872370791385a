@testable import FundSim

/// Money committed at the outset and paid after the first year (MODEL §5.3).
extension ProjectPath {
  /// The term in which a match pays, if it is committed in time and honoured.
  func matchTerm(_ stream: Stream, _ terms: MatchTerms) -> Term? {
    let payFrom = months(stream, "payFrom", terms.payFrom)
    guard let committed = applications(for: stream).award else { return nil }
    guard committed < payFrom, payFrom < end else { return nil }
    let honour = value(stream, "honour", terms.honour, .share)
    guard wins(stream, "honoured", chance: honour, month: payFrom, ordinal: 0) else { return nil }

    var sum = 0.0
    for source in terms.of.sources {
      switch source {
      case .programme:
        for stage in stages where passes(stage) && month(of: stage) < payFrom {
          sum += value(stage, "grant", stage.grant, .money)
        }
      case .stream(let id):
        guard let other = project.streams.first(where: { $0.id == id }) else {
          preconditionFailure("no stream \(id)")
        }
        sum += firstTermValue(of: other, wonBefore: payFrom)
      }
    }
    let over = max(1, months(stream, "over", terms.over, .term))
    let amount = value(stream, "ratio", terms.ratio, .factor) * sum
    return Term(
      renewal: 0, decided: committed, start: payFrom, length: over,
      base: amount / Double(over), factor: 1)
  }

  /// A stream's first term before cuts, growth and volatility; 0 if it was not won in time.
  private func firstTermValue(of stream: Stream, wonBefore payFrom: Int) -> Double {
    guard let award = applications(for: stream).award, award < payFrom else { return 0 }
    if case .loan(let loan) = stream.level {
      return value(stream, "principal", loan.principal, .money)
    }
    let path = StreamPath(self, stream)
    let term = path.terms[0]
    guard let length = term.length else { preconditionFailure("a match of an endless stream") }
    if path.isFlat { return term.base * Double(length) }
    var sum = 0.0
    for month in term.start..<(term.start + length) {
      sum += term.base * path.ramp(in: month, from: term.start) * path.season(in: month)
    }
    return sum
  }
}
