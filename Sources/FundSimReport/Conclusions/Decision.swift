import FundSim

/// Which design to choose, and what it gains.
struct Decision: Equatable {
  let month: Int
  let measure: ComparisonMeasure
  let reference: Int
  let choice: DesignChoice
  /// Of the design that is chosen, or comes next, over the reference; nil where that is unknown.
  let gain: Gain?
  /// What would tell two designs apart that are too close to call.
  let separation: Separation?
  /// The only design, as further views see it.
  let elsewhere: [Int]

  /// Nil where no month is assessed by all.
  init?(_ index: ComparisonIndex, _ choice: DesignChoice, _ measure: ComparisonMeasure) {
    guard let month = index.mainMonth, let reference = index.views.first?.members.first else {
      return nil
    }
    self.month = month
    self.measure = measure
    self.reference = reference
    self.choice = choice
    func gain(_ place: Int) -> Gain? {
      Gain(index, of: place, over: reference, at: month, by: measure)
    }
    func separation(_ one: Int, _ other: Int) -> Separation? {
      Separation(index, one, other, at: month, by: measure)
    }
    switch choice {
    case .best(let place), .ahead(let place, _), .unsure(let place, _), .referenceBest(let place):
      (self.gain, self.separation, elsewhere) = (gain(place), nil, [])
    case .close(let one, let other):
      (self.gain, self.separation, elsewhere) = (nil, separation(one, other), [])
    case .nothingBetter(let next):
      (self.gain, self.separation, elsewhere) = (nil, separation(reference, next), [])
    case .alone(let only):
      (self.gain, self.separation) = (nil, nil)
      elsewhere = index.views.dropFirst().compactMap { view in
        view.members.first { index.isSameDesign($0, only) }
      }
    case .notAssessed, .allSame:
      (self.gain, self.separation, elsewhere) = (nil, nil, [])
    }
  }
}

/// What a design has more than the reference, and what that costs the programme.
struct Gain: Equatable {
  enum Price: Equatable {
    case less(Double)
    case noDearer
    case more(Double)
    /// For each one more.
    case each(Double)
  }

  let change: PairedDifference
  /// Nil where neither costs anything.
  let price: Price?
  /// The difference in cost, where the two were compared and there is one.
  let cost: Double?

  init?(
    _ index: ComparisonIndex, of place: Int, over reference: Int, at month: Int,
    by measure: ComparisonMeasure
  ) {
    guard let change = index.paired(reference, place, month, measure) else { return nil }
    self.change = change
    let pair = index.difference(from: reference, to: place)
    cost = pair.flatMap { $0.cost.difference == 0 ? nil : $0.cost.difference }
    guard index.cost(place) > 0 || index.cost(reference) > 0, let pair else {
      price = nil
      return
    }
    let difference = pair.cost.difference
    let each = pair.months.first { $0.month == month }?.costPerExtraSustained.value
    if difference <= 0 {
      price = pair.cost.isClear ? .less(-difference) : .noDearer
    } else if measure == .sustained, !index.isSingle, let each {
      price = .each(each)
    } else {
      price = .more(difference)
    }
  }
}

/// What would tell two designs apart.
enum Separation: Equatable {
  /// No future tried tells them apart.
  case never
  /// More trials than were tried.
  case trials(UInt64)

  init?(
    _ index: ComparisonIndex, _ one: Int, _ other: Int, at month: Int,
    by measure: ComparisonMeasure
  ) {
    guard let change = index.paired(one, other, month, measure) else { return nil }
    if change.standardError == 0 && change.difference == 0 {
      self = .never
      return
    }
    guard let needed = change.reachableTrials, needed > index.trials else { return nil }
    self = .trials(needed)
  }
}

extension PairedDifference {
  /// Trials that would separate the two, where some number that can be written down would.
  var reachableTrials: UInt64? { trialsToSeparate.flatMap { $0 == UInt64.max ? nil : $0 } }
}
