import FundSim

/// A number with its unit, as `£12,000`, `£1.5m`, `60%`, `7 in 10`, `18 months`.
struct QuantityTerm: Equatable {
  enum Unit: Equatable {
    case none, money, percent, months, years, hours
    /// So many in that many.
    case parts(of: Double)
  }

  /// The digits, as the standard library reads them, without a unit.
  let digits: String
  var unit: Unit
  /// Whether a `k` or an `m` multiplies it.
  let isScaled: Bool

  /// Nil when the text is no number with a unit that is known anywhere.
  init?(_ text: Substring, sign: String) {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    var rest = isASCII ? text : Substring(text.filter { $0 != "\u{A0}" })
    Self.trim(&rest)
    let isNegative = rest.first == "-"
    if isNegative { rest.removeFirst() }
    let hasSign = !sign.isEmpty && rest.hasPrefix(sign)
    if hasSign {
      rest.removeFirst(sign.count)
      Self.trim(&rest)
    }
    guard let number = Self.number(&rest) else { return nil }
    var scale = ""
    if let letter = rest.first, let power = Self.powers[letter], rest.count == 1 {
      scale = power
      rest = ""
    }
    Self.trim(&rest)
    switch (hasSign || !scale.isEmpty, rest) {
    case (true, ""): unit = .money
    case (false, ""): unit = .none
    case (false, "%"): unit = .percent
    case (false, "month"), (false, "months"): unit = .months
    case (false, "year"), (false, "years"): unit = .years
    case (false, "hour"), (false, "hours"): unit = .hours
    case (false, _):
      guard rest.hasPrefix("in ") else { return nil }
      rest.removeFirst(3)
      Self.trim(&rest)
      guard let whole = Self.number(&rest).flatMap(Double.init), rest.isEmpty, whole > 0
      else { return nil }
      unit = .parts(of: whole)
    default: return nil
    }
    digits = (isNegative ? "-" : "") + number + scale
    isScaled = !scale.isEmpty
    guard value(in: .ratio).isFinite else { return nil }
  }

  /// Powers of ten that a letter after an amount of money stands for.
  private static let powers: [Character: String] = ["k": "e3", "K": "e3", "m": "e6", "M": "e6"]

  private static func trim(_ text: inout Substring) {
    let space = UInt8(ascii: " ")
    text = text[(text.utf8.firstIndex { $0 != space } ?? text.endIndex)...]
    while text.utf8.last == space { text.removeLast() }
  }

  /// Digits, with commas between groups of three, and a fraction; without the commas.
  private static func number(_ text: inout Substring) -> String? {
    let isDigit = { (byte: UInt8) in UInt8(ascii: "0") <= byte && byte <= UInt8(ascii: "9") }
    let run = text.utf8.prefix { isDigit($0) || $0 == UInt8(ascii: ",") }
    guard run.count <= 40 else { return nil }
    let groups = run.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty else { return nil }
    if groups.count > 1 {
      guard first.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    }
    var digits = groups.map { String(Substring($0)) }.joined()
    text = text[run.endIndex...]
    if text.utf8.first == UInt8(ascii: ".") {
      let fraction = text.utf8.dropFirst().prefix(while: isDigit)
      guard !fraction.isEmpty, fraction.count <= 40 else { return nil }
      digits += "." + String(Substring(fraction))
      text = text[fraction.endIndex...]
    }
    return digits
  }

  /// The value in a field of that unit; shifting the decimal point rounds once, so "60%" is 0.6.
  func value(in field: Measure.Unit) -> Double {
    let plain = Double(digits) ?? .nan
    switch unit {
    case .percent: return Double(digits + "e-2") ?? .nan
    case .parts(let whole): return plain / whole
    case .years: return plain * 12
    default: return plain
    }
  }
}

extension QuantityTerm.Unit {
  /// In a sentence: "is an amount of money".
  var noun: String {
    switch self {
    case .none: "a plain number"
    case .money: "an amount of money"
    case .percent: "a percentage"
    case .months, .years: "a length of time"
    case .hours: "a number of hours"
    case .parts: "a share"
    }
  }

  /// The unit that it lends to the other end of an interval.
  var shared: Self { if case .parts = self { .none } else { self } }

  func fits(_ field: Measure.Unit) -> Bool {
    switch (self, field) {
    case (.none, _), (.money, .money), (.months, .months), (.years, .months), (.hours, .hours),
      (.percent, .share), (.percent, .rate), (.percent, .ratio), (.parts, .share):
      true
    default: false
    }
  }
}
