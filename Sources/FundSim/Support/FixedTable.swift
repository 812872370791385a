/// Numbers that are written once and then only read, by address.
///
/// An array inside a sampler would be retained and released on every draw, and its bounds checked;
/// a draw is too short for either.
///
/// SAFETY: the memory is allocated and initialised in `init`, never written again, and freed in
/// `deinit`. A `View` does not keep it alive: whoever stores a view stores the table beside it and
/// wraps its use in `withExtendedLifetime` (`Sampler`) or never frees it (`InverseNormalTable`).
/// Indices come from the functions that made the table, within its count; debug builds check them.
/// Concurrent reading of memory that nobody writes is no race, hence Sendable.
final class FixedTable<Element: BitwiseCopyable & Sendable>: Sendable {
  struct View: @unchecked Sendable, BitwiseCopyable {
    fileprivate let base: UnsafePointer<Element>
    let count: Int

    fileprivate init(base: UnsafePointer<Element>, count: Int) {
      self.base = base
      self.count = count
    }

    @inline(__always)
    subscript(index: Int) -> Element {
      assert(index >= 0 && index < count, "index outside the table")
      return base[index]
    }
  }

  let view: View

  init(_ elements: [Element]) {
    let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(elements.count, 1))
    _ = memory.initialize(from: elements)
    guard let base = memory.baseAddress else { preconditionFailure("no memory for a table") }
    view = View(base: UnsafePointer(base), count: elements.count)
  }

  deinit { view.deallocate() }
}

extension FixedTable.View {
  fileprivate func deallocate() { base.deallocate() }
}
