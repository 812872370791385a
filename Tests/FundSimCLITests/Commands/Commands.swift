/// The tests of FundSimCLI/Commands: `swift test --filter FundSimCLITests.Commands`.
enum Commands {}
