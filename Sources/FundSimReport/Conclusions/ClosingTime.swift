import FundSim

/// When a service closes, as far as words can say it.
enum ClosingTime: Equatable {
  /// All closings that count lie in these months.
  case always(ClosedRange<Int>)
  /// Half of the closings or more lie in these months.
  case mostly(ClosedRange<Int>)
  /// No six months hold half of the closings; these hold all of them.
  case spread(ClosedRange<Int>)
  /// The same over so long a time that the first and last twentieth are left out.
  case spreadMainly(ClosedRange<Int>)

  static let window = 6
  static let longSpread = 24

  /// Of closings before `month`, from the shares open at the end of months; nil if there are none.
  ///
  /// The window is of six months, or all there are, less empty months at its ends; it is the
  /// earliest of equals.
  init?(_ survival: [Double], before month: Int) {
    let count = min(month, survival.count)
    guard count > 0 else { return nil }
    let closings = (0..<count).map { max(0, ($0 == 0 ? 1 : survival[$0 - 1]) - survival[$0]) }
    let all = closings.reduce(0, +)
    guard let first = closings.firstIndex(where: { $0 > 0 }),
      let last = closings.lastIndex(where: { $0 > 0 })
    else { return nil }
    func share(_ start: Int) -> Double {
      closings[start..<min(start + Self.window, count)].reduce(0, +)
    }
    var best = 0
    // Sums of the same closings in another order may differ in their last bits.
    let error = 1e-12
    for start in 0...max(0, count - Self.window) where share(start) > share(best) + error {
      best = start
    }
    let most = (best..<min(best + Self.window, count)).filter { closings[$0] > 0 }
    guard let from = most.first, let to = most.last else { return nil }
    if share(best) >= all - error {
      self = .always(from...to)
    } else if share(best) >= all / 2 - error {
      self = .mostly(from...to)
    } else if last - first < Self.longSpread {
      self = .spread(first...last)
    } else {
      var sum = 0.0
      let sums = closings.map { closing -> Double in
        sum += closing
        return sum
      }
      let early = sums.firstIndex { $0 >= 0.05 * all - error } ?? first
      let late = sums.firstIndex { $0 >= 0.95 * all - error } ?? last
      self = .spreadMainly(early...late)
    }
  }

  /// The months that hold half of the closings or more, if six in a row do.
  var most: ClosedRange<Int>? {
    switch self {
    case .always(let months), .mostly(let months): months
    case .spread, .spreadMainly: nil
    }
  }
}
