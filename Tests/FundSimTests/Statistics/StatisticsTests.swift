import Testing

/// Estimates and their intervals.
///
/// `swift test --filter Statistics` runs them.
@Suite enum StatisticsTests {}
