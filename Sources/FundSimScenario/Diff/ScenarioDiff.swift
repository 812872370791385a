/// Two documents laid over each other: what they share, and the leaves where they differ.
///
/// A leaf is a value that differs, or a member, with all that is in it, that only one of them has.
/// What changes no future is no leaf, and stays as the first has it.
struct ScenarioDiff: Sendable {
  struct Leaf: Sendable {
    let path: [String]
    let first: LocatedJSON.Member?
    let second: LocatedJSON.Member?
  }

  private indirect enum Node: Sendable {
    case shared(LocatedJSON.Member)
    case leaf(Int)
    /// An object of the first document, with the members of both.
    case object(LocatedJSON.Member, [Node])
  }

  /// In the order of the second document; in each object, what only the first has comes last.
  let leaves: [Leaf]
  private let root: Node

  /// - Complexity: O(n).
  init(_ first: LocatedJSON, _ second: LocatedJSON) {
    var comparison = Comparison()
    let roots = [first, second].map { LocatedJSON.Member(key: "", keyOffset: 0, value: $0) }
    root = comparison.node(roots[0], roots[1], .scenario, at: [])
    leaves = comparison.leaves
  }

  /// The first document with these leaves, by position, as the second has them.
  func mixture(_ switched: Set<Int>) -> LocatedJSON? {
    member(root, switched)?.value
  }

  private func member(_ node: Node, _ switched: Set<Int>) -> LocatedJSON.Member? {
    switch node {
    case .shared(let member): return member
    case .leaf(let index):
      return switched.contains(index) ? leaves[index].second : leaves[index].first
    case .object(let frame, let nodes):
      let members = nodes.compactMap { member($0, switched) }
      return .init(
        key: frame.key, keyOffset: frame.keyOffset,
        value: LocatedJSON(
          .object(members), offset: frame.value.offset, end: frame.value.end))
    }
  }
}

extension ScenarioDiff {
  /// A walk through both documents.
  private struct Comparison {
    var leaves: [Leaf] = []

    mutating func node(
      _ first: LocatedJSON.Member, _ second: LocatedJSON.Member, _ layout: Layout,
      at path: [String]
    ) -> Node {
      guard layout.descends(into: first.value, second.value) else {
        return first.value.means(second.value)
          ? .shared(first) : leaf(Leaf(path: path, first: first, second: second))
      }
      let count = leaves.count
      let nodes = members(first.value.members ?? [], second.value.members ?? [], layout, path)
      return leaves.count == count ? .shared(first) : .object(first, nodes)
    }

    private mutating func members(
      _ firsts: [LocatedJSON.Member], _ seconds: [LocatedJSON.Member], _ layout: Layout,
      _ path: [String]
    ) -> [Node] {
      let old = Dictionary(firsts.map { ($0.key, $0) }) { one, _ in one }
      let kept = Set(seconds.map(\.key))
      let pairs =
        seconds.map { (old[$0.key], Optional($0)) }
        + firsts.filter { !kept.contains($0.key) }.map { (Optional($0), nil) }
      return pairs.compactMap { first, second -> Node? in
        let members = [first, second].compactMap { $0 }
        guard let key = members.first?.key,
          let layout = members.lazy.compactMap({ layout.layout(of: $0) }).first
        else {
          return first.map { .shared($0) }
        }
        let path = path + [key]
        guard let first, let second else {
          return leaf(Leaf(path: path, first: first, second: second))
        }
        return node(first, second, layout, at: path)
      }
    }

    private mutating func leaf(_ leaf: Leaf) -> Node {
      leaves.append(leaf)
      return .leaf(leaves.count - 1)
    }
  }
}

extension LocatedJSON {
  /// Whether two values say the same, wherever they stand; notes and the order of keys aside.
  func means(_ other: LocatedJSON) -> Bool {
    switch (value, other.value) {
    case (.array(let one), .array(let two)):
      return one.count == two.count && zip(one, two).allSatisfy { $0.means($1) }
    case (.object(let one), .object(let two)):
      let one = one.filter { !Shape.isAnnotation($0) }
      let two = Dictionary(
        two.filter { !Shape.isAnnotation($0) }.map { ($0.key, $0.value) }
      ) { one, _ in one }
      return one.count == two.count
        && one.allSatisfy { member in two[member.key]?.means(member.value) ?? false }
    default: return value == other.value
    }
  }
}
