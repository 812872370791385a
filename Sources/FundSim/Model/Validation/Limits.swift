/// How much of anything a scenario, a file or a run may have.
///
/// What a single number may be is its field's `Domain`. Each limit is more than any real programme
/// needs and little enough to be read, checked or simulated.
package enum Limits {
  // MARK: Of a scenario

  /// Months to simulate.
  package static let horizon = 12...240
  package static let projects = 10_000
  /// Of one project.
  package static let streams = 500
  /// Of one project.
  package static let costs = 500
  package static let stages = 1000
  package static let drivers = 100
  /// Designs, and as many perspectives.
  package static let alternatives = 1000

  // MARK: Of a file

  /// Bytes; larger files are not scenarios.
  package static let fileSize = 16 << 20
  /// The same in words.
  package static var fileSizeText: String { "\(fileSize >> 20) MiB" }
  /// Of one stage. Only the reader counts them: each is judged by itself, so that a scenario made
  /// in code may have more.
  package static let effects = 1000
  /// Lists and objects within each other.
  package static let nesting = 64
  /// Entries of one list or object; many more than any scenario has, few enough to be refused in
  /// a moment.
  package static let entries = 100_000

  // MARK: Of what is said about it

  /// Problems; more than anybody reads, and no hostile file fills the memory or takes minutes.
  package static let issues = 1000
  /// Names of one place among which one that was meant is looked for.
  package static let candidates = 500

  // MARK: Of a run

  /// Bounds an interactive mistake, not the engine: a thousand million futures take hours.
  package static let trials = 1_000_000_000
  package static let threads = 1024
  /// Alternatives side by side; more than anybody reads.
  package static let compared = 64
}
