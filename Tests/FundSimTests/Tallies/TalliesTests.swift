import Testing

/// What is counted and kept of trials.
///
/// `swift test --filter Tallies` runs them.
@Suite enum TalliesTests {}
