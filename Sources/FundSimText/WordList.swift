/// Several words in a sentence.
package enum WordList {
  /// `a, b and c`.
  package static func text(_ words: [String], last conjunction: String = "and") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }

  /// `"a", "b" or "c"`, each shortened.
  package static func quoted(
    _ names: some Collection<String>, last conjunction: String = "and"
  ) -> String {
    text(names.map(Quoted.short), last: conjunction)
  }

  /// The first ten of a long list, whole and in quotation marks: `"a", "b" and 12 more`.
  package static func abridged(_ names: [String]) -> String {
    names.count > 10
      ? abridged(names, to: 10, quotedBy: Quoted.text) : text(names.map(Quoted.text))
  }

  /// So many of a list, quoted in some way, and how many more there are; commas alone where all of
  /// them are shown: `"a", "b"`.
  package static func abridged(
    _ names: [String], to count: Int, quotedBy quote: (String) -> String
  ) -> String {
    let shown = names.prefix(count).map(quote).joined(separator: ", ")
    return names.count > count ? shown + " and \(names.count - count) more" : shown
  }
}
