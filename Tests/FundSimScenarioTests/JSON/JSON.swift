/// The tests of FundSimScenario/JSON: `swift test --filter FundSimScenarioTests.JSON`.
enum JSON {}
