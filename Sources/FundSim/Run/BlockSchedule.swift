import Synchronization

/// Cuts a range of trials into blocks.
///
/// Blocks begin at multiples of the block's size counted from trial 0, so the same trials share a
/// block however a range is cut.
struct BlockSchedule: Sendable {
  let first: UInt64
  let trials: Int

  var blocks: Int {
    let size = UInt64(Workspace.lanes)
    return Int((first % size + UInt64(trials) + size - 1) / size)
  }

  /// Which block begins with a trial.
  func index(of start: UInt64) -> Int {
    Int(start / UInt64(Workspace.lanes) - first / UInt64(Workspace.lanes))
  }

  /// First trial and number of trials of a block.
  func block(_ index: Int) -> (first: UInt64, count: Int) {
    let size = UInt64(Workspace.lanes)
    let start = first / size * size + UInt64(index) * size
    let from = max(start, first)
    let to = min(start + size, first + UInt64(trials))
    return (from, Int(to - from))
  }
}

/// Hands blocks to workers in order, each once, until none is left or the run is stopped.
final class BlockStream: Sendable {
  let schedule: BlockSchedule
  private let next = Atomic<Int>(0)
  private let finished = Atomic<Int>(0)
  private let isStopped = Atomic<Bool>(false)
  private let progress: (@Sendable (Int) -> Bool)?

  init(_ schedule: BlockSchedule, progress: (@Sendable (Int) -> Bool)?) {
    self.schedule = schedule
    self.progress = progress
  }

  /// The next block, or nil.
  func take() -> (first: UInt64, count: Int)? {
    if isStopped.load(ordering: .relaxed) { return nil }
    let index = next.add(1, ordering: .relaxed).oldValue
    return index < schedule.blocks ? schedule.block(index) : nil
  }

  /// Notes that a block is done. A block once taken is always finished, so those finished are the
  /// first ones of the range.
  func finish(_ count: Int) {
    let total = finished.add(count, ordering: .relaxed).newValue
    if let progress, !progress(total) { stop() }
  }

  /// Hands out no more blocks.
  func stop() { isStopped.store(true, ordering: .relaxed) }

  var finishedTrials: Int { finished.load(ordering: .relaxed) }
}
