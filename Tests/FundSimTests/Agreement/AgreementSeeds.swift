import Foundation

/// The seeds of the random scenarios on which engine and oracle are compared.
///
/// A fixed range, so that everybody tries the same; or another one, as
/// `FUNDSIM_AGREEMENT_SEEDS=5001...25000`, for a longer search.
struct AgreementSeeds {
  static let variable = "FUNDSIM_AGREEMENT_SEEDS"
  static let standard: ClosedRange<UInt64> = 1...1000
  /// The last seed that may be asked for: the trials that follow from it must not overflow.
  static let last: UInt64 = 1 << 40

  let range: ClosedRange<UInt64>
  /// Whether somebody asked for them, and may want to know how far it has come.
  let isChosen: Bool

  /// What the environment asks for.
  static func chosen() throws -> AgreementSeeds {
    try AgreementSeeds(ProcessInfo.processInfo.environment[variable])
  }

  /// Nil is the fixed range. Anything else that is no range is refused, for a test of no seeds
  /// passes.
  init(_ text: String?) throws {
    guard let text else {
      (range, isChosen) = (Self.standard, false)
      return
    }
    let ends = text.components(separatedBy: "...").map { UInt64($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1],
      first <= last, last <= Self.last
    else { throw Malformed(text: text) }
    (range, isChosen) = (first...last, true)
  }

  /// One of `count` parts that are together the whole range, in order and without overlap; nil
  /// when there are fewer seeds than parts and this one has none.
  func part(_ index: Int, of count: Int) -> ClosedRange<UInt64>? {
    let seeds = range.upperBound - range.lowerBound + 1
    let (index, count) = (UInt64(index), UInt64(count))
    let (from, to) = (seeds * index / count, seeds * (index + 1) / count)
    return from < to ? (range.lowerBound + from)...(range.lowerBound + to - 1) : nil
  }

  /// Tells at once, also where the output goes into a file, how far it has come.
  func note(_ text: String) {
    if isChosen { FileHandle.standardError.write(Data((text + "\n").utf8)) }
  }

  struct Malformed: Error, Equatable, CustomStringConvertible {
    let text: String

    var description: String {
      "\(AgreementSeeds.variable): \"\(text)\" is not a range of seeds; write the first and the "
        + "last of them, at most \(AgreementSeeds.last), as 5001...25000"
    }
  }
}
