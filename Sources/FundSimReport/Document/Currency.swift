import FundSimText

/// How a currency is written: "£1,200" for pounds sterling, "EUR 1,200" for any other.
struct Currency: Equatable {
  let prefix: String
  /// For the heading of a table whose cells carry no symbol.
  let symbol: String

  init(_ code: String) {
    let name = SafeText.oneLine(code)
    symbol = name == "GBP" ? "£" : name
    prefix = name == "GBP" ? "£" : name.isEmpty ? "" : name + " "
  }

  /// "£12,345", "−£1,200": whole pounds.
  func pounds(_ amount: Money) -> String { signed(amount.pounds, places: 0) }

  /// "£12,345.67", "−£0.50".
  func pence(_ amount: Money) -> String { signed(amount.pence, places: 2) }

  /// Whole pounds of a figure over all futures; a dash if there is none.
  func pounds(_ amount: Double) -> String { Money(pounds: amount).map(pounds) ?? "–" }

  /// A round figure for an axis: "£500", "£40k", "−£1.5m".
  func axis(_ amount: Double) -> String {
    let size = amount.magnitude
    let (unit, suffix): (Double, String) =
      size >= 1e9 ? (1e9, "bn") : size >= 1e6 ? (1e6, "m") : size >= 1e3 ? (1e3, "k") : (1, "")
    var digits = FixedPoint.numeral(size / unit, places: 2) ?? "–"
    while digits.contains("."), let last = digits.last, last == "0" || last == "." {
      digits.removeLast()
      if last == "." { break }
    }
    return (amount < 0 ? "−" : "") + prefix + digits + suffix
  }

  private func signed(_ value: Int128, places: Int) -> String {
    let numeral = FixedPoint.numeral(
      Int128(value.magnitude), places: places, grouped: true)
    return (value < 0 ? "−" : "") + prefix + numeral
  }
}
