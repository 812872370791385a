/// Whole numbers as people type them: `100000`, `100_000`, `100,000`, `1e5`, `2.5e6`.
enum WholeNumber {
  /// Why a text is not a number from a range.
  enum Fault: Error, Equatable, Sendable {
    case notANumber, tooSmall, tooLarge
  }

  /// Reads a number and checks its range.
  ///
  /// Groups are of three digits and of one separator throughout. An exponent may follow a plain
  /// number, with a point as long as the value is whole. Anything below 0 is `tooSmall`.
  static func parse(_ text: String, in range: ClosedRange<UInt64>) throws(Fault) -> UInt64 {
    var body = text[...]
    let isNegative = body.first == "-"
    if isNegative || body.first == "+" { body.removeFirst() }
    let digits: [Character]
    do throws(Fault) {
      digits = try Self.digits(of: body)
    } catch {
      throw isNegative && error == .tooLarge ? .tooSmall : error
    }
    if isNegative, digits.contains(where: { $0 != "0" }) { throw .tooSmall }
    var value: UInt64 = 0
    for digit in digits {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(UInt64(digit.wholeNumberValue ?? 0))
      if overflow || carry { throw .tooLarge }
      value = sum
    }
    if value < range.lowerBound { throw .tooSmall }
    if value > range.upperBound { throw .tooLarge }
    return value
  }

  /// The digits of the value, without separators, point or exponent.
  private static func digits(of text: Substring) throws(Fault) -> [Character] {
    let parts = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "e" || $0 == "E" })
    guard let mantissa = parts.first else { throw .notANumber }
    guard parts.count == 2 else { return try ungrouped(mantissa) }
    let halves = mantissa.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    var exponent = parts[1]
    if exponent.first == "+" { exponent.removeFirst() }
    guard halves.allSatisfy(isPlain), isPlain(exponent) else { throw .notANumber }
    let whole = Array(halves[0])
    let fraction = halves.count == 2 ? Array(halves[1]) : []
    if (whole + fraction).allSatisfy({ $0 == "0" }) { return ["0"] }
    // More than 40 places is beyond any range, however long the exponent is written.
    guard exponent.drop(while: { $0 == "0" }).count < 3, let places = Int(exponent), places <= 40
    else { throw .tooLarge }
    guard fraction.dropFirst(places).allSatisfy({ $0 == "0" }) else { throw .notANumber }
    let shifted = fraction.prefix(places)
    return whole + shifted + Array(repeating: "0", count: places - shifted.count)
  }

  private static func ungrouped(_ text: Substring) throws(Fault) -> [Character] {
    if isPlain(text) { return Array(text) }
    for separator in [","[...], "_"[...]] {
      let groups = text.split(separator: separator, omittingEmptySubsequences: false)
      guard groups.count > 1, groups.allSatisfy(isPlain), groups[0].count <= 3,
        groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { continue }
      return groups.flatMap { Array($0) }
    }
    throw .notANumber
  }

  private static func isPlain(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
