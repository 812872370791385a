import FundSim

/// The assumptions on which two views of a design differ, and the scenarios between the two.
public struct LoadedGap: Sendable {
  /// What can be switched from the first view to the second by itself: mostly one assumption;
  /// several where they make a valid scenario only together, or are too many to be told apart.
  public let parts: [[Assumption]]
  package let orders: GapOrders
  /// One for each of `orders.mixtures`, the first view and the second one among them.
  ///
  /// Where all assumptions lie within projects, only with these projects.
  public let scenarios: [Scenario]

  /// The analysis of the gap at an assessment month; nil if some mixture does not assess it.
  ///
  /// - Throws: `SimulationError.tooLarge` when a mixture cannot be run.
  public func analysis(
    month: Int, threads: Int? = nil
  ) throws(SimulationError) -> GapAnalysis? {
    guard scenarios.allSatisfy({ $0.sustainability.assess.contains(month) }) else { return nil }
    return try GapAnalysis(
      parts: parts, orders: orders, scenarios: scenarios, month: month, threads: threads)
  }
}

extension OpenScenario {
  /// More leaves than this are joined before they are tried: trying takes two readings for each.
  private static let mostTried = 64

  /// What makes two views of one design differ; nil when they foresee the same.
  ///
  /// A view is a perspective, or nil for the file as it stands. The order in which assumptions
  /// are switched is drawn from `seed` where there are too many for every order.
  ///
  /// - Throws: the name that is not known; else every problem of the file and of the two views.
  /// - Complexity: O(n) for each mixture, of which there are at most a few hundred.
  public func gap(
    design: String, first: String?, second: String?, seed: UInt64
  ) throws(LoadError) -> LoadedGap? {
    let design = try self.design(design)
    let views = [
      View(design: design, perspective: try perspective(first)),
      View(design: design, perspective: try perspective(second)),
    ]
    let scenarios = try scenarios(of: views).scenarios
    guard scenarios[0] != scenarios[1] else { return nil }
    let documents = views.map { file.patched(with: $0.patches, log: ProblemLog()) }
    let difference = ScenarioDiff(documents[0], documents[1])
    var reader = GapReader(difference, first: scenarios[0], second: scenarios[1])
    let isTried = difference.leaves.count <= Self.mostTried
    let leaves = isTried ? reader.leavesThatMatter() : Array(difference.leaves.indices)
    guard !leaves.isEmpty else { return nil }

    var parts = GapParts(leaves, of: difference.leaves)
    while parts.parts.count > Self.mostTried { parts.joinAll() }
    parts.joinInvalid { reader.isValidAlone($0, of: leaves) }
    while parts.parts.count > GapOrders.mostParts { parts.joinAll() }
    // All together is the second view, which is valid, so this ends.
    while true {
      let found = parts.parts
      let orders = GapOrders(parts: found.count, seed: seed)
      if let scenarios = reader.scenarios(orders.mixtures, of: found, leaves: leaves) {
        return LoadedGap(
          parts: found.map { $0.map { difference.leaves[$0].assumption } }, orders: orders,
          scenarios: scenarios)
      }
      parts.joinAll()
    }
  }
}

extension GapParts {
  /// Joins a part that cannot be switched alone, until there is none.
  ///
  /// One at a time: what it is joined with may be all that the next one lacked.
  fileprivate mutating func joinInvalid(_ isValid: ([Int]) -> Bool) {
    while let invalid = parts.first(where: { !isValid($0) }) { join(invalid) }
  }
}

extension GapReader {
  /// The mixtures as sets of the parts that are switched; nil when one of them is not valid.
  fileprivate mutating func scenarios(
    _ mixtures: [UInt64], of parts: [[Int]], leaves: [Int]
  ) -> [Scenario]? {
    var scenarios: [Scenario] = []
    for mixture in mixtures {
      let switched = parts.indices.filter { mixture >> UInt64($0) & 1 == 1 }
      guard let scenario = scenario(Set(switched.flatMap { parts[$0] }), of: leaves) else {
        return nil
      }
      scenarios.append(scenario)
    }
    let projects = leaves.map { difference.leaves[$0].project }
    let concerned = Set(projects.compactMap { $0 })
    guard !projects.contains(nil) else { return scenarios }
    let reduced = scenarios.map { scenario in
      scenario.changing { $0.projects.removeAll { !concerned.contains($0.id) } }
    }
    // A view may have none of the projects that the other one brings.
    return reduced.contains { $0.projects.isEmpty } ? scenarios : reduced
  }
}
