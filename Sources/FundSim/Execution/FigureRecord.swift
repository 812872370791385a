import Synchronization

/// The figures of every trial under every variant, where a run goes project by project: the sums
/// over those that have been worked out.
///
/// SAFETY: a block's rows are touched under its lock only; owned by the run that made it, freed
/// with it.
final class FigureRecord: @unchecked Sendable {
  /// What a unit's figures have made of a block's sums.
  enum Progress: Equatable {
    /// Of this variant a sum has passed its limit.
    case overflow(variant: Int)
    case waits
    /// These were the last: the sums are those of whole trials.
    case isComplete
  }

  private let layouts: [FigureLayout]
  /// One for each variant, `[block][row][lane]`.
  private let sums: [Row<Int64>]
  private let turns: Int
  /// How many turns have come, by block.
  private let arrived: Row<Int32>
  private let allocator: RowAllocator
  private let locks: [Lock]

  private final class Lock: Sendable {
    let mutex = Mutex(())
  }

  /// Blocks share a few locks.
  private static let lockCount = 64

  init(_ layouts: [FigureLayout], blocks: Int, turns: Int) {
    self.layouts = layouts
    self.turns = turns
    var allocator = RowAllocator()
    sums = layouts.map { allocator.lanes("sums", blocks * $0.rows, 0) }
    arrived = allocator.row("arrived", blocks, 0)
    self.allocator = allocator
    locks = (0..<Self.lockCount).map { _ in Lock() }
  }

  deinit { allocator.deallocate() }

  /// Bytes of the records of all scenarios.
  static func bytes(_ scenarios: [CompiledScenario], trials: Int) -> Int {
    scenarios.reduce(0) { $0 + 8 * FigureLayout($1).rows * trials }
  }

  /// Adds what a turn's projects have come to in a block under some `variants`; when all turns have
  /// come, `trials` are made the sums over them, of every variant.
  func add(_ variants: [Int], of trials: [Figures], block: Int) -> Progress {
    locks[block % Self.lockCount].mutex.withLock { _ in
      for variant in variants where !trials[variant].add(to: rows(variant, block)) {
        return .overflow(variant: variant)
      }
      arrived[block] += 1
      guard Int(arrived[block]) == turns else { return .waits }
      for (variant, figures) in trials.enumerated() { figures.read(rows(variant, block)) }
      return .isComplete
    }
  }

  private func rows(_ variant: Int, _ block: Int) -> Row<Int64> {
    sums[variant].matrix(block, lines: layouts[variant].rows)
  }
}
