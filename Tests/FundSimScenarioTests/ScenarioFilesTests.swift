import Foundation
import FundSim
import Testing

@testable import FundSimScenario

/// The stories in `Scenarios/`: each is right, and the two that are meant to be compared keep what
/// they promise.
@Suite struct ScenarioFilesTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Scenarios")

  private static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".json") }.sorted()

  private func open(_ name: String) throws -> OpenScenario {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(name)))
    return try OpenScenario.open(bytes, name: name)
  }

  @Test func noneIsMissing() {
    #expect(Self.names.count == 9)
    #expect(Self.names.contains("making-it-happen.json"))
    #expect(Self.names.contains("clashing-assumptions.json"))
  }

  /// Every design from every perspective loads without a warning, and runs.
  @Test(arguments: names)
  func everyCombinationRuns(name: String) throws {
    let file = try open(name)
    let loaded = try file.alternatives(
      designs: file.designs.map(\.id), perspectives: [nil] + file.perspectives.map(\.id))
    #expect(loaded.warnings.isEmpty)
    let setup = Comparison.Setup(
      scenarios: loaded.alternatives.map(\.scenario), pairs: [], contests: [])
    let found = try Comparison(setup).run(trials: 64, detail: .outcomes)
    #expect(found.alternatives.count == loaded.alternatives.count)
  }

  /// 141 projects, and every design within 2 % of the baseline's cost, the interval included.
  @Test func makingItHappenKeepsToOneBudget() throws {
    let file = try open("making-it-happen.json")
    let designs = file.designs.map(\.id)
    #expect(
      designs == [
        "baseline", "round-one", "fewer-longer", "deferred-match", "reward-commitment", "targeted",
        "combined",
      ])
    let loaded = try file.alternatives(designs: designs, perspectives: [nil, "sceptic"])
    let count = designs.count
    let found = try Comparison(
      .init(
        scenarios: loaded.alternatives.map(\.scenario),
        pairs: (0..<2 * count).filter { $0 % count != 0 }.map {
          .init(from: $0 / count * count, to: $0)
        }, contests: [])
    ).run(trials: 1000, detail: .outcomes)
    for difference in found.differences {
      let cost = found.alternatives[difference.from].programme.cost.mean
      let name = designs[difference.to % count]
      #expect(difference.cost.low > -0.02 * cost && difference.cost.high < 0.02 * cost, "\(name)")
      #expect(difference.isSameScenario == (name == "round-one"))
    }
    #expect(found.alternatives.allSatisfy { $0.programme.projectCount == 141 })
  }

  /// A provider and a commissioner who do not mean the same service: far apart, the contract first.
  @Test func clashingAssumptionsClash() throws {
    let file = try open("clashing-assumptions.json")
    let gap = try #require(
      try file.gap(design: "baseline", first: "provider", second: "commissioner", seed: 1))
    #expect(try gap.analysis(month: 37) == nil)
    let found = try #require(try gap.analysis(month: 36)).run(trials: 3000)
    // A quarter of all futures, far beyond five standard errors (0.05 in 3,000 trials).
    #expect(found.first.open - found.second.open > 0.25)
    let largest = try #require(
      found.assumptions.max { $0.share.income.value.magnitude < $1.share.income.value.magnitude })
    #expect(largest.assumptions[0].pointer.hasSuffix("/chance"))
    #expect(largest.assumptions[0].second == "0")
    let total = found.assumptions.reduce(0) { $0 + $1.share.open.value }
    #expect((total - found.gap.open.value).magnitude < 1e-9)
  }
}
