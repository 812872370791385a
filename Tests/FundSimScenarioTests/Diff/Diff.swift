/// The tests of FundSimScenario/Diff: `swift test --filter FundSimScenarioTests.Diff`.
enum Diff {}
