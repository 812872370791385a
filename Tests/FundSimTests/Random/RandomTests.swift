import Testing

/// The generator, and where draws come from.
///
/// `swift test --filter Random` runs them.
@Suite enum RandomTests {}
