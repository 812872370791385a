/// The memory in which one worker works a copy of a project out: a column over the lanes of a block
/// for everything that a trial computes, in groups by what it is used for.
///
/// A block is up to `Workspace.lanes` trials of one project and replica. Every matrix is laid out
/// `[row][month][lane]`, so that a month of all lanes is contiguous and the ledger's loops run
/// over lanes. It is made once a worker and used for every block, project and replica.
///
/// SAFETY: the rows are those of the allocator that it was made by: used by one worker, freed with
/// all others. Rows are sized by the capacity of the scenarios to be played, and indexed by
/// positions that these were compiled with, months below the capacity's and lanes below
/// `Workspace.lanes`.
struct Workspace {
  /// Trials in a block. A matrix of 72 months then takes 36 KiB, and those of ten streams stay in
  /// the second-level cache; even, so that pairs of trials that share a call of the generator stay
  /// in one block. Twice as many gain 4 %, and an interrupted run would take twice as long to end.
  static let lanes = 64

  /// A month that never comes.
  static let never = Int32.max

  let draws: DrawRows
  let decisions: DecisionRows
  let selections: SelectionRows
  let awards: AwardRows
  let terms: TermRows
  let level: LevelRows
  let receipts: ReceiptRows
  let costs: CostRows
  let books: BookRows
  let pots: PotRows
  let outcomes: OutcomeRows
  let flows: FlowWatch
  let kept: KeptRows
  let tallies: TallyRows

  /// Room for a project of any of these scenarios.
  init(for scenarios: [CompiledScenario], _ allocator: inout RowAllocator) {
    var capacity = CompiledScenario.Capacity()
    for scenario in scenarios { capacity.widen(to: scenario.capacity) }
    draws = DrawRows(capacity, &allocator)
    decisions = DecisionRows(&allocator)
    selections = SelectionRows(&allocator)
    awards = AwardRows(capacity, &allocator)
    terms = TermRows(&allocator)
    level = LevelRows(&allocator)
    receipts = ReceiptRows(capacity, &allocator)
    costs = CostRows(capacity, &allocator)
    books = BookRows(capacity, &allocator)
    pots = PotRows(capacity, &allocator)
    outcomes = OutcomeRows(capacity, &allocator)
    flows = FlowWatch(&allocator)
    kept = KeptRows(capacity, &allocator)
    tallies = TallyRows(capacity, &allocator)
  }

  /// Bytes that a scenario's workspace takes.
  static func bytes(for scenario: CompiledScenario) -> Int {
    let capacity = scenario.capacity
    let matrices = capacity.streams + 2 * capacity.costs + 2 * capacity.pots + 9
    return lanes * 8
      * (scenario.months * matrices + capacity.columns
        + scenario.drivers.count * scenario.driverYears)
  }
}
