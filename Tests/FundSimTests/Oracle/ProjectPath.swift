@testable import FundSim

/// One copy of one project in one future.
///
/// What is decided (stages, awards) is worked out when first asked for and then remembered, so a
/// decision always finds those that it waits for, whatever the order of the document.
final class ProjectPath {
  let scenario: Scenario
  let project: Project
  let replica: Int
  let luck: Luck
  let climate: Climate

  var stagesPassed: [String: Bool] = [:]
  var applications: [String: Applications] = [:]

  init(_ scenario: Scenario, _ project: Project, replica: Int, luck: Luck, climate: Climate) {
    self.scenario = scenario
    self.project = project
    self.replica = replica
    self.luck = luck
    self.climate = climate
  }

  /// Months reported.
  var horizon: Int { scenario.horizon }
  /// Months simulated: an assessment at the horizon looks twelve months ahead.
  var end: Int { scenario.horizon + 12 }

  /// The streams that take part: in the plan, the planned ones.
  func takesPart(_ stream: Stream) -> Bool { !luck.isPlan || stream.planned }

  // MARK: Values by their places

  func value(
    _ stream: Stream, _ field: String, _ quantity: Quantity, _ domain: Domain, ordinal: Int = 0
  ) -> Double {
    luck.value(
      quantity, domain, at: .stream(project.id, stream.id, field), replica: replica,
      ordinal: ordinal)
  }

  func months(
    _ stream: Stream, _ field: String, _ quantity: Quantity, _ domain: Domain = .months,
    ordinal: Int = 0
  ) -> Int {
    Int(value(stream, field, quantity, domain, ordinal: ordinal))
  }

  func value(_ stage: Stage, _ field: String, _ quantity: Quantity, _ domain: Domain) -> Double {
    luck.value(
      quantity, domain, at: .stage(project.id, stage.id, field), replica: replica)
  }

  func value(_ cost: Cost, _ field: String, _ quantity: Quantity, _ domain: Domain) -> Double {
    luck.value(quantity, domain, at: .cost(project.id, cost.id, field), replica: replica)
  }

  func value(_ field: String, _ quantity: Quantity, _ domain: Domain) -> Double {
    luck.value(quantity, domain, at: .project(project.id, field), replica: replica)
  }

  // MARK: Decisions

  /// A decision on a stream in `month`; the plan wins everything.
  func wins(_ stream: Stream, _ field: String, chance: Double, month: Int, ordinal: Int) -> Bool {
    if luck.isPlan { return true }
    let u = luck.uniform(
      at: .stream(project.id, stream.id, field), replica: replica, ordinal: ordinal)
    return climate.happens(chance, stream.drivers, month: month, uniform: u)
  }
}
