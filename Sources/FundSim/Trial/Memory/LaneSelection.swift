/// Some of a block's lanes, in ascending order: those that are still waiting for a decision, or
/// that have a term to be paid.
///
/// What is worked out for a selection is kept in its order, one number after the other, so that a
/// loop over it is as plain as a loop over all lanes.
///
/// SAFETY: `lanes` is a row of the worker's memory with a cell for every lane of a block. Each lane is
/// offered once at most, wanted or not, so that fewer than all have been appended when one is written.
struct LaneSelection {
  let lanes: Row<Int32>
  private(set) var count = 0

  init(_ lanes: Row<Int32>) { self.lanes = lanes }

  @inline(__always)
  subscript(index: Int) -> Int { Int(lanes[index]) }

  @inline(__always)
  mutating func append(_ lane: Int) {
    lanes[count] = Int32(truncatingIfNeeded: lane)
    count &+= 1
  }

  /// Appends a lane if it is one of those wanted, without a branch.
  @inline(__always)
  mutating func append(_ lane: Int, if isWanted: Bool) {
    lanes[count] = Int32(truncatingIfNeeded: lane)
    count &+= isWanted ? 1 : 0
  }

  mutating func removeAll() { count = 0 }
}
