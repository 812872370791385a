import Testing

/// What a scenario is made of.
///
/// `swift test --filter Model` runs them.
@Suite enum ModelTests {}
