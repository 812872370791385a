import FundSim

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

  /// The edits that turn one word into another, as `FundSim.DidYouMean` counts them.
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    FundSim.DidYouMean.distance(a, b)
  }
}
