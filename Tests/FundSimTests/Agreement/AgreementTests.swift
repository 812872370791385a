import Testing

/// The engine against the plain simulator of the tests, and against itself.
///
/// `swift test --filter Agreement` runs them.
@Suite enum AgreementTests {}
