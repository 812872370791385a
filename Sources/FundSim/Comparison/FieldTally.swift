/// What one worker has counted of one field of competitors: how often each is the best.
struct FieldTally: Sendable {
  let field: FieldPlan
  /// Micro-pounds for one more project sustained.
  let willingness: [Int64]
  /// `[common month][willingness][competitor]`, in parts of `share`.
  private(set) var credits: [Int64]

  /// A trial's credit, shared out among those that are best in it: a multiple of every number up to
  /// 16. Of more, the first ones have the rest.
  static let share: Int64 = 720_720

  init(_ field: FieldPlan, willingness: [Int64]) {
    self.field = field
    self.willingness = willingness
    credits = [Int64](
      repeating: 0, count: field.months.count * willingness.count * field.competitors.count)
  }

  func cell(_ month: Int, _ price: Int, _ competitor: Int) -> Int {
    (month * willingness.count + price) * field.competitors.count + competitor
  }

  /// Counts a block; `common` holds the rows of every simulation.
  mutating func add(_ common: [CommonRows], count: Int) {
    let lanes = Workspace.lanes
    for (index, month) in field.months.enumerated() {
      for (price, pounds) in willingness.enumerated() {
        let first = cell(index, price, 0)
        for lane in 0..<count {
          var best = Int128.min
          var tied: Int64 = 0
          for (place, competitor) in field.competitors.enumerated() {
            let benefit = Self.benefit(
              common[competitor], month.places[place], pounds, lane, lanes)
            if benefit > best { (best, tied) = (benefit, 1) } else if benefit == best { tied += 1 }
          }
          var rest = Self.share % tied
          for (place, competitor) in field.competitors.enumerated()
          where Self.benefit(common[competitor], month.places[place], pounds, lane, lanes) == best {
            credits[first + place] &+= Self.share / tied + rest
            rest = 0
          }
        }
      }
    }
  }

  /// `willingness` × projects sustained − cost, in micro-pounds.
  @inline(__always)
  private static func benefit(
    _ rows: CommonRows, _ assessment: Int, _ willingness: Int64, _ lane: Int, _ lanes: Int
  ) -> Int128 {
    let sustained = rows.counts[(assessment &* 3 &+ 1) &* lanes &+ lane]
    return Int128(willingness) * Int128(sustained) - Int128(rows.cost[lane])
  }

  mutating func merge(_ other: FieldTally) {
    for index in credits.indices { credits[index] += other.credits[index] }
  }
}
