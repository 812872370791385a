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
