import FundSim

extension ObjectReader {
  /// When the stream's money arrives (MODEL §5.2).
  func payment() -> Payment {
    guard let reader = object("payment", .payment) else { return Payment() }
    return Payment(
      in: reader.choice("in", default: .advance),
      every: reader.quantity("every", .period, default: 1),
      lag: reader.quantity("lag", .months, default: 0), holdback: reader.holdback(),
      results: reader.results())
  }

  /// What is kept back of each payment.
  func holdback() -> Payment.Holdback? {
    guard let reader = object("holdback", .holdback) else { return nil }
    let share = reader.required("share", .share)
    guard let until = reader["until"] else {
      reader.missing("until", remedy: #"add "until": "end", or the id of a stage"#)
      return Payment.Holdback(share: share, until: .end)
    }
    guard let text = until.text() else { return Payment.Holdback(share: share, until: .end) }
    return Payment.Holdback(share: share, until: text == "end" ? .end : .stage(text))
  }

  private func results() -> Payment.Results? {
    object("results", .results).map { results in
      Payment.Results(
        share: results.required("share", .share), achieved: results.required("achieved", .share),
        lag: results.quantity("lag", .months, default: 0))
    }
  }
}
