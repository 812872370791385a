// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "fundsim",
  // Int128, Mutex and Atomic of the standard library; Linux has no such line.
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "fundsim", targets: ["fundsim"]),
    .library(name: "FundSim", targets: ["FundSim", "FundSimScenario", "FundSimReport"]),
  ],
  targets: [
    // What is said to people in one way everywhere: no imports at all.
    .target(name: "FundSimText"),
    // The engine: no Foundation, no libm in the trial path.
    // libm is linked for square roots alone: Swift makes them calls here (and exact rounding too
    // in debug builds). Both give the same bits everywhere.
    .target(
      name: "FundSim", dependencies: ["FundSimText"],
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    // Text to a validated scenario, and back to a located message.
    .target(name: "FundSimScenario", dependencies: ["FundSim", "FundSimText"]),
    // Pure renderers: a summary in, a string out.
    .target(name: "FundSimReport", dependencies: ["FundSim", "FundSimText"]),
    // Alone touches files, the clock, the environment and the terminal.
    .target(
      name: "FundSimCLI",
      dependencies: ["FundSim", "FundSimScenario", "FundSimReport", "FundSimText"]),
    .executableTarget(name: "fundsim", dependencies: ["FundSimCLI"]),
    .executableTarget(
      name: "fundsim-bench",
      dependencies: ["FundSim", "FundSimScenario", "FundSimReport", "FundSimText"],
      path: "Benchmarks/fundsim-bench"),
    .testTarget(name: "FundSimTextTests", dependencies: ["FundSimText"]),
    .testTarget(
      name: "FundSimTests", dependencies: ["FundSim", "FundSimScenario"],
      exclude: [
        "Reference/make_reference.py", "Reference/distributions.py", "Reference/draws.py",
      ]),
    .testTarget(name: "FundSimScenarioTests", dependencies: ["FundSimScenario"]),
    .testTarget(
      name: "FundSimReportTests",
      dependencies: ["FundSimReport", "FundSimScenario", "FundSimText"],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "FundSimCLITests",
      dependencies: ["FundSimCLI", "FundSim", "FundSimScenario", "FundSimReport"]),
  ],
  swiftLanguageModes: [.v6]
)
