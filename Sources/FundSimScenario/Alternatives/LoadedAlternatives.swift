import FundSim

/// Several designs and perspectives of one file, each a scenario.
public struct LoadedAlternatives: Sendable {
  public let alternatives: [LoadedAlternative]
  /// Of the file and of all the alternatives, each once, in the order of the file.
  public let warnings: [Problem]
}

/// A scenario with its design and its perspective.
public struct LoadedAlternative: Sendable {
  public let design: Alternative
  /// Nil is the file as it stands.
  public let perspective: Alternative?
  public let scenario: Scenario
}

extension OpenScenario {
  /// Each design from each perspective: for every perspective in the order given, every design in
  /// the order given.
  ///
  /// A design's patch comes first, then the perspective's. A perspective of nil is the file as it
  /// stands. A name that is given twice is loaded twice.
  ///
  /// - Throws: the first name that is not known; else every problem of the file and of these
  ///   combinations at once, each once, in the order of the file.
  /// - Complexity: O(n) for each combination.
  public func alternatives(
    designs: [String], perspectives: [String?]
  ) throws(LoadError) -> LoadedAlternatives {
    var chosenDesigns: [PatchedAlternative?] = []
    for name in designs { chosenDesigns.append(try design(name)) }
    var views: [View] = []
    for name in perspectives {
      let perspective = try perspective(name)
      views += chosenDesigns.map { View(design: $0, perspective: perspective) }
    }
    let (scenarios, warnings) = try scenarios(of: views)
    return LoadedAlternatives(
      alternatives: zip(views, scenarios).map { view, scenario in
        LoadedAlternative(
          design: view.design?.alternative ?? .baseline,
          perspective: view.perspective?.alternative, scenario: scenario)
      },
      warnings: warnings)
  }
}
