import Foundation
import FundSim
import FundSimScenario
import Testing

/// A scenario text from its parts, valid unless a part is not.
///
/// Every part is on lines of its own, so that a test sees where a problem is reported.
struct ScenarioText {
  var top = ""
  var project = ""
  var costs = #""salaries": {"perYear": 30000}"#
  var streams = ""

  var text: String {
    """
    {
    "fundsim": 1,
    \(top)
    "projects": {"transport": {
    \(project)
    "costs": {\(costs)},
    "streams": {\(streams)}
    }}
    }
    """
  }
}

/// The problems of a scenario, as lines without their file and place.
func messages(_ text: String) -> [String] {
  ScenarioLoader.checkAll(Array(text.utf8), name: "x.json").map { problem in
    let pointer = problem.pointer.isEmpty ? "" : "\(problem.pointer): "
    return "\(problem.severity.rawValue): \(pointer)\(problem.message); \(problem.remedy)"
  }
}

/// The problems as a terminal shows them, without excerpts.
func lines(_ text: String) -> [String] {
  ScenarioLoader.checkAll(Array(text.utf8), name: "x.json").map(\.description)
}

func loaded(
  _ text: String, design: String = "baseline", perspective: String? = nil
) throws -> LoadedScenario {
  try ScenarioLoader.load(
    Array(text.utf8), name: "x.json", design: design, perspective: perspective)
}

func scenario(_ text: ScenarioText) throws -> Scenario { try loaded(text.text).scenario }

/// The only stream of a scenario with this stream.
func stream(_ body: String, top: String = "", costs: String? = nil) throws -> FundSim.Stream {
  var text = ScenarioText(top: top, streams: "\"one\": {\(body)}")
  if let costs { text.costs = costs }
  return try #require(try scenario(text).projects.first?.streams.first)
}

/// The problems of a scenario with this stream.
func streamMessages(_ body: String, top: String = "", others: String = "") -> [String] {
  let all = messages(ScenarioText(top: top, streams: "\"one\": {\(body)}\(others)").text)
  let prefix = "/projects/transport/streams/one"
  return all.map { line in
    guard let range = line.range(of: prefix) else { return line }
    return line.replacingCharacters(in: range, with: "~")
  }
}
