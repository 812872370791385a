import FundSim

/// Which design to choose, and what it gains.
struct Decision: Equatable {
  /// A design that comes to the same as the chosen one in every future, and costs more.
  struct Twin: Equatable {
    let place: Int
    /// What the chosen one costs the programme less.
    let saving: Double
  }

  let month: Int
  let criterion: Criterion
  let reference: Int
  let choice: DesignChoice
  /// Of the design that is chosen, or comes next, over the reference; nil where that is unknown.
  let gain: Gain?
  /// What would tell two designs apart that are too close to call.
  let separation: Separation?
  /// In the order of the designs.
  let twins: [Twin]
  /// Where another design leads.
  let otherwise: Otherwise?
  /// The only design, as further views see it.
  let elsewhere: [Int]

  /// Nil where no month is assessed by all.
  init?(_ index: ComparisonIndex, _ choice: DesignChoice, _ criterion: Criterion) {
    guard let month = index.mainMonth, let view = index.views.first,
      let ranking = Ranking(index, view, at: month, by: criterion)
    else { return nil }
    let reference = ranking.reference
    self.month = month
    self.criterion = criterion
    self.reference = reference
    self.choice = choice
    func gain(_ place: Int) -> Gain? {
      Gain(index, of: place, over: reference, at: month, by: criterion)
    }
    func separation(_ one: Int, _ other: Int?) -> Separation? {
      other.flatMap { Separation(index, one, $0, at: month, by: criterion) }
    }
    switch choice {
    case .best(let place), .ahead(let place, _), .unsure(let place, _), .referenceBest(let place):
      (self.gain, self.separation, elsewhere) = (gain(place), nil, [])
    case .close(let one, let others, _):
      (self.gain, self.separation, elsewhere) = (nil, separation(one, others.first), [])
    case .nothingBetter(let next):
      (self.gain, self.separation, elsewhere) = (nil, separation(reference, next), [])
    case .alone(let only):
      (self.gain, self.separation) = (nil, nil)
      elsewhere = index.views.dropFirst().compactMap { view in
        view.members.first { index.isSameDesign($0, only) }
      }
    case .notAssessed, .allSame, .even, .cheapest:
      (self.gain, self.separation, elsewhere) = (nil, nil, [])
    }
    let winner = choice.winner(reference: reference)
    twins = view.members.compactMap { place in
      guard let winner, place != winner, ranking.isTwin(winner, place) else { return nil }
      return ranking.saving(winner, than: place).map { Twin(place: place, saving: $0) }
    }
    otherwise = Otherwise(index, choice, at: month, by: criterion)
  }
}
