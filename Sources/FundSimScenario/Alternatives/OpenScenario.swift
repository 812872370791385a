import FundSim
import FundSimText

/// A file that is JSON, with its designs and perspectives found and nothing applied yet.
///
/// It is parsed once, however many of its designs and perspectives are then loaded.
public struct OpenScenario: Sendable {
  let file: ScenarioFile
  /// Of the file's bytes, lowercase hexadecimal.
  public let sha256: String
  /// How many views are read at once; nil is as many as the machine can.
  let threads: Int?

  /// Parses a file; `name` stands for it in messages. Its designs and perspectives are then read on
  /// `threads` threads, or as many as the machine runs at once.
  ///
  /// - Throws: `.invalid` with the first thing that is not JSON. What is wrong with the scenario
  ///   itself comes to light when some of it is loaded.
  /// - Complexity: O(n).
  public static func open(
    _ bytes: [UInt8], name: String, threads: Int? = nil
  ) throws(LoadError) -> OpenScenario {
    switch ScenarioFile.parse(bytes, name: name) {
    case .success(let file):
      OpenScenario(file: file, sha256: SHA256.hexadecimal(bytes), threads: threads)
    case .failure(let problem): throw .invalid([problem])
    }
  }

  /// In document order, `baseline` first.
  public var designs: [Alternative] { [.baseline] + file.designs.map(\.alternative) }

  /// In document order.
  public var perspectives: [Alternative] { file.perspectives.map(\.alternative) }
}

extension OpenScenario {
  /// A design and a perspective of the file; nil is the file as it stands.
  struct View {
    let design: PatchedAlternative?
    let perspective: PatchedAlternative?

    /// The design's patch first.
    var patches: [PatchedAlternative] { [design, perspective].compactMap { $0 } }
  }

  /// The design of a name; nil is the baseline.
  func design(_ name: String) throws(LoadError) -> PatchedAlternative? {
    guard name != Alternative.baseline.id else { return nil }
    if let found = file.designs.first(where: { $0.alternative.id == name }) { return found }
    let known = designs.map(\.id)
    throw .unknownDesign(
      name: name, suggestion: DidYouMean.nearest(to: name, among: known), known: known)
  }

  /// The perspective of a name; no name is the file as it stands.
  func perspective(_ name: String?) throws(LoadError) -> PatchedAlternative? {
    guard let name else { return nil }
    if let found = file.perspectives.first(where: { $0.alternative.id == name }) { return found }
    let known = perspectives.map(\.id)
    throw .unknownPerspective(
      name: name, suggestion: DidYouMean.nearest(to: name, among: known), known: known)
  }

  /// The scenario of each view, and the warnings of all of them.
  ///
  /// - Throws: `.invalid` with every problem of the file and of these views, each once.
  func scenarios(
    of views: [View]
  ) throws(LoadError) -> (scenarios: [Scenario], warnings: [Problem]) {
    var entries = file.structure
    var seen = Set(entries.map(\.identity))
    var scenarios: [Scenario] = []
    for reading in Parallel.map(views.map(\.patches), threads: threads, { file.read($0) }) {
      entries += reading.entries.filter { seen.insert($0.identity).inserted }
      if let scenario = reading.scenario, reading.isRight { scenarios.append(scenario) }
    }
    let problems = file.problems(entries)
    guard scenarios.count == views.count, !problems.contains(where: { $0.severity == .error })
    else { throw .invalid(problems) }
    return (scenarios, problems)
  }
}
