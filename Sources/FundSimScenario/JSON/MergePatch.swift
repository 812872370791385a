/// JSON Merge Patch (RFC 7396) on trees that know their positions.
package enum MergePatch {
  /// `target` with `patch` applied: null removes, objects merge, everything else replaces.
  ///
  /// What the patch brings keeps its position in the patch, so that an error in it is reported
  /// there; what it leaves alone keeps its own. New members follow the old ones, in the order of
  /// the patch.
  package static func apply(_ patch: LocatedJSON, to target: LocatedJSON?) -> LocatedJSON {
    guard let changes = patch.members else { return patch }
    let old = target?.members
    var members = old ?? []
    var index: [String: Int] = [:]
    for (position, member) in members.enumerated() { index[member.key] = position }
    var removed: Set<Int> = []
    for change in changes {
      let position = index[change.key]
      if change.value.value == .null {
        if let position { removed.insert(position) }
      } else if let position {
        let merged = apply(change.value, to: members[position].value)
        let isMerged = merged.isContainer && merged.offset == members[position].value.offset
        members[position] = .init(
          key: change.key, keyOffset: isMerged ? members[position].keyOffset : change.keyOffset,
          value: merged)
      } else {
        index[change.key] = members.count
        members.append(
          .init(
            key: change.key, keyOffset: change.keyOffset, value: apply(change.value, to: nil)))
      }
    }
    if !removed.isEmpty {
      members = members.enumerated().filter { !removed.contains($0.offset) }.map(\.element)
    }
    let frame = old == nil ? patch : (target ?? patch)
    return LocatedJSON(.object(members), offset: frame.offset, end: frame.end)
  }
}
