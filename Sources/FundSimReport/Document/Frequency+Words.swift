extension Frequency {
  /// "37 of 100 futures", "fewer than 1 in 100 futures", "no future", "every future".
  func of100(_ noun: String = "future") -> String {
    switch size {
    case .none: "no \(noun)"
    case .all: "every \(noun)"
    case .underOne: "fewer than 1 in 100 \(noun)s"
    case .over99: "more than 99 in 100 \(noun)s"
    case .number(let n): "\(n) of 100 \(noun)s"
    }
  }

  /// The same for a cell: "37", "<1", ">99", "–" for never, "100".
  var cell: String {
    switch size {
    case .none: "–"
    case .all: "100"
    case .underOne: "<1"
    case .over99: ">99"
    case .number(let n): "\(n)"
    }
  }
}

extension Frequency {
  /// A share of a whole whose counts add up: "22", "–" for never, and "<1" or ">99" where the count
  /// would round a chance away.
  static func cell(_ share: Double, count: Int) -> String {
    !(share > 0)
      ? "–" : count == 0 ? "<1" : share < 1 && count == 100 ? ">99" : "\(count)"
  }
}

extension HundredFutures.Part {
  /// "22", and "<1" or ">99" where the count would round a chance away.
  var label: String {
    share > 0 ? Frequency.cell(share, count: count) : "\(count)"
  }
}
