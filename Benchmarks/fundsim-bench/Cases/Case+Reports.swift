import FundSim
import FundSimReport
import FundSimScenario

extension Case {
  /// Each renderer on a small result: W1 with a thousand trials, and ten projects of W2.
  static let reports: [Case] = [
    report("run-text") {
      let (summary, plan) = try RunResult.make()
      return { Report.run(summary, RunResult.context, plan: plan).text(as: .text) }
    },
    report("run-json") {
      let summary = try RunResult.make().summary
      return { Report.run(summary, RunResult.context).text(as: .json) }
    },
    report("run-csv") {
      let summary = try RunResult.make().summary
      return { Report.run(summary, RunResult.context).text(as: .csv) }
    },
    comparison("compare-text") { Report.comparison($0, $1).text(as: .text) },
    comparison("compare-json") { Report.comparison($0, $1).text(as: .json) },
    comparison("compare-csv") { Report.comparison($0, $1).text(as: .csv) },
    comparison("compare-markdown") { Report.comparison($0, $1).text(as: .markdown) },
  ]

  private static func report(
    _ name: String, _ make: @escaping @Sendable () throws -> @Sendable () -> String
  ) -> Case {
    Case("report/\(name)", operations: [Operation("report", 1)]) {
      let render = try make()
      return { keep(UInt64(render().utf8.count)) }
    }
  }

  private static func comparison(
    _ name: String,
    _ render: @escaping @Sendable (ComparisonSummary, ComparisonContext) -> String
  ) -> Case {
    report(name) {
      let (summary, context) = try ComparisonResult.make()
      return { render(summary, context) }
    }
  }
}

/// A run to be reported.
private enum RunResult {
  static let context = ReportContext(
    version: "benchmark", design: "baseline", perspective: nil, sha256: "")

  static func make() throws -> (summary: Summary, plan: [Ledger]) {
    let simulation = try Simulation(Loaded.scenario(Workload.w1.text))
    return (try simulation.run(trials: 1_000, threads: 1), try simulation.plan())
  }
}

/// A comparison to be reported.
private enum ComparisonResult {
  static func make() throws -> (summary: ComparisonSummary, context: ComparisonContext) {
    let text = Workload.programme(projects: 10).text
    let file = try OpenScenario.open(Array(text.utf8), name: "W2")
    let designs = file.designs
    let loaded = try file.alternatives(designs: designs.map(\.id), perspectives: [nil])
    let setup = Comparison.Setup(
      scenarios: loaded.alternatives.map(\.scenario),
      pairs: designs.indices.dropFirst().map { Comparison.Pair(from: 0, to: $0) },
      contests: [Array(designs.indices)])
    let context = ComparisonContext(
      version: "benchmark",
      alternatives: designs.map { design in
        ComparisonContext.Alternative(
          name: design.id, design: design.id,
          designRemarks: Remarks(
            title: design.title, note: design.note, source: design.source),
          perspective: nil, sha256: file.sha256)
      })
    return (try Comparison(setup).run(trials: 200, threads: 1), context)
  }
}
