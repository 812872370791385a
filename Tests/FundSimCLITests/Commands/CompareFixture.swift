import FundSim
import FundSimReport
import FundSimScenario
import Synchronization

@testable import FundSimCLI

/// One file with designs and perspectives to compare, and what the program was asked to do with it.
struct CompareFixture {
  let folder: Folder
  let file: String

  static let text = """
    {
      "fundsim": 1, "title": "Bus", "horizon": 12,
      "projects": { "bus": {
        "reserves": 5000,
        "costs": { "fuel": { "perMonth": 1000 } },
        "streams": { "fares": { "kind": "user-payments", "perMonth": 900, "chance": "50%" } }
      } },
      "designs": {
        "richer": { "patch": { "projects": { "bus": { "reserves": 9000 } } } },
        "poorer": { "patch": { "projects": { "bus": { "reserves": 1000 } } } }
      },
      "perspectives": {
        "hopeful": { "patch": { "projects": { "bus": { "streams": {
          "fares": { "chance": 0.9 } } } } } },
        "gloomy": { "patch": { "projects": { "bus": { "streams": {
          "fares": { "chance": 0.1 } } } } } }
      }
    }
    """

  init() throws {
    folder = try Folder()
    file = try folder.file("bus.json", Self.text)
  }

  /// What the engine and the reports were asked for.
  final class Asked: Sendable {
    struct State {
      var setup: Comparison.Setup?
      var context: ComparisonContext?
      var detail: Comparison.Detail?
      var look: Dependencies.Look?
    }
    let state = Mutex(State())
  }

  /// The program's own work, with fewer trials and a report that says only that it was asked for.
  func dependencies(_ asked: Asked, stopping: Bool = false) -> Dependencies {
    var dependencies = Dependencies.real
    dependencies.compare = {
      (setup, trials, seed, threads, detail, progress) throws(SimulationError) in
      asked.state.withLock { ($0.setup, $0.detail) = (setup, detail) }
      return try Comparison(setup).run(
        trials: trials, seed: seed, threads: threads, detail: detail,
        progress: { stopping ? false : progress($0) })
    }
    dependencies.render = { report, look in
      guard case .comparison(let summary, let context) = report else {
        return "no report of a comparison"
      }
      asked.state.withLock { ($0.context, $0.look) = (context, look) }
      return "compared \(summary.alternatives.count)\n"
    }
    return dependencies
  }
}
