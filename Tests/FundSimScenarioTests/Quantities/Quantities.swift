/// The tests of FundSimScenario/Quantities: `swift test --filter FundSimScenarioTests.Quantities`.
enum Quantities {}
