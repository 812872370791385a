/// A walk through the months of a stream's row, all lanes together: what has come so far, and what
/// came this year while the project was open.
///
/// Eight lanes at a time go through the months of a stretch in registers, so that only the row and
/// the mask are read; a loop over months with a loop over lanes inside would write three rows a
/// month.
///
/// SAFETY: the rows are those of an allocator, which aligns them to 64 bytes, and lines hold whole
/// groups of eight lanes. Raw loads and stores read the same bytes as eight numbers.
struct MonthWalk {
  private typealias Lanes = SIMD8<Int64>

  private let row: Row<Int64>
  private let mask: Row<Int64>
  private let levels: Row<Int64>
  private let isAddedUp: Bool
  /// Receipts so far.
  let received: Row<Int64>
  /// Receipts of the year so far, while the project was open.
  let whileOpen: Row<Int64>

  private static let rowSize = Block.lanes * MemoryLayout<Int64>.stride
  private static let groupSize = MemoryLayout<Lanes>.size

  /// `isAddedUp` if the row holds months and not differences.
  init(_ block: Block, row: Row<Int64>, isAddedUp: Bool) {
    self.row = row
    mask = block.memory.books.openMask
    levels = block.memory.receipts.level
    received = block.memory.receipts.received
    whileOpen = block.memory.receipts.whileOpen
    self.isAddedUp = isAddedUp
  }

  func begin() {
    levels.update(repeating: 0, count: Block.lanes)
    received.update(repeating: 0, count: Block.lanes)
  }

  func beginYear() { whileOpen.update(repeating: 0, count: Block.lanes) }

  /// Takes in the months of a stretch.
  func pass(_ months: Range<Int>) {
    let cells = months.upperBound * Block.lanes
    let (row, mask) = (UnsafeRawPointer(row.address(cells)), UnsafeRawPointer(mask.address(cells)))
    let levels = UnsafeMutableRawPointer(levels.address(Block.lanes))
    let received = UnsafeMutableRawPointer(received.address(Block.lanes))
    let whileOpen = UnsafeMutableRawPointer(whileOpen.address(Block.lanes))
    for place in stride(from: 0, to: Self.rowSize, by: Self.groupSize) {
      var level = levels.load(fromByteOffset: place, as: Lanes.self)
      var sum = received.load(fromByteOffset: place, as: Lanes.self)
      var year = whileOpen.load(fromByteOffset: place, as: Lanes.self)
      for month in months {
        let cell = month &* Self.rowSize &+ place
        let here = row.load(fromByteOffset: cell, as: Lanes.self)
        level = isAddedUp ? here : level &+ here
        sum &+= level
        year &+= level & mask.load(fromByteOffset: cell, as: Lanes.self)
      }
      levels.storeBytes(of: level, toByteOffset: place, as: Lanes.self)
      received.storeBytes(of: sum, toByteOffset: place, as: Lanes.self)
      whileOpen.storeBytes(of: year, toByteOffset: place, as: Lanes.self)
    }
  }
}
