/// A scenario to be played, and the same compiled.
struct Variant: Sendable {
  let scenario: Scenario
  let compiled: CompiledScenario
}
