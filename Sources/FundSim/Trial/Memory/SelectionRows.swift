/// Room for the selections that are alive at one time, each named for who is in it.
///
/// SAFETY: rows of the worker's memory, with a cell for every lane.
struct SelectionRows {
  /// For an answer, or for the next attempt.
  let waiting: ScratchRow<Int32>
  let deciding: ScratchRow<Int32>
  let eligible: ScratchRow<Int32>
  let awarded: ScratchRow<Int32>
  /// In a term, or in the months of a match or of a stage's grant.
  let inTerm: ScratchRow<Int32>
  /// In a first term that goes on.
  let paying: ScratchRow<Int32>
  /// For a renewal, a stage or what was matched.
  let asking: ScratchRow<Int32>
  let cut: ScratchRow<Int32>
  /// With a restricted fund.
  let funded: ScratchRow<Int32>

  init(_ allocator: inout RowAllocator) {
    waiting = ScratchRow("waiting", 1, 0, &allocator)
    deciding = ScratchRow("deciding", 1, 0, &allocator)
    eligible = ScratchRow("eligible", 1, 0, &allocator)
    awarded = ScratchRow("awarded", 1, 0, &allocator)
    inTerm = ScratchRow("inTerm", 1, 0, &allocator)
    paying = ScratchRow("paying", 1, 0, &allocator)
    asking = ScratchRow("asking", 1, 0, &allocator)
    cut = ScratchRow("cut", 1, 0, &allocator)
    funded = ScratchRow("funded", 1, 0, &allocator)
  }
}
