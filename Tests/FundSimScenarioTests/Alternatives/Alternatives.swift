/// The tests of FundSimScenario/Alternatives: `swift test --filter FundSimScenarioTests.Alternatives`.
enum Alternatives {}
