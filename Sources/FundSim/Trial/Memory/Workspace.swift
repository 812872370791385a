/// The memory of one worker: a column over the lanes of a block for everything a trial computes.
///
/// A block is up to `Workspace.lanes` trials of one project and replica. Every matrix is laid out
/// `[row][month][lane]`, so that a month of all lanes is contiguous and the ledger's loops run
/// over lanes. It is allocated once a worker and used for every block, project and replica.
///
/// SAFETY: the pointers are owned by the worker that called `allocate` and freed by the same
/// worker's `deallocate`; no other thread sees them. Rows are indexed by positions that the plan
/// was compiled with (its `capacity` sizes the rows), months by 0..<months and lanes by
/// 0..<lanes; receipts clip months before they write.
struct Workspace {
  /// Trials in a block. A matrix of 72 months then takes 36 KiB, and those of ten streams stay in
  /// the second-level cache; even, so that pairs of trials that share a call of the generator stay
  /// in one block. Twice as many gain 4 %, and an interrupted run would take twice as long to end.
  static let lanes = 64

  let columns: UnsafeMutablePointer<Double>
  /// Receipts, `[stream][month][lane]`: first differences over months, or the months themselves once
  /// `Block.settle` has added them up.
  let receipts: UnsafeMutablePointer<Int64>
  /// Whether any lane of the block was paid, `[stream]`; if not, its row of receipts means nothing
  /// (but `CompiledStream.isReadUnasked`).
  let isPaid: UnsafeMutablePointer<Bool>
  /// For grants of stages: the months outside which nothing is paid, `[stream]`.
  let paidFrom: UnsafeMutablePointer<Int>
  let paidTo: UnsafeMutablePointer<Int>
  /// `[assessment][part][lane]`; see `Block.secured`.
  let secured: UnsafeMutablePointer<Int64>
  /// Principal still owed, `[assessment][lane]`.
  let owed: UnsafeMutablePointer<Int64>
  /// Decision month of the award, `[stream][lane]`; `never` without one.
  let won: UnsafeMutablePointer<Int32>
  let firstStart: UnsafeMutablePointer<Int32>
  /// Month in which a stage was passed, `[stage][lane]`.
  let passed: UnsafeMutablePointer<Int32>
  let numbers: NumberRows
  let lists: ListRows
  let terms: TermRows
  let luck: DrawCache
  /// Month of each lane's application, then of its decision.
  let applied: UnsafeMutablePointer<Int32>
  let walk: WalkRows
  /// Costs after offsets, before scale-back.
  let due: UnsafeMutablePointer<Int64>
  /// Whether the costs due may differ from the month before, `[month]`.
  let dueChanges: UnsafeMutablePointer<Bool>
  /// Costs after scale-back, were it to happen.
  let scaled: UnsafeMutablePointer<Int64>
  let costDue: UnsafeMutablePointer<Int64>
  let costScaled: UnsafeMutablePointer<Int64>
  /// One cost's terms by lane, while it is worked out.
  let costAmount: UnsafeMutablePointer<Double>
  let costInflation: UnsafeMutablePointer<Double>
  let costStep: UnsafeMutablePointer<Double>
  let costKeep: UnsafeMutablePointer<Double>
  let costMonth: UnsafeMutablePointer<Double>
  let costOffset: UnsafeMutablePointer<Double>
  let costFrom: UnsafeMutablePointer<Double>
  let costUntil: UnsafeMutablePointer<Double>
  /// Its flows of a year or month, whole and scaled back.
  let costFlow: UnsafeMutablePointer<Int64>
  /// What comes into the general fund less what is spent on other things than costs: first
  /// differences over months, added up before the books are kept.
  let income: UnsafeMutablePointer<Int64>
  /// Of that, bids and loan payments by month; kept for a ledger that will be shown.
  let bids: UnsafeMutablePointer<Int64>
  let loanPayments: UnsafeMutablePointer<Int64>
  /// What the designs of a comparison start from (`Block.lay`).
  let kept: KeptRows
  let opening: UnsafeMutablePointer<Int64>
  /// General fund at the end of each month.
  let general: UnsafeMutablePointer<Int64>
  /// The fund from which on scale-back cuts nothing.
  let shortfall: UnsafeMutablePointer<Int64>
  /// 1 where the flexible costs of the month were not spent.
  let scaledBack: UnsafeMutablePointer<UInt8>
  /// End (exclusive) of the term that begins in this month, or 0.
  let potTerm: UnsafeMutablePointer<Int32>
  let potReturn: UnsafeMutablePointer<UInt8>
  let potBalance: UnsafeMutablePointer<Int64>
  let returns: UnsafeMutablePointer<Int64>
  /// All ones while the project counts as open (the month of the breach included), else 0.
  let openMask: UnsafeMutablePointer<Int64>
  /// windDown − overdraft.
  let limit: UnsafeMutablePointer<Int64>
  /// First month of a breach, or the horizon.
  let breach: UnsafeMutablePointer<Int32>
  /// `[assessment][lane]`.
  let bridging: UnsafeMutablePointer<Int64>
  let costsAhead: UnsafeMutablePointer<Int64>
  /// Three rows for a walk through a stream's months.
  let walkRows: UnsafeMutablePointer<Int64>
  /// What the tally of the streams adds up, `[year][cash, its square][lane]`.
  let earned: UnsafeMutablePointer<Double>
  /// Two rows of lanes for whatever a step needs.
  let scratch: UnsafeMutablePointer<Int64>
  /// Balance, end and order of each restricted fund, `[3][pot][lane]`.
  let potState: UnsafeMutablePointer<Int64>
  /// Which costs the project's restricted funds may pay, `[cost][pot]`, and who fills them.
  let potMayPay: UnsafeMutablePointer<Bool>
  let potStream: UnsafeMutablePointer<Int>
  let payableCosts: UnsafeMutablePointer<Int>
  /// One figure: the largest flow so far in pounds; `overflow` marks one above the limit.
  let largest: UnsafeMutablePointer<Double>
  /// What first outgrew the limit: 1 + a stream's index, −1 − a cost's, 0 for a project's own
  /// figures.
  let culprit: UnsafeMutablePointer<Int>

