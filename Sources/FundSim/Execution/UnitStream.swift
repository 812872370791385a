import Synchronization

/// Hands units to workers in order, each once, until none is left or the run is stopped: all blocks
/// of the first turn, then all of the second.
final class UnitStream: Sendable {
  /// A block of trials, and the turn whose projects are to be worked out in it.
  struct Unit: Sendable {
    let turn: Int
    let block: Int
    let first: UInt64
    let count: Int
  }

  let schedule: BlockSchedule
  private let turns: Int
  private let next = Atomic<Int>(0)
  private let finished = Atomic<Int>(0)
  private let isStopped = Atomic<Bool>(false)
  private let progress: (@Sendable (Int) -> Bool)?

  /// One round of blocks for each turn; `progress` is told the trials that are finished, over all
  /// rounds.
  init(_ schedule: BlockSchedule, turns: Int, progress: (@Sendable (Int) -> Bool)?) {
    self.schedule = schedule
    self.turns = turns
    self.progress = progress
  }

  /// The next unit, or nil.
  func take() -> Unit? {
    if isStopped.load(ordering: .relaxed) { return nil }
    let index = next.add(1, ordering: .relaxed).oldValue
    let (turn, place) = index.quotientAndRemainder(dividingBy: schedule.blocks)
    guard turn < turns else { return nil }
    let block = schedule.block(place)
    return Unit(turn: turn, block: place, first: block.first, count: block.count)
  }

  /// Notes that a block is done. A block once taken is always finished, so those finished are the
  /// first ones of the range.
  func finish(_ count: Int) {
    let total = finished.add(count, ordering: .relaxed).newValue
    if let progress, !progress(total) { stop() }
  }

  /// Hands out no more units.
  func stop() { isStopped.store(true, ordering: .relaxed) }

  /// Over all rounds.
  var finishedTrials: Int { finished.load(ordering: .relaxed) }

  var isDone: Bool { finishedTrials == turns * schedule.trials }
}
