/// The largest flow of a copy so far, and what outgrew the limit.
///
/// SAFETY: two cells of the worker's memory.
struct FlowWatch {
  private let largestFlow: Row<Double>
  private let culpritFound: Row<Int>

  /// Marks a flow above the limit.
  static let overflow = Double.infinity

  init(_ allocator: inout RowAllocator) {
    largestFlow = allocator.row("largest", 1, 0)
    culpritFound = allocator.row("culprit", 1, 0)
  }

  /// In pounds; `overflow` if one was above the limit.
  @inline(__always)
  var largest: Double {
    get { largestFlow[0] }
    nonmutating set { largestFlow[0] = newValue }
  }

  /// What first outgrew the limit: 1 + a stream's index, −1 − a cost's, 0 for a project's own
  /// figures.
  @inline(__always)
  var culprit: Int {
    get { culpritFound[0] }
    nonmutating set { culpritFound[0] = newValue }
  }
}
