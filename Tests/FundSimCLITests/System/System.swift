/// The tests of FundSimCLI/System: `swift test --filter FundSimCLITests.System`.
enum System {}
