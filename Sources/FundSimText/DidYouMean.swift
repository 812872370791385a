/// The known word that somebody most likely meant.
package enum DidYouMean {
  /// When two words are near enough to be worth a question.
  package enum Rule: Sendable {
    /// For keys and ids of a file. Case, hyphens, underscores and spaces do not count. A name of up
    /// to 3 characters may differ by one edit, up to 7 by two, longer ones by three, or by `within`
    /// edits; never by more than half of the name.
    case name(within: Int? = nil)
    /// For words of a command line. Case does not count. A third of the word's length may differ,
    /// and one letter at least; else what was typed may be the beginning of one word alone.
    case typed
  }

  /// The nearest candidate; nil when none is near. Of equally near ones the first wins.
  ///
  /// - Complexity: O(candidates × length²); words over 64 characters have no neighbour.
  package static func nearest(
    to word: String, among candidates: some Sequence<String>, by rule: Rule = .name()
  ) -> String? {
    switch rule {
    case .name(let limit): name(nearestTo: word, among: candidates, within: limit)
    case .typed: typed(nearestTo: word, among: Array(candidates))
    }
  }

  private static func name(
    nearestTo name: String, among candidates: some Sequence<String>, within limit: Int?
  ) -> String? {
    let wanted = folded(name)
    guard (1...64).contains(wanted.count) else { return nil }
    let allowed = limit ?? (wanted.count <= 3 ? 1 : wanted.count <= 7 ? 2 : 3)
    return nearest(to: wanted, among: candidates.lazy.filter { $0 != name }, letters: folded) {
      distance, length in
      distance <= allowed && distance * 2 <= length
    }
  }

  private static func typed(nearestTo word: String, among candidates: [String]) -> String? {
    guard (1...64).contains(word.count) else { return nil }
    let wanted = Array(word.lowercased())
    let allowed = max(1, wanted.count / 3)
    let short = candidates.lazy.filter { $0.count <= 64 }
    if let found = nearest(
      to: wanted, among: short, letters: { Array($0.lowercased()) },
      isNear: { distance, _ in distance <= allowed })
    {
      return found
    }
    let begun = candidates.filter { $0.lowercased().hasPrefix(word.lowercased()) }
    return begun.count == 1 ? begun.first : nil
  }

  /// The first of the nearest candidates; `isNear` judges a distance beside the longer length.
  private static func nearest<Letter: Equatable>(
    to wanted: [Letter], among candidates: some Sequence<String>,
    letters: (String) -> [Letter], isNear: (_ distance: Int, _ length: Int) -> Bool
  ) -> String? {
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let known = letters(candidate)
      let length = max(known.count, wanted.count)
      // The lengths' difference is the least that the distance can be.
      guard !known.isEmpty, isNear(length - min(known.count, wanted.count), length) else {
        continue
      }
      let distance = distance(wanted, known)
      if isNear(distance, length), distance < best?.distance ?? .max {
        best = (candidate, distance)
      }
    }
    return best?.candidate
  }

  private static func folded(_ name: String) -> [Unicode.Scalar] {
    guard name.utf8.count <= 256 else { return [] }
    return name.lowercased().unicodeScalars.filter { $0 != "-" && $0 != "_" && $0 != " " }
  }

  /// `did you mean "trials"?`: whole, as on a command line, unless `quote` has another way.
  package static func question(
    _ word: String, quotedBy quote: (String) -> String = Quoted.text
  ) -> String {
    "did you mean \(quote(word))?"
  }

  /// The question and a space, before a list of what there is; nothing when no word is near.
  package static func opening(_ suggestion: String?) -> String {
    suggestion.map { question($0) + " " } ?? ""
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
