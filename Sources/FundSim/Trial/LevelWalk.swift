/// One award's or renewal's months.
struct Term {
  /// A term that never ends: later than any month, and safe to add to.
  static let forever = 1 << 40

  let start: Int
  let length: Int
  /// Month of the decision that brought it.
  let decided: Int
  /// Pounds a month, renewal factors included.
  let base: Double
  /// 0 for the award, then 1, 2, …
  let renewal: Int

  var end: Int { start &+ length }
}

/// What time has done to a stream's level since its first term began: growth, the random walk of
/// its volatility, and cuts. It is asked for months in ascending order.
struct LevelWalk {
  /// s₀, the first month of the first term.
  let start: Int
  /// Product of the renewal factors so far.
  var factor: Double
  private(set) var growth = 1.0
  private(set) var volatility = 1.0
  private(set) var cuts = 1.0
  private var years = 0
  private var review = 0

  init(start: Int, factor: Double) {
    self.start = start
    self.factor = factor
  }

  /// A new term: its yearly reviews are counted from its own start.
  mutating func begin() { review = 0 }

  /// Brings the walk to `month` of `term`.
  @inline(__always)
  mutating func advance(
    to month: Int, in term: Term, of stream: StreamPlan, _ block: Block, lane: Int
  ) {
    let shape = stream.shape
    while (month &- start) / 12 > years {
      years &+= 1
      growth *= 1 + block.value(shape.growth, lane)
      if shape.volatility.isAlways(0) || block.isPlan { continue }
      let sigma = block.value(shape.volatility, lane)
      let z = block.correlated(
        shape.walk, month: start &+ 12 &* years, lane: lane, ordinal: years)
      volatility *= Mathematics.exp(sigma * z - sigma * sigma / 2)
    }
    guard let cut = shape.cut, !block.isPlan else { return }
    while (month &- term.start) / 12 > review {
      review &+= 1
      let reviewed = term.start &+ 12 &* review
      let ordinal = 1000 &* term.renewal &+ review
      let isCut = block.strikes(
        cut.decision, chance: block.value(cut.chance, lane), month: reviewed, lane: lane,
        ordinal: ordinal)
      guard isCut else { continue }
      cuts *= 1 - block.value(cut.severity, lane, ordinal: ordinal)
      block.journal?.note(reviewed, stream.id, .cut)
    }
  }

  /// The level of `month`, in pounds: base × growth × ramp × season × volatility × cuts.
  @inline(__always)
  func level(_ base: Double, month: Int, of shape: LevelShape, _ block: Block, lane: Int) -> Double
  {
    let grown = base * growth
    let shaped =
      shape.isMonthly
      ? LevelWalk.shaped(grown, shape, month: month, since: start, block, lane: lane) : grown
    return shaped * volatility * cuts
  }

  /// `level` × ramp × season of a month.
  @inline(__always)
  static func shaped(
    _ level: Double, _ shape: LevelShape, month: Int, since start: Int, _ block: Block, lane: Int
  ) -> Double {
    let ramp = block.value(shape.ramp, lane)
    let risen = ramp > 0 ? level * min(1, Double(month &- start &+ 1) / ramp) : level
    if let season = shape.season { return risen * season[month % 12] }
    return risen
  }

  /// The first month after `month` in which the level of a term may change.
  @inline(__always)
  func nextChange(after month: Int, in term: Term, of shape: LevelShape) -> Int {
    if shape.isMonthly { return month &+ 1 }
    let anniversary = start &+ ((month &- start) / 12 &+ 1) &* 12
    if shape.cut == nil { return anniversary }
    return min(anniversary, term.start &+ ((month &- term.start) / 12 &+ 1) &* 12)
  }
}
