import Testing

/// The loop: threads, turns and the order of trials and projects.
///
/// `swift test --filter Execution` runs them.
@Suite enum ExecutionTests {}
