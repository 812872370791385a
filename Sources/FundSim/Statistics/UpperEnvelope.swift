/// The best of several lines λ·effect − cost, for every λ ≥ 0, from whole numbers.
///
/// Which line is on top changes only at λ = (C₂ − C₁) ÷ (E₂ − E₁) of neighbours on the envelope, and
/// always to a line with a larger effect. Where several are equally good at a λ, the one that stays
/// on top just above it is taken; so from λ = 0 on it is, of those of least cost, the one with the
/// largest effect. Equal lines count as the first of them.
struct UpperEnvelope: Equatable {
  struct Line: Equatable {
    let effect: Int128
    let cost: Int128
  }

  struct Switch: Equatable {
    /// The new line leads from this λ on.
    let at: Double
    let from: Int
    let to: Int
  }

  /// The line that leads from λ = 0 on; 0 where there is none.
  let first: Int
  /// Rising, each above 0.
  let switches: [Switch]

  /// - Complexity: O(n²) at worst in the number of lines.
  init(_ lines: [Line]) {
    var first = 0
    for place in lines.indices where lines[place].isCheaper(than: lines[first]) { first = place }
    self.first = first
    var switches: [Switch] = []
    var leader = first
    while let next = Self.next(after: leader, lines) {
      let (cost, effect) = (
        lines[next].cost - lines[leader].cost, lines[next].effect - lines[leader].effect
      )
      switches.append(Switch(at: Double(cost) / Double(effect), from: leader, to: next))
      leader = next
    }
    self.switches = switches
  }

  /// The line that overtakes the leader first; of several the one with the largest effect.
  private static func next(after leader: Int, _ lines: [Line]) -> Int? {
    func rise(_ place: Int) -> (cost: Int128, effect: Int128) {
      (lines[place].cost - lines[leader].cost, lines[place].effect - lines[leader].effect)
    }
    var best: Int?
    for place in lines.indices where lines[place].effect > lines[leader].effect {
      guard let known = best else {
        best = place
        continue
      }
      let (one, other) = (rise(place), rise(known))
      // one.cost/one.effect against other.cost/other.effect, without losing a bit.
      let left = one.cost.multipliedFullWidth(by: other.effect)
      let right = other.cost.multipliedFullWidth(by: one.effect)
      if (left.high, left.low) < (right.high, right.low)
        || left == right && one.effect > other.effect
      {
        best = place
      }
    }
    return best
  }
}

extension UpperEnvelope.Line {
  /// Whether it is the better one at λ = 0 and just above.
  fileprivate func isCheaper(than other: Self) -> Bool {
    (cost, -effect) < (other.cost, -other.effect)
  }
}
