import Testing

/// Cases worked by hand, put to the engine and to the plain simulator.
///
/// `swift test --filter HandCases` runs them.
@Suite enum HandCasesTests {}
