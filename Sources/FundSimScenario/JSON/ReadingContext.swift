/// What every reader needs to know.
struct ReadingContext {
  let log: ProblemLog
  /// The scenario's currency sign; empty when the currency has none that is known.
  let currencySign: String

  static func sign(of currency: String) -> String {
    switch currency {
    case "GBP": "£"
    case "EUR": "€"
    case "USD": "$"
    default: ""
    }
  }
}
