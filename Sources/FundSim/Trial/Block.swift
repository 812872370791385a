/// One block: which trials of which project and replica are being worked out, and on what memory.
///
/// The steps of a block, each in a file of its own, run in this order: draws → stages → awards
/// (each stream's applications, terms and receipts) → costs → general fund → outcomes. Within a
/// step the lanes go together, as far as their paths do (`LaneSelection`). A block knows nothing of
/// tallies.
struct Block {
  let memory: Workspace
  let common: CommonRows
  /// What the copy comes to.
  let figures: Figures
  let seed: UInt64
  let firstTrial: UInt64
  /// Lanes in use.
  let count: Int
  let replica: UInt32
  /// Every uncertainty removed (MODEL §8).
  let isPlan: Bool
  /// Whether policies of scale-back are followed: not in the plan (MODEL §8).
  let scalesBack: Bool
  /// Keeps each cost and each event, for a ledger that will be shown.
  let journal: Journal?
  /// Whether a tally will count the money.
  let keepsMoney: Bool
  /// Whether draws are kept for other designs of the same project (`DrawCache`).
  var cachesDraws = false
  let horizon: Int
  let months: Int
  let driverYears: Int
  let sustainability: Sustainability

  static var lanes: Int { Workspace.lanes }
  var assess: Row<Int> { common.assess }
  var assessments: Int { common.assessments }

  /// A quantity in a lane.
  @inline(__always)
  func value(_ compiled: CompiledValue, _ lane: Int) -> Double {
    compiled.slot < 0
      ? compiled.constant : memory.draws.columns[compiled.slot &* Self.lanes &+ lane]
  }

  /// One that counts months or times; its domain keeps it far below any overflow.
  @inline(__always)
  func whole(_ compiled: CompiledValue, _ lane: Int) -> Int { Int(value(compiled, lane)) }

  @inline(__always)
  func trial(_ lane: Int) -> UInt64 { firstTrial &+ UInt64(truncatingIfNeeded: lane) }

  /// Names what was at work if a flow has outgrown the limit and nothing was named before.
  @inline(__always)
  func blame(_ item: Int) {
    if memory.flows.largest == FlowWatch.overflow, memory.flows.culprit == 0 {
      memory.flows.culprit = item
    }
  }

  /// Pounds as whole micro-pounds, the one rounding of a flow; remembers the largest.
  @inline(__always)
  func flow(_ pounds: Double) -> Int64 {
    let size = pounds.magnitude
    if !(size <= MicroPounds.limit) {
      memory.flows.largest = FlowWatch.overflow
      return 0
    }
    if size > memory.flows.largest { memory.flows.largest = size }
    return MicroPounds.rounded(pounds * MicroPounds.perPound)
  }
}
