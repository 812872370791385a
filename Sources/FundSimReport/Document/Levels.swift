import FundSim
import FundSimText

/// How many services of a design meet a criterion at a month, in words.
struct Levels {
  let criterion: Criterion
  let month: Int
  let document: ComparisonDocument

  init(_ criterion: Criterion, _ month: Int, _ document: ComparisonDocument) {
    self.criterion = criterion
    self.month = month
    self.document = document
  }

  var word: String { criterion.word }
  var onAverage: String { numbers.isSingle ? "" : " on average" }

  private var numbers: ComparisonNumbers { document.numbers }
  private func name(_ place: Int) -> String { document.name(place) }

  private func mean(_ place: Int) -> Double {
    document.index.outcome(place, month).map(criterion.mean) ?? 0
  }

  private func all(_ place: Int) -> String {
    GroupedNumber.text(document.summary.alternatives[place].programme.projectCount)
  }

  /// "13 of 100 futures".
  func of100(_ place: Int) -> String { Frequency(mean(place)).of100() }

  /// "31 of 141 services sustained on average", "it is sustained in 13 of 100 futures".
  func level(_ place: Int) -> String {
    if numbers.isSingle { return "it is \(word) in " + of100(place) }
    return numbers.level(mean(place)) + " of " + all(place) + " services \(word) on average"
  }

  /// "longer has 31 of 141 services sustained on average", "the service is sustained in 13 of 100
  /// futures under longer".
  func under(_ place: Int) -> String {
    numbers.isSingle
      ? "the service is \(word) in \(of100(place)) under \(name(place))"
      : "\(name(place)) has " + level(place)
  }

  /// Whether it is said as a number of 100 futures, not as "every future" or "no future".
  func isNumber(_ place: Int) -> Bool {
    if case .number = Frequency(mean(place)).size { return true }
    return false
  }

  /// "31.4 of 141", "13.0 of 100 futures".
  func precise(_ place: Int) -> String {
    if numbers.isSingle {
      return (FixedPoint.numeral(mean(place) * 100, places: 1) ?? "–") + " of 100 futures"
    }
    return numbers.level(mean(place), places: 1) + " of " + all(place)
  }

  /// "longer has most services sustained", "the service is sustained most often under longer".
  func lead(_ places: [Int], most: Bool = true) -> String {
    let names = WordList.text(places.map(name))
    let much = most ? "most" : "more"
    return numbers.isSingle
      ? "the service is \(word) \(much) often under \(names)"
      : "\(names) \(places.count == 1 ? "has" : "have") \(much) services \(word)"
  }

  /// ": 31 of 141 on average", ": in 13 of 100 futures".
  func amount(_ place: Int) -> String {
    numbers.isSingle
      ? ": in " + of100(place)
      : ": \(numbers.level(mean(place))) of \(all(place)) on average"
  }

  /// " Seen otherwise: 9 of 141 under perspective council.": the same design in further views.
  func elsewhere(_ places: [Int]) -> String {
    let parts = places.map { place in
      (numbers.isSingle ? of100(place) : precise(place)) + " under "
        + ComparisonDocument.view(document.index.label(place).perspective)
    }
    return parts.isEmpty ? "" : " Seen otherwise: " + WordList.text(parts) + "."
  }
}
