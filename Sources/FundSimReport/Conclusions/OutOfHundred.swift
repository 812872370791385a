/// Shares of one whole as whole numbers out of 100 that add up to what the whole does.
///
/// Each is rounded down; what is left over goes to those that lost most by it, of equal ones to the
/// first (largest remainder).
enum OutOfHundred {
  /// `shares` are each 0…1; their sum, rounded, is that of the counts. NaN counts as 0.
  static func counts(_ shares: [Double]) -> [Int] {
    // Shares of up to 10⁹ trials differ by more than this; sums of them by less.
    let exact = shares.map { share -> Double in
      let part = share > 0 ? min(share, 1) * 100 : 0
      return (part * 1e7).rounded() / 1e7
    }
    var counts = exact.map { Int($0.rounded(.down)) }
    let whole = Int(exact.reduce(0, +).rounded())
    let order = exact.indices.sorted {
      let (one, other) = (exact[$0] - Double(counts[$0]), exact[$1] - Double(counts[$1]))
      return one == other ? $0 < $1 : one > other
    }
    for place in order.prefix(max(0, whole - counts.reduce(0, +))) { counts[place] += 1 }
    return counts
  }
}
