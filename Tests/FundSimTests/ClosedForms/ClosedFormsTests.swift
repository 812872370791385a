import Testing

/// Results that can be worked out by a formula.
///
/// `swift test --filter ClosedForms` runs them.
@Suite enum ClosedFormsTests {}
