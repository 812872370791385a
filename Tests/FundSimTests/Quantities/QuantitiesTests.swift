import Testing

/// Distributions, their draws and their errors.
///
/// `swift test --filter Quantities` runs them.
@Suite enum QuantitiesTests {}
