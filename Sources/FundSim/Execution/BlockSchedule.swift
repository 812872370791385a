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

  /// First trial and number of trials of a block.
  func block(_ index: Int) -> (first: UInt64, count: Int) {
    let size = UInt64(Workspace.lanes)
    let start = first / size * size + UInt64(index) * size
    let from = max(start, first)
    // By differences: the last trial may be the largest number there is.
    let left = UInt64(trials) - (from - first)
    return (from, Int(min(size - (from - start), left)))
  }
}
