/// The different ones among some values, in the order in which they are first met.
///
/// - Complexity: a comparison with each for a few values; of many only hashes are compared with
///   each, and values with those that have the same.
struct FirstSeen<Value: Hashable> {
  private(set) var values: [Value] = []
  private var hashes: [Int] = []

  /// Up to so many are compared as they are.
  private static var few: Int { 8 }

  /// The place among the different ones of a value, which is a new one unless an equal one is
  /// there.
  mutating func place(of value: Value) -> Int {
    // Hashes differ from process to process, and change nothing but the time.
    let hash = values.count < Self.few ? 0 : value.hashValue
    for place in values.indices where hashes[place] == hash && values[place] == value {
      return place
    }
    values.append(value)
    hashes.append(hash)
    if values.count == Self.few { hashes = values.map(\.hashValue) }
    return values.count - 1
  }
}
