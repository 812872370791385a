/// What is held back of a term's payments, and when it is paid out (MODEL §5.2).
struct HeldBack {
  private let share: Double
  /// The month of the stage that releases it, if that was passed: what is due later is paid whole.
  private let released: Int
  /// Pounds so far.
  private var held = 0.0

  @inline(__always)
  init(_ payment: CompiledPayment, _ block: Block, lane: Int) {
    share = block.value(payment.holdback, lane)
    var released = Term.forever
    if case .stage(let stage) = payment.release {
      let passed = block.memory.awards.passed[stage * Block.lanes + lane]
      if passed != Workspace.never { released = Int(passed) }
    }
    self.released = released
  }

  /// Holds back its share of a payment, and returns the rest.
  @inline(__always)
  mutating func take(from amount: Double, due: Int) -> Double {
    if due > released { return amount }
    let part = amount * share
    held += part
    return amount - part
  }

  /// Pays what was held back: at the end of the term, or in the month of the stage. What waits for
  /// a stage that is never passed is lost.
  @inline(__always)
  func payOut(
    _ release: CompiledPayment.Release, _ term: Term, lag: Int, _ receipt: Receipts, _ block: Block,
    lane: Int
  ) {
    switch release {
    case .none: break
    case .end:
      let month = term.end - 1 + lag
      receipt.add(
        block.flow(held), from: month, to: month + 1, decided: term.decided, lane: lane)
    case .stage:
      if released < block.months {
        receipt.add(
          block.flow(held), from: released, to: released + 1,
          decided: max(term.decided, released), lane: lane)
      }
    }
  }
}
