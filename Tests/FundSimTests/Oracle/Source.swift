@testable import FundSim

/// Money (or value in kind) that arrives in a month.
struct Receipt {
  let month: Int
  let amount: Int64
  /// The month of the decision that it comes from.
  let decided: Int
}

/// A stream or a stage's grant as the accounts see it.
struct Source {
  let id: String
  let kind: String
  let isCash: Bool
  var isLoan = false
  var receipts: [Receipt] = []
  /// First months and the months after the last (nil: never), in order.
  var spans: [(start: Int, end: Int?)] = []
  /// Costs that it may pay; nil is unrestricted.
  var restricted: [String]?
  var unspent = Unspent.keep
  let timeLimited: Bool
  let mainstream: Bool

  /// What reaches it in each of the first `count` months.
  func byMonth(_ count: Int) -> [Int64] {
    var months = [Int64](repeating: 0, count: count)
    for receipt in receipts where receipt.month < count {
      months[receipt.month] += receipt.amount
    }
    return months
  }

  /// Whether a term ends with `month` and no other begins in the next.
  func endsUnrenewed(with month: Int) -> Bool {
    spans.contains { $0.end == month + 1 } && !spans.contains { $0.start == month + 1 }
  }

  /// The end of the term that began last, in or before `month`.
  func currentEnd(in month: Int) -> Int {
    spans.last { $0.start <= month }?.end ?? .max
  }
}
