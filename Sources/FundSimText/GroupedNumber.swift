/// Whole numbers with a comma between the thousands, whatever the machine's locale.
package enum GroupedNumber {
  /// `1,000,000`; a negative number begins with `minus`.
  package static func text(_ number: some BinaryInteger, minus: String = "-") -> String {
    (number < 0 ? minus : "") + grouped(String(number.magnitude))
  }

  /// `1 project`, `2,000 projects`.
  package static func text(_ count: Int, of noun: String, plural: String? = nil) -> String {
    "\(text(count)) \(count == 1 ? noun : plural ?? noun + "s")"
  }

  /// Digits, in groups of three from the right.
  package static func grouped(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result
  }
}
