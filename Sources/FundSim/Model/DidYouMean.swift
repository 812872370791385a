/// The known name that somebody most likely meant.
package enum DidYouMean {
  /// The nearest candidate by Damerau–Levenshtein distance; nil when none is near.
  ///
  /// Case, hyphens, underscores and spaces do not count as differences. A name of up to 3
  /// characters may differ by one edit, up to 7 by two, longer ones by three, and never by more
  /// than half of the name. Of equally near candidates the first wins.
  ///
  /// - Complexity: O(candidates × length²).
  package static func nearest(
    to name: String, among candidates: some Sequence<String>, within limit: Int? = nil
  ) -> String? {
    let wanted = folded(name)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    let allowed = limit ?? (wanted.count <= 3 ? 1 : wanted.count <= 7 ? 2 : 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate != name {
      let known = folded(candidate)
      guard !known.isEmpty, abs(known.count - wanted.count) <= allowed else { continue }
      let distance = distance(wanted, known)
      guard distance <= allowed, distance * 2 <= max(known.count, wanted.count) else { continue }
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  private static func folded(_ name: String) -> [Unicode.Scalar] {
    guard name.utf8.count <= 256 else { return [] }
    return name.lowercased().unicodeScalars.filter { $0 != "-" && $0 != "_" && $0 != " " }
  }

  /// Insertions, deletions, replacements and swaps of neighbours that turn one word into another:
  /// optimal string alignment, so that no part is edited twice.
  ///
  /// - Source: Damerau (1964), Communications of the ACM 7, doi:10.1145/363958.363994.
  package static func distance<Letter: Equatable>(_ a: [Letter], _ b: [Letter]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
