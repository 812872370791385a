import Testing

/// Whether random scenarios try every field.
///
/// `swift test --filter RandomScenarios` runs them.
@Suite enum RandomScenariosTests {}
