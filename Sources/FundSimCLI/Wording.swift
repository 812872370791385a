/// Text from outside, safe on a terminal: control, formatting and bidirectional characters are
/// written as `\u{…}`.
func printable(_ text: String) -> String {
  if text.unicodeScalars.allSatisfy(isPrintable) { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if isPrintable(scalar) {
      result.unicodeScalars.append(scalar)
    } else {
      result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }
  }
  return result
}

private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
    .unassigned:
    false
  default: true
  }
}

/// Text from outside, in quotation marks and safe on a terminal.
func quoted(_ text: String) -> String { "\"\(printable(text))\"" }

/// `a, b and c`.
func listed(_ words: [String], _ conjunction: String) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
}

/// The first ten of a long list, in quotation marks: `"a", "b" and 12 more`.
func abridged(_ words: [String]) -> String {
  let shown = words.prefix(10).map(quoted)
  let rest = words.count - shown.count
  return rest > 0
    ? shown.joined(separator: ", ") + " and \(rest) more" : listed(Array(shown), "and")
}

/// A whole number in groups of three: `1,000,000`.
func grouped(_ number: some BinaryInteger) -> String {
  let digits = Array(String(number))
  var result = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0, digits[index - 1] != "-" { result += "," }
    result.append(digit)
  }
  return result
}

/// `1 project`, `2 projects`.
func counted(_ number: Int, _ noun: String, plural: String? = nil) -> String {
  "\(grouped(number)) \(number == 1 ? noun : plural ?? noun + "s")"
}
