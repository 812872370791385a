import Testing

/// Functions against reference values of an independent tool.
///
/// `swift test --filter Mathematics` runs them.
@Suite enum MathematicsTests {}
