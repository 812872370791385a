/// Makes the rows of one worker, and owns their memory.
///
/// SAFETY: every row is a slab of its own, aligned to 64 bytes and initialised; the slabs are freed
/// together by `deallocate`, which is for the owner to call, once, when no row is used any more.
struct RowAllocator {
  private var slabs: [UnsafeMutableRawPointer] = []
  #if DEBUG
    /// A row to be made too short, and by how many cells: with it a test sees an overrun stop.
    var shortened: (name: String, cells: Int)?
  #endif

  /// A row of so many cells, each with the same value.
  mutating func row<Element: BitwiseCopyable>(
    _ name: StaticString, _ count: Int, _ value: Element
  ) -> Row<Element> {
    let (first, count) = room(name, count, for: Element.self)
    first.initialize(repeating: value, count: count)
    return Row(first, count: count, name: name)
  }

  /// A row of so many lines of lanes.
  mutating func lanes<Element: BitwiseCopyable>(
    _ name: StaticString, _ lines: Int, _ value: Element
  ) -> Row<Element> {
    row(name, lines * Workspace.lanes, value)
  }

  /// A row that holds what an array does.
  mutating func row<Element: BitwiseCopyable>(
    _ name: StaticString, copying values: [Element]
  ) -> Row<Element> {
    let (first, count) = room(name, values.count, for: Element.self)
    for index in 0..<count { (first + index).initialize(to: values[index]) }
    return Row(first, count: count, name: name)
  }

  private mutating func room<Element>(
    _ name: StaticString, _ count: Int, for type: Element.Type
  ) -> (first: UnsafeMutablePointer<Element>, count: Int) {
    var count = count
    #if DEBUG
      if let shortened, shortened.name == "\(name)" { count -= shortened.cells }
    #endif
    let slab = UnsafeMutableRawPointer.allocate(
      byteCount: max(1, count) * MemoryLayout<Element>.stride, alignment: 64)
    slabs.append(slab)
    return (slab.bindMemory(to: Element.self, capacity: max(1, count)), count)
  }

  func deallocate() {
    for slab in slabs { slab.deallocate() }
  }
}
