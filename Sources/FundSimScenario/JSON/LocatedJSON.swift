/// A JSON value that remembers where in the file it was written.
package struct LocatedJSON: Sendable, Equatable {
  package enum Value: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([LocatedJSON])
    /// In the order of the file.
    case object([Member])
  }

  /// A key and its value.
  package struct Member: Sendable, Equatable {
    package let key: String
    /// Of the key's opening quote.
    package let keyOffset: Int
    package let value: LocatedJSON

    package init(key: String, keyOffset: Int, value: LocatedJSON) {
      self.key = key
      self.keyOffset = keyOffset
      self.value = value
    }
  }

  package let value: Value
  /// Of the value's first byte.
  package let offset: Int
  /// Of the byte after its last.
  package let end: Int

  package init(_ value: Value, offset: Int, end: Int) {
    self.value = value
    self.offset = offset
    self.end = end
  }

  /// The members of an object; nil for anything else.
  package var members: [Member]? {
    if case .object(let members) = value { members } else { nil }
  }

  package var isContainer: Bool {
    switch value {
    case .array, .object: true
    default: false
    }
  }
}

extension LocatedJSON {
  /// The place of a value: where it is, and how much of the path to it exists.
  struct Place: Equatable {
    /// Number of leading keys of the path that were found.
    let depth: Int
    let offset: Int
  }

  /// The place that a path leads to, or its nearest ancestor that exists.
  ///
  /// A list or an object is found at its key, anything else at its value, because that is where
  /// the eye looks for it.
  func place(of path: some Collection<String>) -> Place {
    var node = self
    var place = Place(depth: 0, offset: offset)
    for (index, key) in path.enumerated() {
      switch node.value {
      case .object(let members):
        guard let member = members.first(where: { $0.key == key }) else { return place }
        node = member.value
        place = Place(
          depth: index + 1, offset: node.isContainer ? member.keyOffset : node.offset)
      case .array(let elements):
        guard let position = Int(key), elements.indices.contains(position) else { return place }
        node = elements[position]
        place = Place(depth: index + 1, offset: node.offset)
      default:
        return place
      }
    }
    return place
  }
}
