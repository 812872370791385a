import Synchronization

/// Hands out the blocks of every project in turn: all of the first, then all of the second; each
/// once, until none is left or the pass is stopped.
final class TurnStream: Sendable {
  /// A block of one project.
  struct Turn: Sendable {
    let project: Int
    let block: Int
    let first: UInt64
    let count: Int
  }

  let schedule: BlockSchedule
  private let turns: Int
  private let next = Atomic<Int>(0)
  private let finished = Atomic<Int>(0)
  private let isStopped = Atomic<Bool>(false)
  private let progress: @Sendable (Int) -> Bool

  /// `progress` is called with the number of blocks that are done; false stops the pass.
  init(
    _ schedule: BlockSchedule, projects: Int, progress: @escaping @Sendable (_ blocks: Int) -> Bool
  ) {
    self.schedule = schedule
    turns = schedule.blocks * projects
    self.progress = progress
  }

  /// The next block, or nil.
  func take() -> Turn? {
    if isStopped.load(ordering: .relaxed) { return nil }
    let index = next.add(1, ordering: .relaxed).oldValue
    guard index < turns else { return nil }
    let (project, place) = index.quotientAndRemainder(dividingBy: schedule.blocks)
    let block = schedule.block(place)
    return Turn(project: project, block: place, first: block.first, count: block.count)
  }

  func finish() {
    let total = finished.add(1, ordering: .relaxed).newValue
    if !progress(total) { stop() }
  }

  /// Hands out no more blocks.
  func stop() { isStopped.store(true, ordering: .relaxed) }

  var isDone: Bool { finished.load(ordering: .relaxed) == turns }
}