  private let slabs: [UnsafeMutableRawPointer]

  static let never = Int32.max
  static let overflow = Double.infinity

  /// Room for a project of any of these plans.
  static func allocate(for plans: [CompiledScenario]) -> Workspace {
    var capacity = CompiledScenario.Capacity()
    for plan in plans { capacity.widen(to: plan.capacity) }
    return Workspace(
      capacity, months: plans.map(\.months).max() ?? 0,
      assessments: plans.map(\.sustainability.assess.count).max() ?? 0)
  }

  private init(_ capacity: CompiledScenario.Capacity, months: Int, assessments: Int) {
    let lanes = Self.lanes
    var slabs: [UnsafeMutableRawPointer] = []
    func make<T: BitwiseCopyable>(_ type: T.Type, _ rows: Int, _ zero: T) -> UnsafeMutablePointer<
      T
    > {
      let count = max(1, rows) * lanes
      let raw = UnsafeMutableRawPointer.allocate(
        byteCount: count * MemoryLayout<T>.stride, alignment: 64)
      slabs.append(raw)
      let typed = raw.bindMemory(to: T.self, capacity: count)
      typed.initialize(repeating: zero, count: count)
      return typed
    }
    columns = make(Double.self, capacity.columns, 0)
    receipts = make(Int64.self, capacity.streams * months, 0)
    secured = make(Int64.self, assessments * SecuredPart.count, 0)
    owed = make(Int64.self, assessments, 0)
    won = make(Int32.self, capacity.streams, 0)
    firstStart = make(Int32.self, capacity.streams, 0)
    passed = make(Int32.self, capacity.stages, 0)
    isPaid = make(Bool.self, capacity.streams / lanes + 1, false)
    paidFrom = make(Int.self, capacity.streams / lanes + 1, 0)
    paidTo = make(Int.self, capacity.streams / lanes + 1, 0)
    numbers = NumberRows(
      all: make(Double.self, 1, 0), own: make(Double.self, 1, 0), shared: make(Double.self, 1, 0),
      chance: make(Double.self, 1, 0), month: make(Int32.self, 2, 0),
      flags: make(Bool.self, 1, false), drawn: make(Double.self, 1, 0))
    lists = ListRows(
      waiting: make(Int32.self, 2, 0), deciding: make(Int32.self, 2, 0),
      eligible: make(Int32.self, 2, 0), awarded: make(Int32.self, 2, 0),
      terms: make(Int32.self, 2, 0), paying: make(Int32.self, 2, 0),
      asking: make(Int32.self, 2, 0))
    terms = TermRows(
      start: make(Int.self, 1, 0), length: make(Int.self, 1, 0), decided: make(Int.self, 1, 0),
      base: make(Double.self, 1, 0), factor: make(Double.self, 1, 0))
    luck = DrawCache(
      rows: make(Double.self, DrawCache.count, 0),
      tags: make(DrawCache.Tag.self, DrawCache.count / lanes + 1, DrawCache.Tag()))
    applied = make(Int32.self, 1, 0)
    walk = WalkRows(
      growth: make(Double.self, 1, 1), volatility: make(Double.self, 1, 1),
      cuts: make(Double.self, 1, 1), years: make(Int.self, 1, 0), start: make(Int.self, 1, 0),
      ages: make(Int.self, 1, 0), first: make(Int.self, 1, 0), paid: make(Int64.self, 1, 0),
      amount: make(Int64.self, 1, 0))
    due = make(Int64.self, months, 0)
    dueChanges = make(Bool.self, months / lanes + 1, false)
    scaled = make(Int64.self, months, 0)
    costDue = make(Int64.self, capacity.costs * months, 0)
    costScaled = make(Int64.self, capacity.costs * months, 0)
    costAmount = make(Double.self, 1, 0)
    costInflation = make(Double.self, 1, 0)
    costStep = make(Double.self, 1, 0)
    costKeep = make(Double.self, 1, 0)
    costMonth = make(Double.self, 1, 0)
    costOffset = make(Double.self, 1, 0)
    costFrom = make(Double.self, 1, 0)
    costUntil = make(Double.self, 1, 0)
    costFlow = make(Int64.self, 2, 0)
    income = make(Int64.self, months, 0)
    bids = make(Int64.self, months, 0)
    loanPayments = make(Int64.self, months, 0)
    kept = KeptRows(
      income: make(Int64.self, months, 0),
      secured: make(Int64.self, assessments * SecuredPart.count, 0),
      owed: make(Int64.self, assessments, 0), largest: make(Double.self, 1, 0))
    opening = make(Int64.self, 1, 0)
    general = make(Int64.self, months, 0)
    shortfall = make(Int64.self, 1, 0)
    scaledBack = make(UInt8.self, months, 0)
    potTerm = make(Int32.self, capacity.pots * months, 0)
    potReturn = make(UInt8.self, capacity.pots * months, 0)
    potBalance = make(Int64.self, capacity.pots * months, 0)
    returns = make(Int64.self, months, 0)
    openMask = make(Int64.self, months, 0)
    limit = make(Int64.self, 1, 0)
    breach = make(Int32.self, 1, 0)
    bridging = make(Int64.self, assessments, 0)
    costsAhead = make(Int64.self, assessments, 0)
    walkRows = make(Int64.self, 3, 0)
    earned = make(Double.self, 2 * (months / 12 + 1), 0)
    scratch = make(Int64.self, 2, 0)
    potState = make(Int64.self, 3 * capacity.pots, 0)
    potMayPay = make(Bool.self, capacity.pots * capacity.costs / lanes + 1, false)
    potStream = make(Int.self, capacity.pots / lanes + 1, 0)
    payableCosts = make(Int.self, capacity.costs / lanes + 1, 0)
    largest = make(Double.self, 1, 0)
    culprit = make(Int.self, 1, 0)
    self.slabs = slabs
  }

  func deallocate() {
    for slab in slabs { slab.deallocate() }
  }

  /// Bytes that a plan's workspace takes.
  static func bytes(for plan: CompiledScenario) -> Int {
    let capacity = plan.capacity
    let matrices = capacity.streams + 2 * capacity.costs + 2 * capacity.pots + 9
    return lanes * 8
      * (plan.months * matrices + capacity.columns + plan.drivers.count * plan.driverYears)
  }
}
