import FundSim
import FundSimText

/// A null in a patch removes a key. For one that is not there it is without effect (RFC 7396), and
/// may be a slip: a warning.
struct RemovalCheck {
  /// As the file has it.
  let document: LocatedJSON
  /// As the patches before this one have left it.
  let patched: LocatedJSON
  let log: ProblemLog

  /// Notes every null of `patch` that removes nothing; `path` is the patch's own.
  func check(_ patch: LocatedJSON, at path: [String]) {
    check(patch, at: path, against: [document, patched])
  }

  private func check(_ patch: LocatedJSON, at path: [String], against targets: [LocatedJSON]) {
    let tables = targets.compactMap { target in
      target.members.map { Dictionary($0.map { ($0.key, $0.value) }) { one, _ in one } }
    }
    for change in patch.members ?? [] {
      let matches = tables.compactMap { $0[change.key] }
      if change.value.value == .null, matches.isEmpty {
        guard !log.isFull else { continue }
        let known = targets.flatMap { $0.members?.prefix(Limits.candidates) ?? [] }.map(\.key)
        let near = DidYouMean.nearest(to: change.key, among: known)
        log.add(
          .warning, at: change.value.offset, path + [change.key],
          "there is no \(Quoted.short(change.key)) to remove",
          remedy: near.map { DidYouMean.question($0, quotedBy: Quoted.short) } ?? "take it out")
      }
      check(change.value, at: path + [change.key], against: matches)
    }
  }
}
