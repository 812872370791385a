/// What time has done to a stream's level since its first term began (MODEL §5.1): growth, the
/// random walk of its volatility, which is 1 on average, and cuts. One lane; months are asked for
/// in ascending order. `Level+Ages` does the same for the first terms of many lanes at once.
struct LevelWalk {
  /// s₀, the first month of the first term.
  let start: Int
  private var growth: Double
  private var volatility: Double
  private var cuts: Double
  private var years: Int
  private var review = 0
  /// The next month in which something may change; reviews count from each term's own start.
  private var nextYear: Int
  private var nextReview = Int.max

  /// A lane's walk, as its terms so far have left it.
  init(_ rows: LevelRows, lane: Int, start: Int) {
    self.start = start
    growth = rows.growth[lane]
    volatility = rows.volatility[lane]
    cuts = rows.cuts[lane]
    years = rows.years[lane]
    nextYear = start &+ 12 &* (years &+ 1)
  }

  /// Leaves it for the lane's next term.
  func store(_ rows: LevelRows, lane: Int) {
    rows.growth[lane] = growth
    rows.volatility[lane] = volatility
    rows.cuts[lane] = cuts
    rows.years[lane] = years
  }

  /// A new term.
  @inline(__always)
  mutating func begin(_ term: Term, of stream: CompiledStream) {
    review = 0
    nextReview = stream.shape.cut == nil ? Int.max : term.start &+ 12
  }

  /// Brings the walk to `month` of `term`.
  @inline(__always)
  mutating func advance(
    to month: Int, in term: Term, of stream: CompiledStream, _ block: Block, lane: Int
  ) {
    if month >= nextYear { growOlder(by: month, stream, block, lane: lane) }
    if month >= nextReview { meetReviews(until: month, term, stream, block, lane: lane) }
  }

  private mutating func growOlder(
    by month: Int, _ stream: CompiledStream, _ block: Block, lane: Int
  ) {
    let step = 1 + block.value(stream.shape.growth, lane)
    let isSteady = stream.shape.volatility.isAlways(0) || block.isPlan
    let sigma = isSteady ? 0 : block.value(stream.shape.volatility, lane)
    while month >= nextYear {
      years &+= 1
      growth *= step
      if !isSteady {
        let z = block.correlated(
          stream.shape.walk, month: nextYear, lane: lane, ordinal: years)
        volatility *= Self.volatility(sigma, z)
      }
      nextYear &+= 12
    }
  }

  private mutating func meetReviews(
    until month: Int, _ term: Term, _ stream: CompiledStream, _ block: Block, lane: Int
  ) {
    guard let cut = stream.shape.cut, !block.isPlan else {
      nextReview = Int.max
      return
    }
    let chance = block.value(cut.chance, lane)
    while month >= nextReview {
      review &+= 1
      let ordinal = 1000 &* term.renewal &+ review
      let isCut = block.strikes(
        cut.decision, chance: chance, month: nextReview, lane: lane, ordinal: ordinal)
      if isCut {
        cuts *= 1 - block.value(cut.severity, lane, ordinal: ordinal)
        block.journal?.note(nextReview, stream.id, .cut)
      }
      nextReview &+= 12
    }
  }

  /// What a year of volatility σ does to a level, given Z: exp(σZ − σ²/2), which is 1 on average.
  @inline(__always)
  static func volatility(_ sigma: Double, _ z: Double) -> Double {
    Mathematics.exp(sigma * z - sigma * sigma / 2)
  }

  /// The level of `month`, in pounds: base × growth × ramp × season × volatility × cuts.
  @inline(__always)
  func level(
    _ base: Double, month: Int, of stream: CompiledStream, _ block: Block, lane: Int
  ) -> Double {
    let grown = base * growth
    let shaped =
      stream.shape.isMonthly
      ? LevelWalk.shaped(grown, stream, month: month, since: start, block, lane: lane) : grown
    return shaped * volatility * cuts
  }

  /// `level` × ramp × season of a month.
  @inline(__always)
  static func shaped(
    _ level: Double, _ stream: CompiledStream, month: Int, since start: Int, _ block: Block,
    lane: Int
  ) -> Double {
    let ramp = block.value(stream.shape.ramp, lane)
    let age = Double(month &- start &+ 1)
    let risen = age < ramp ? level * (age / ramp) : level
    if stream.shape.season.isEmpty { return risen }
    return risen * stream.shape.season[month % 12]
  }

  /// The first month after the one the walk has been brought to in which the level may change.
  @inline(__always)
  func nextChange(after month: Int, of stream: CompiledStream, _ block: Block, lane: Int) -> Int {
    if stream.shape.isMonthly {
      let isRising = Double(month &- start &+ 1) < block.value(stream.shape.ramp, lane)
      if isRising || !stream.shape.season.isEmpty { return month &+ 1 }
    }
    return min(nextYear, nextReview)
  }
}
