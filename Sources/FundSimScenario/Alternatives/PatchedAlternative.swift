/// A design or a perspective, and the change it makes.
struct PatchedAlternative: Sendable {
  let alternative: Alternative
  /// Of the patch: `["designs", "making-it-happen", "patch"]`.
  let path: [String]
  /// Nil when there is none that can be applied.
  let patch: LocatedJSON?
}
