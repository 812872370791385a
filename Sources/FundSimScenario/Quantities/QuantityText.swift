import FundSim
import FundSimText

/// A quantity written as text: `"£12,000"`, `"60%"`, `"7 in 10"`, `"18 to 24 months"`.
enum QuantityText: Equatable {
  case exactly(Double)
  /// A 90 % interval.
  case interval(Double, Double)

  struct Failure: Error, Equatable {
    let message: String
    let remedy: String
  }

  /// The meaning of `text` in a field of that measure; `sign` is the scenario's currency sign.
  static func parse(
    _ text: String, _ measure: Measure, sign: String
  ) throws(Failure) -> QuantityText {
    let parts = split(text)
    var terms: [QuantityTerm] = []
    for part in parts {
      guard parts.count <= 2, let term = QuantityTerm(part, sign: sign) else {
        throw unreadable(text, measure, sign: sign)
      }
      terms.append(term)
    }
    if terms.count == 2 { try shareUnit(&terms, text, measure) }
    for term in terms where !term.unit.fits(measure.unit) {
      throw Failure(
        message: "\(Quoted.short(text)) is \(term.unit.noun), not \(measure.noun)",
        remedy: measure.examples)
    }
    if measure.unit == .money {
      for term in terms { try checkDecimals(of: term, text, sign: sign) }
    }
    let values = terms.map { $0.value(in: measure.unit) }
    if values.count == 1 { return .exactly(values[0]) }
    guard values[0] <= values[1] else {
      throw Failure(
        message: "the interval \(Quoted.short(text)) runs backwards",
        remedy: "put the smaller end first")
    }
    return .interval(values[0], values[1])
  }

  /// What stands between ` to `s.
  private static func split(_ text: String) -> [Substring] {
    let bytes = text.utf8
    var parts: [Substring] = []
    var start = bytes.startIndex
    var place = start
    while let space = bytes[place...].firstIndex(of: UInt8(ascii: " ")), parts.count < 3 {
      if bytes[space...].starts(with: " to ".utf8) {
        parts.append(text[start..<space])
        start = bytes.index(space, offsetBy: 4)
        place = start
      } else {
        place = bytes.index(after: space)
      }
    }
    return parts + [text[start...]]
  }

  /// In `18 to 24 months` and `£5 to 10` one unit is meant for both ends.
  private static func shareUnit(
    _ terms: inout [QuantityTerm], _ text: String, _ measure: Measure
  ) throws(Failure) {
    if terms[0].unit == .none { terms[0].unit = terms[1].unit.shared }
    if terms[1].unit == .none, terms[0].unit == .money { terms[1].unit = .money }
    // "£5 to £20k" may mean five pounds or five thousand.
    guard measure.unit != .money || terms[0].isScaled == terms[1].isScaled else {
      throw Failure(
        message: "in \(Quoted.short(text)) only one end is in thousands or millions",
        remedy: "write both amounts in full")
    }
    let isMixed = terms[0].unit == .none || terms[1].unit == .none
    if isMixed, terms[0].unit != terms[1].unit {
      throw Failure(
        message: "the ends of \(Quoted.short(text)) have different units",
        remedy: "give both the same unit")
    }
  }

  /// "£16.000" is sixteen pounds to one reader and sixteen thousand to another.
  private static func checkDecimals(
    of term: QuantityTerm, _ text: String, sign: String
  ) throws(Failure) {
    let parts = term.digits.split(separator: ".")
    guard !term.isScaled, parts.count == 2, parts[1].count > 2 else { return }
    let isNegative = parts[0].hasPrefix("-")
    let whole = parts[0].drop { $0 == "-" }
    guard parts[1].count == 3, whole.count <= 3, whole.first != "0" else {
      throw Failure(
        message: "\(Quoted.short(text)) has more than two decimals",
        remedy: "write pounds and pence, or a number without quotation marks")
    }
    let lead = "\(isNegative ? "-" : "")\(sign)\(whole)"
    let pence = "\(lead).\(parts[1].dropLast())"
    throw Failure(
      message: "\(Quoted.short(text)) has a dot where a comma may be meant",
      remedy: "write \(Quoted.whole("\(lead),\(parts[1])")) or \(Quoted.whole(pence))")
  }

  private static func unreadable(_ text: String, _ measure: Measure, sign: String) -> Failure {
    for other in ["£", "€", "$"] where other != sign && text.contains(other) {
      let remedy =
        sign.isEmpty
        ? "write the number alone" : #"write \#(sign), or change the scenario's "currency""#
      return Failure(
        message: "\(Quoted.short(text)) is not in the scenario's currency", remedy: remedy)
    }
    return Failure(
      message: "\(Quoted.short(text)) is not \(measure.noun)", remedy: measure.examples)
  }
}
