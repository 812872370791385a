/// How much a run keeps of each project.
public enum TallyDetail: Sendable {
  /// Outcomes and survival: what a comparison of designs shows. Takes a few kilobytes a project.
  case outcomes
  /// The money, too: quantiles of the general fund month by month, bridging needs, every stream.
  case full
}
