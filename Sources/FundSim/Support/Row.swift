/// Numbers that lie one after the other in memory that somebody else owns.
///
/// A debug build knows a row's name and how many cells it has, and stops with both where somebody
/// asks for a cell that it has not. In a release build a row is its address and nothing else, and
/// costs what an address costs.
///
/// SAFETY: whoever makes a row vouches that there are `count` cells, initialised, and that they
/// outlive it. Debug builds check each access against that; release builds check none.
struct Row<Element> {
  private let first: UnsafeMutablePointer<Element>
  #if DEBUG
    let name: StaticString
    let count: Int
  #endif

  /// `name` and `count` are for debug builds.
  @inline(__always)
  init(_ first: UnsafeMutablePointer<Element>, count: Int, name: StaticString) {
    self.first = first
    #if DEBUG
      self.name = name
      self.count = count
    #endif
  }

  subscript(index: Int) -> Element {
    @inline(__always)
    get {
      check(index)
      return first[index]
    }
    @inline(__always)
    nonmutating set {
      check(index)
      first[index] = newValue
    }
  }

  /// `count` cells from `start` on, as a row of the same name.
  @inline(__always)
  func cells(_ start: Int, _ count: Int) -> Row {
    check(start, count)
    #if DEBUG
      return Row(first + start, count: count, name: name)
    #else
      return Row(first + start, count: count, name: "")
    #endif
  }

  @inline(__always)
  func update(repeating value: Element, count: Int) {
    check(0, count)
    first.update(repeating: value, count: count)
  }

  @inline(__always)
  func update(from other: Row, count: Int) {
    check(0, count)
    other.check(0, count)
    first.update(from: other.first, count: count)
  }

  /// The address of the first `count` cells, for a function that works on any memory.
  @inline(__always)
  func address(_ count: Int) -> UnsafeMutablePointer<Element> {
    check(0, count)
    return first
  }
}

extension Row {
  @inline(__always)
  private func check(_ index: Int) {
    #if DEBUG
      if index < 0 || index >= count {
        fatalError("row \(name) has \(count) cells; cell \(index) was asked for")
      }
    #endif
  }

  @inline(__always)
  private func check(_ start: Int, _ count: Int) {
    #if DEBUG
      if start < 0 || count < 0 || start + count > self.count {
        fatalError(
          "row \(name) has \(self.count) cells; cells \(start)..<\(start + count) were asked for")
      }
    #endif
  }
}
