/// What has been counted of one contest of competitors: how often each is the best.
struct ContestTally: Sendable {
  let contest: Contest
  /// What one more project of is worth something.
  let criterion: Criterion
  /// Micro-pounds for one more project that meets the criterion.
  let willingness: [Int64]
  /// `[common month][willingness][competitor]`, in parts of `share`.
  private(set) var credits: [Int64]

  /// A trial's credit, shared out among those that are best in it: a multiple of every number up to
  /// 16. Of more, the first ones have the rest.
  static let share: Int64 = 720_720

  init(_ contest: Contest, by criterion: Criterion, willingness: [Int64]) {
    self.contest = contest
    self.criterion = criterion
    self.willingness = willingness
    credits = [Int64](
      repeating: 0, count: contest.months.count * willingness.count * contest.competitors.count)
  }

  func cell(_ month: Int, _ price: Int, _ competitor: Int) -> Int {
    (month * willingness.count + price) * contest.competitors.count + competitor
  }

  /// Counts a block; there are figures of every variant.
  mutating func add(_ trials: [Figures], count: Int) {
    for (index, month) in contest.months.enumerated() {
      for (price, pounds) in willingness.enumerated() {
        let first = cell(index, price, 0)
        for lane in 0..<count {
          var best = Int128.min
          var tied: Int64 = 0
          for (place, competitor) in contest.competitors.enumerated() {
            let benefit = benefit(
              trials[competitor], month.places[place], pounds, lane)
            if benefit > best { (best, tied) = (benefit, 1) } else if benefit == best { tied += 1 }
          }
          var rest = Self.share % tied
          for (place, competitor) in contest.competitors.enumerated()
          where benefit(trials[competitor], month.places[place], pounds, lane) == best {
            credits[first + place] &+= Self.share / tied + rest
            rest = 0
          }
        }
      }
    }
  }

  /// `willingness` × projects that meet the criterion − cost, in micro-pounds.
  @inline(__always)
  private func benefit(
    _ figures: Figures, _ assessment: Int, _ willingness: Int64, _ lane: Int
  ) -> Int128 {
    let number = figures.number(of: criterion.counted, at: assessment)[lane]
    return Int128(willingness) * Int128(number) - Int128(figures[figures.layout.cost][lane])
  }

  mutating func merge(_ other: ContestTally) {
    for index in credits.indices { credits[index] += other.credits[index] }
  }

  func write(to words: inout WordWriter) { words.write(credits) }

  mutating func read(from words: inout WordReader) throws(WordError) {
    try words.read(into: &credits)
  }
}
