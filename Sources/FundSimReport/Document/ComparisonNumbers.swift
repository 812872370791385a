import FundSim
import FundSimText

extension Criterion {
  /// "sustained", "open".
  var word: String { counted.name }
}

/// Figures of a comparison in words: numbers of projects, or of 100 futures where all is about one.
struct ComparisonNumbers {
  let isSingle: Bool
  let currency: Currency

  private var scale: Double { isSingle ? 100 : 1 }

  /// Decimals that the width of the interval leaves meaning to; of one without width as many as
  /// tell the figure from a whole number.
  func places(_ difference: PairedDifference) -> Int {
    let half = Interval95.half(difference.standardError) * scale
    let value = difference.difference.magnitude * scale
    guard half > 0 else { return value == value.rounded() ? 0 : 2 }
    // A difference is not rounded away, and not every digit of a small one says something.
    if half < 0.005 || value < 0.005 && value > 0 { return 3 }
    if half < 0.05 || value < 0.05 && value > 0 { return 2 }
    return half >= 5 && value >= 1 ? 0 : 1
  }

  /// "9.3", without its sign.
  func size(_ difference: PairedDifference) -> String {
    number(difference.difference.magnitude, places(difference))
  }

  /// "+9.3", "−0.2", "0".
  func signed(_ difference: PairedDifference) -> String {
    let text = number(difference.difference, places(difference))
    return difference.difference > 0 ? "+" + text : text
  }

  /// "8.9 to 9.7".
  func interval(_ difference: PairedDifference) -> String {
    let places = places(difference)
    return number(difference.low, places) + " to " + number(difference.high, places)
  }

  /// The same of a clear difference said as "more" or "fewer", without signs: "24.0 to 25.3".
  func span(_ difference: PairedDifference) -> String {
    let ends = [difference.low.magnitude, difference.high.magnitude].sorted()
    return ends.map { number($0, places(difference)) }.joined(separator: " to ")
  }

  private func number(_ value: Double, _ places: Int) -> String {
    FixedPoint.numeral(value * scale, places: places, grouped: true, minus: "−") ?? "–"
  }

  /// "31", or out of 100 futures: "13", "<1".
  func level(_ mean: Double, places: Int? = nil) -> String {
    if isSingle { return Frequency(mean).cell == "–" ? "0" : Frequency(mean).cell }
    return Average.number(mean, places: places)
  }

  /// "£1,200 more", "£1,200 less".
  func moreOrLess(_ pounds: Double) -> String {
    currency.pounds(pounds.magnitude) + (pounds < 0 ? " less" : " more")
  }

  /// "+£1,200", "−£80", "£0".
  func signedPounds(_ pounds: Double) -> String {
    guard let money = Money(pounds: pounds) else { return "–" }
    return (money.pounds > 0 ? "+" : "") + currency.pounds(money)
  }

  /// "+5.2%" of what the reference has; nil where it has nothing.
  func percent(_ value: Double, against reference: Double) -> String? {
    guard reference > 0,
      let text = FixedPoint.numeral((value / reference - 1) * 100, places: 1, minus: "−")
    else { return nil }
    return (value > reference && text != "0.0" ? "+" : "") + text + "%"
  }

  /// A number of trials in two figures, rounded up: "about" so many.
  static func roughly(_ trials: UInt64) -> String {
    var unit: UInt64 = 1
    while trials / unit >= 100 { unit *= 10 }
    let (quotient, remainder) = trials.quotientAndRemainder(dividingBy: unit)
    return GroupedNumber.text((quotient + (remainder > 0 ? 1 : 0)) * unit)
  }

  /// Below this the normal law behind the figure is not to be relied upon: it is said no more
  /// closely.
  static let fewTrials: UInt64 = 100

  /// The same for a cell: "<100", "85,000", "1.5m", a dash where no number would do.
  static func trials(_ needed: UInt64?) -> String {
    guard let needed else { return "–" }
    if needed < fewTrials { return "<100" }
    return needed < 1_000_000 ? roughly(needed) : Currency("").axis(Double(needed))
  }
}
