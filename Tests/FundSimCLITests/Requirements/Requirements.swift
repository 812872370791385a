/// The tests of FundSimCLI/Requirements: `swift test --filter FundSimCLITests.Requirements`.
enum Requirements {}
