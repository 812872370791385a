/// The place of a value in a JSON document as one text (RFC 6901): `/projects/halls/costs`.
package enum JSONPointer {
  /// The pointer to the value that these keys lead to; empty for the whole document.
  package static func text(_ path: some Sequence<String>) -> String {
    path.map { "/" + replacing("/", by: "~1", in: replacing("~", by: "~0", in: $0)) }.joined()
  }

  /// The keys that a pointer consists of. A tilde that escapes nothing stands for itself.
  package static func keys(of pointer: String) -> [String] {
    pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { step in
      let parts = step.split(separator: "~", omittingEmptySubsequences: false)
      return parts.dropFirst().reduce(parts.first.map(String.init) ?? "") { key, part in
        switch part.first {
        case "0": key + "~" + part.dropFirst()
        case "1": key + "/" + part.dropFirst()
        default: key + "~" + part
        }
      }
    }
  }

  private static func replacing(_ mark: Character, by escape: String, in key: String) -> String {
    key.split(separator: mark, omittingEmptySubsequences: false).joined(separator: escape)
  }
}
