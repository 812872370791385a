/// What several designs of a comparison have in common of one project, so that it is worked out
/// once: the streams and costs that no programme touches in any of them.
///
/// A programme touches a stream through its effects, through a stage that it requires or that
/// releases its holdback, through a match of the programme's grants, or through another stream that
/// is touched. A restricted fund stays with the books. Costs are touched through the support in
/// kind that takes from them, and by a restricted grant that may pay for what no other does: then
/// their own months are kept.
struct SharedPart: Sendable, Equatable {
  /// In document order.
  let streams: [Bool]
  let holdsCosts: Bool

  /// For the same project compiled under several programmes.
  init(_ projects: [CompiledProject]) {
    let first = projects[0]
    var free = [Bool](repeating: false, count: first.ownStreamCount)
    for index in first.streamOrder {
      let isFree = projects.allSatisfy { Self.isFree($0.streams[index], others: free) }
      free[index] = isFree
    }
    streams = free
    holdsCosts =
      first.costs.allSatisfy { $0.offsets.allSatisfy { free[$0.stream] } }
      && projects.allSatisfy { $0.payableCosts == first.payableCosts }
  }

  private static func isFree(_ stream: CompiledStream, others: [Bool]) -> Bool {
    guard stream.effects.isEmpty, stream.pot < 0 else { return false }
    if case .stage = stream.payment.release { return false }
    let needs = stream.requires.map { requirement -> Int? in
      if case .stream(let index) = requirement { index } else { nil }
    }
    guard needs.allSatisfy({ need in need.map { others[$0] } ?? false }) else { return false }
    return (stream.match?.sources ?? []).allSatisfy { source in
      switch source {
      case .programme: false
      case .stream(let index): others[index]
      }
    }
  }
}
