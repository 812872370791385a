import Testing

/// What is asked of a simulation: a run, a comparison, a gap, a part of a run.
///
/// `swift test --filter Questions` runs them.
@Suite enum QuestionsTests {}
