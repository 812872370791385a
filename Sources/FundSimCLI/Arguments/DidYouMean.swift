/// Finds the word that a mistyped one was probably meant to be.
enum DidYouMean {
  /// The nearest candidate, or nil when none is near enough to be worth a question.
  ///
  /// Near is a distance of at most a third of the typed word's length (but one at least), or
  /// a candidate that begins with what was typed. Ties go to the earlier candidate.
  ///
  /// - Complexity: O(candidates × length²); words over 64 characters have no neighbour.
  static func nearest(to word: String, in candidates: [String]) -> String? {
    guard (1...64).contains(word.count) else { return nil }
    let typed = Array(word.lowercased())
    let limit = max(1, typed.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate.count <= 64 {
      let found = distance(typed, Array(candidate.lowercased()))
      if found <= limit, found < (best?.distance ?? .max) { best = (candidate, found) }
    }
    if let best { return best.candidate }
    let begun = candidates.filter { $0.lowercased().hasPrefix(word.lowercased()) }
    return begun.count == 1 ? begun.first : nil
  }

  /// Insertions, deletions, replacements and swaps of neighbours that turn one word into another:
  /// optimal string alignment, so that no part is edited twice.
  ///
  /// - Source: Damerau (1964), Communications of the ACM 7, doi:10.1145/363958.363994.
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
