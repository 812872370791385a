/// The tests of FundSimScenario/Problems: `swift test --filter FundSimScenarioTests.Problems`.
enum Problems {}
