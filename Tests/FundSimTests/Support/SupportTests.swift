import Testing

/// What all rooms use.
///
/// `swift test --filter Support` runs them.
@Suite enum SupportTests {}
