/// The tests of FundSimCLI/Arguments: `swift test --filter FundSimCLITests.Arguments`.
enum Arguments {}
