/// What tallies work out of a block, lane by lane, before they add it up.
///
/// SAFETY: rows of the worker's memory, with a cell for every lane; years are those that the
/// capacity's months reach.
struct TallyRows {
  /// Cash that the streams have earned together, and the sum of their squares, `[year][lane]`.
  let earned: Row<Double>
  let earnedSquares: Row<Double>
  /// All ones in a lane that has won the stream by some month.
  let hasWon: Row<Int64>
  /// What went back to funders while the project was open, `[pot][lane]`, and of all pots.
  let returned: Row<Int64>
  let allReturned: Row<Int64>
  let zeros: Row<Int64>
  /// Numbers of projects, in millionths.
  let millionths: Row<Int64>

  init(_ capacity: CompiledScenario.Capacity, _ allocator: inout RowAllocator) {
    let years = capacity.months / 12 + 1
    earned = allocator.lanes("earned", years, 0)
    earnedSquares = allocator.lanes("earnedSquares", years, 0)
    hasWon = allocator.lanes("hasWon", 1, 0)
    returned = allocator.lanes("returned", capacity.pots, 0)
    allReturned = allocator.lanes("allReturned", 1, 0)
    zeros = allocator.lanes("zeros", 1, 0)
    millionths = allocator.lanes("millionths", 1, 0)
  }
}
