extension Simulation {
  /// Stream-months that a run may take: some hours on a small machine.
  private static let workLimit = 1e14
  /// Bytes that a run may take.
  private static let memoryLimit = 16 << 30
  /// The most trials of one run.
  public static let trialLimit = Limits.trials

  /// Refuses, before anything is allocated, a scenario that no machine could hold.
  static func checkSize(of scenario: Scenario) throws(SimulationError) {
    let stages = scenario.programme?.stages.count ?? 0
    var cells = 0
    for project in scenario.projects {
      let rows = project.streams.count + stages
      cells += (rows + 2 * project.costs.count) * (scenario.horizon + 12)
    }
    let bytes = cells * 8
    guard bytes < memoryLimit / 64 else {
      throw .tooLarge(
        what: "the scenario's streams and costs",
        estimate: "\(cells) stream-months a trial",
        remedy: "use fewer projects or streams, or a shorter horizon")
    }
  }

  /// Refuses a run that would not end, or would not fit; how one that does is best done, if no
  /// `order` is given.
  static func checkWork(
    _ scenarios: [CompiledScenario], trials: Int, first: UInt64, detail: TallyDetail,
    order: Order? = nil
  ) throws(SimulationError) -> Order {
    guard trials >= 1, trials <= trialLimit, first <= UInt64(Int64.max) / 2 else {
      throw .tooLarge(
        what: "\(trials) trials", estimate: "at most \(trialLimit) are run at once",
        remedy: "ask for between 1 and \(trialLimit)")
    }
    let work = scenarios.reduce(0) { $0 + $1.workPerTrial } * Double(trials)
    guard work <= workLimit else {
      throw .tooLarge(
        what: "\(trials) trials of this scenario",
        estimate: "\(words(work)) stream-months, over the limit of 100 million million",
        remedy: "ask for fewer trials, replicas or projects")
    }
    let order = order ?? Order(scenarios, trials: trials, detail: detail)
    let bytes =
      order.bytes(scenarios, trials: trials, detail: detail)
      + (scenarios.map { Workspace.bytes(for: $0) }.max() ?? 0)
    guard bytes < memoryLimit else {
      throw .tooLarge(
        what: "the figures kept of this scenario",
        estimate: "about \(bytes >> 30) GiB",
        remedy: "use replicas instead of like projects, or a shorter horizon")
    }
    return order
  }

  /// Refuses results in which an amount outgrew the limit, or sums could have overflowed.
  static func checkAmounts(
    of variant: Variant, _ largestFlow: Double
  ) throws(SimulationError) {
    for project in variant.compiled.projects {
      // Each flow of a path at its largest: no balance can be further from zero.
      let flows = Double(
        (project.streams.count * 4 + project.costs.count + 4) * variant.compiled.months)
      let bound = largestFlow * MicroPounds.perPound * flows
      guard largestFlow <= MicroPounds.limit, bound < 0x1p62 else {
        throw .amountTooLarge(project: project.id, item: nil, trial: nil)
      }
    }
  }

  /// What was too large in the block that begins with a trial: walking its trials one by one names
  /// the trial and what grew.
  static func overflow(
    of variant: Variant, from first: UInt64, seed: UInt64
  ) -> SimulationError {
    for trial in first..<first + UInt64(Workspace.lanes) {
      do throws(SimulationError) {
        _ = try trace(of: variant, trial: trial, seed: seed)
      } catch {
        return error
      }
    }
    return .tooLarge(
      what: "the programme's cost in one future", estimate: "over £1,000,000 million",
      remedy: "look for a grant or a number of replicas with too many zeros")
  }

  private static func words(_ work: Double) -> String {
    work < 1e15 ? "\(Int(work / 1e12)) million million" : "more than 1,000 million million"
  }
}

extension CompiledScenario {
  /// Stream-months of one trial, costs and a little more included.
  var workPerTrial: Double {
    projects.reduce(0) { sum, project in
      let rows = Double(project.streams.count + project.costs.count + 2)
      return sum + rows * Double(months) * Double(project.replicas)
    }
  }
}
