/// A row that several steps use, one at a time: a step acquires it, and releases it when it is
/// done.
///
/// ```swift
/// let asking = memory.selections.asking.acquire()
/// defer { memory.selections.asking.release() }
/// ```
///
/// What is in it when it is acquired means nothing. A debug build stops where a row is acquired
/// while another step still has it; a release build does not ask.
///
/// SAFETY: a row of the worker's memory, as every other; only its own worker acquires it.
struct ScratchRow<Element> {
  private let row: Row<Element>
  #if DEBUG
    /// One cell.
    private let isInUse: Row<Bool>
  #endif

  @inline(__always)
  func acquire() -> Row<Element> {
    #if DEBUG
      if isInUse[0] {
        fatalError("row \(row.name) is in use; who has it must release it first")
      }
      isInUse[0] = true
    #endif
    return row
  }

  @inline(__always)
  func release() {
    #if DEBUG
      if !isInUse[0] { fatalError("row \(row.name) is released, and nobody has it") }
      isInUse[0] = false
    #endif
  }
}

extension ScratchRow where Element: BitwiseCopyable {
  /// So many lines of lanes.
  init(_ name: StaticString, _ lines: Int, _ value: Element, _ allocator: inout RowAllocator) {
    row = allocator.lanes(name, lines, value)
    #if DEBUG
      isInUse = allocator.row("isInUse", 1, false)
    #endif
  }
}
