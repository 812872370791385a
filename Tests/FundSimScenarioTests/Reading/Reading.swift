/// The tests of FundSimScenario/Reading: `swift test --filter FundSimScenarioTests.Reading`.
enum Reading {}
