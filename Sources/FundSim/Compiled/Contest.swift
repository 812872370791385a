/// Alternatives that compete for being the best.
struct Contest: Sendable {
  let alternatives: [Int]
  /// The different variants among them, and for each alternative which of these it is. Equal
  /// scenarios compete as one.
  let competitors: [Int]
  let places: [Int]
  /// Assessments that all have: the month, and its place in each competitor.
  let months: [(month: Int, places: [Int])]

  init(alternatives: [Int], indexes: [Int], _ experiment: Experiment) {
    self.alternatives = alternatives
    var competitors: [Int] = []
    places = alternatives.map { alternative in
      let variant = indexes[alternative]
      if let known = competitors.firstIndex(of: variant) { return known }
      competitors.append(variant)
      return competitors.count - 1
    }
    self.competitors = competitors
    let assessed = competitors.map { experiment.variants[$0].compiled.sustainability.assess }
    months = (assessed.first ?? []).compactMap { month in
      let places = assessed.compactMap { $0.firstIndex(of: month) }
      return places.count == assessed.count ? (month, places) : nil
    }
  }
}
