import Testing

/// What a trial is worked out on.
///
/// `swift test --filter Trial` runs them.
@Suite enum TrialTests {}
