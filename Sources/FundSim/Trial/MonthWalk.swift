/// A walk through the months of a stream's row, all lanes abreast: what has come so far, and what
/// came this year while the project was open.
///
/// Eight lanes at a time go through the months of a stretch in registers, so that only the row and
/// the mask are read; a loop over months with a loop over lanes inside would write three rows a
/// month.
///
/// SAFETY: the rows are of the workspace, 64-byte aligned, and hold whole groups of eight lanes;
/// months are below the workspace's. Raw loads and stores read the same bytes as eight numbers.
struct MonthWalk {
  private typealias Lanes = SIMD8<Int64>

  private let row: UnsafeRawPointer
  private let mask: UnsafeRawPointer
  private let levels: UnsafeMutableRawPointer
  private let isAddedUp: Bool
  /// Receipts so far.
  let received: UnsafeMutablePointer<Int64>
  /// Receipts of the year so far, while the project was open.
  let whileOpen: UnsafeMutablePointer<Int64>

  private static let rowSize = Block.lanes * MemoryLayout<Int64>.stride
  private static let groupSize = MemoryLayout<Lanes>.size

  /// `isAddedUp` if the row holds months and not differences.
  init(_ block: Block, row: UnsafePointer<Int64>, isAddedUp: Bool) {
    self.row = UnsafeRawPointer(row)
    mask = UnsafeRawPointer(block.memory.openMask)
    let rows = block.memory.walkRows
    levels = UnsafeMutableRawPointer(rows)
    received = rows + Block.lanes
    whileOpen = rows + 2 * Block.lanes
    self.isAddedUp = isAddedUp
  }

  func begin() {
    levels.initializeMemory(as: UInt8.self, repeating: 0, count: Self.rowSize)
    received.update(repeating: 0, count: Block.lanes)
  }

  func beginYear() { whileOpen.update(repeating: 0, count: Block.lanes) }

  /// Takes in the months of a stretch.
  func pass(_ months: Range<Int>) {
    for place in stride(from: 0, to: Self.rowSize, by: Self.groupSize) {
      var level = levels.load(fromByteOffset: place, as: Lanes.self)
      var sum = UnsafeRawPointer(received).load(fromByteOffset: place, as: Lanes.self)
      var year = UnsafeRawPointer(whileOpen).load(fromByteOffset: place, as: Lanes.self)
      for month in months {
        let cell = month &* Self.rowSize &+ place
        let here = row.load(fromByteOffset: cell, as: Lanes.self)
        level = isAddedUp ? here : level &+ here
        sum &+= level
        year &+= level & mask.load(fromByteOffset: cell, as: Lanes.self)
      }
      levels.storeBytes(of: level, toByteOffset: place, as: Lanes.self)
      UnsafeMutableRawPointer(received).storeBytes(of: sum, toByteOffset: place, as: Lanes.self)
      UnsafeMutableRawPointer(whileOpen).storeBytes(of: year, toByteOffset: place, as: Lanes.self)
    }
  }
}
