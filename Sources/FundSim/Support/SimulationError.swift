/// Why a valid scenario could not be run.
public enum SimulationError: Error, Equatable, Sendable {
  /// More work or memory than can be had; the estimate says how much.
  case tooLarge(what: String, estimate: String, remedy: String)
  /// An amount grew beyond £1,000,000,000: of which stream or cost (nil for the project's own
  /// figures), and in which trial (nil for the plan).
  case amountTooLarge(project: String, item: String?, trial: UInt64?)
}
