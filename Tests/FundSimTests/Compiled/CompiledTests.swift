import Testing

/// What is worked out of scenarios before they are played.
///
/// `swift test --filter Compiled` runs them.
@Suite enum CompiledTests {}
