@testable import FundSim

/// Streams and stage grants as receipts.
extension ProjectPath {
  /// Streams in document order; the stages' grants come after them.
  func source(_ stream: Stream) -> Source {
    var source = Source(
      id: stream.id, kind: stream.kind.rawValue, isCash: stream.isCash,
      restricted: stream.isCash ? stream.restricted : nil, unspent: stream.unspent,
      timeLimited: stream.timeLimited, mainstream: stream.mainstream)
    switch stream.level {
    case .loan(let terms):
      source.isLoan = true
      if let loan = loan(stream, terms) { source.receipts = [loan.drawDown] }
    case .match(let terms):
      guard let match = matchTerm(stream, terms) else { break }
      source.spans = [(match.start, match.end)]
      source.receipts = paymentTerms(of: stream).receipts(
        start: match.start, length: match.length, decided: match.decided, before: end
      ) { _ in match.base }
    default:
      let path = StreamPath(self, stream)
      source.spans = path.terms.map { ($0.start, $0.end) }
      for term in path.terms {
        source.receipts += receipts(of: term, path)
      }
    }
    return source
  }

  private func receipts(of term: Term, _ path: StreamPath) -> [Receipt] {
    if path.stream.isCash {
      return paymentTerms(of: path.stream).receipts(
        start: term.start, length: term.length, decided: term.decided, before: end
      ) { path.level(in: $0, of: term) }
    }
    // Support in kind is worth its level in each month, however anyone is paid.
    return (0..<end).filter { term.start <= $0 && $0 < term.end ?? .max }.map { month in
      Receipt(
        month: month, amount: microPounds(path.level(in: month, of: term)),
        decided: term.decided)
    }
  }

  private func paymentTerms(of stream: Stream) -> PaymentTerms {
    let payment = stream.payment
    var terms = PaymentTerms()
    terms.inArrears = payment.timing == .arrears
    terms.every = months(stream, "every", payment.every, .period)
    terms.lag = months(stream, "lag", payment.lag)
    terms.holdback = payment.holdback.map { holdback in
      PaymentTerms.Holdback(
        share: value(stream, "holdback", holdback.share, .share),
        release: release(holdback.until))
    }
    terms.results = payment.results.map { results in
      (
        value(stream, "results.share", results.share, .share),
        value(stream, "achieved", results.achieved, .share),
        months(stream, "results.lag", results.lag)
      )
    }
    return terms
  }

  private func release(_ until: Payment.HoldbackEnd) -> PaymentTerms.Holdback.Release {
    switch until {
    case .end: return .end
    case .stage(let id):
      guard let stage = stage(id) else { preconditionFailure("no stage \(id)") }
      return .stage(month: month(of: stage), isPassed: passes(stage))
    }
  }

  /// A stage's grant: equal monthly parts, all zero unless it is passed.
  func source(_ stage: Stage) -> Source {
    var source = Source(
      id: "programme/" + stage.id, kind: "programme-grant", isCash: true,
      restricted: stage.restricted, unspent: stage.unspent, timeLimited: true,
      mainstream: false)
    guard passes(stage) else { return source }
    let start = month(of: stage)
    let length = max(1, Int(value(stage, "over", stage.over, .term)))
    let part = value(stage, "grant", stage.grant, .money) / Double(length)
    var terms = PaymentTerms()
    terms.holdback = stage.holdback.map { holdback in
      PaymentTerms.Holdback(
        share: value(stage, "holdback", holdback.share, .share),
        release: release(holdback.until))
    }
    source.spans = [(start, start + length)]
    source.receipts = terms.receipts(
      start: start, length: length, decided: start, before: end
    ) { _ in part }
    return source
  }
}
