/// Which leaves are switched from one view to the other together.
///
/// Each starts as a part of its own. Those that make no valid scenario apart are joined: first with
/// the others of their stream, cost or stage, then of their project, then all.
struct GapParts {
  private enum Joint: Int, Comparable {
    case single, container, project, all

    static func < (one: Joint, other: Joint) -> Bool { one.rawValue < other.rawValue }

    var next: Joint { Joint(rawValue: rawValue + 1) ?? .all }
  }

  private let indices: [Int]
  private let paths: [[String]]
  private var joints: [Joint]

  /// Of the leaves at these positions.
  init(_ indices: [Int], of leaves: [ScenarioDiff.Leaf]) {
    self.indices = indices
    paths = indices.map { leaves[$0].path }
    joints = indices.map { _ in .single }
  }

  /// The positions of each part's leaves, in the order of their first.
  var parts: [[Int]] {
    var order: [[String]] = []
    var members: [[String]: [Int]] = [:]
    for place in indices.indices {
      let group = Self.group(of: paths[place], joints[place])
      if members[group] == nil { order.append(group) }
      members[group, default: []].append(indices[place])
    }
    return order.compactMap { members[$0] }
  }

  /// Joins a part with the others of the next larger place that it belongs to.
  mutating func join(_ part: [Int]) {
    guard let leaf = part.first, let place = indices.firstIndex(of: leaf) else { return }
    let joint = joints[place].next
    let group = Self.group(of: paths[place], joint)
    for other in indices.indices where Self.group(of: paths[other], joint) == group {
      joints[other] = max(joints[other], joint)
    }
  }

  /// Joins every part so, until there are fewer.
  mutating func joinAll() {
    let count = parts.count
    var joint = Joint.container
    while true {
      joints = joints.map { max($0, joint) }
      if joint == .all || parts.count < count { return }
      joint = joint.next
    }
  }

  /// The place that a leaf shares with those it is joined to. Each place lies within the next: what
  /// is at most two keys deep has none of its own between itself and everything.
  private static func group(of path: [String], _ joint: Joint) -> [String] {
    switch joint {
    case .single: path
    case .container: path.count > 2 ? Array(path.prefix(containerDepth(path))) : path
    case .project: Array(path.prefix(2))
    case .all: []
    }
  }

  /// Of `/projects/p/streams/s`, `/projects/p/costs/c` and `/programme/stages/s`; else the parent.
  private static func containerDepth(_ path: [String]) -> Int {
    switch path.first {
    case "projects" where path.count > 3 && ["streams", "costs"].contains(path[2]): 4
    case "programme" where path[1] == "stages": 3
    default: path.count - 1
    }
  }
}
