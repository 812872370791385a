import FundSimText

extension ScenarioChecks {
  mutating func check(_ programme: Programme) {
    let path = ["programme"]
    check(fixed: Double(programme.support), .months, at: path + ["support"])
    let stages = programme.stages
    let stagesPath = path + ["stages"]
    checkCount(stages.count, limit: Limits.stages, of: "stages", at: stagesPath)
    checkIds(stages.map(\.id), of: "a stage", at: stagesPath)
    let byId = Dictionary(stages.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    let targets = EffectTargets(scenario)
    var order = StageOrder()
    for stage in stages {
      check(stage, among: byId, in: &order, targets: targets, at: stagesPath + [stage.id])
    }
    let following = { (id: String) in byId[id]?.after.map { $0 == id ? [] : [$0] } ?? [] }
    for circle in Circles.find(among: stages.map(\.id), next: following) {
      error(
        at: stagesPath + [circle[0], "after"],
        "these stages come after each other in a circle: \(Circles.text(circle))",
        remedy: #"take one "after" out"#)
    }
  }

  private mutating func check(
    _ stage: Stage, among stages: [String: Stage], in order: inout StageOrder,
    targets: EffectTargets, at path: Path
  ) {
    if stage.id == "end" {
      error(
        at: path, #"a stage cannot have the id "end", which ends a holdback"#,
        remedy: "give it another id")
    }
    check(stage.month, .months, at: path + ["month"])
    checkHorizon(stage.month, "the stage is decided", at: path + ["month"])
    checkAfter(of: stage, among: stages, in: &order, at: path)
    checkChance(of: stage, at: path + ["chance"])
    check(stage.grant, .money, at: path + ["grant"])
    check(stage.over, .term, at: path + ["over"])
    if let holdback = stage.holdback { check(holdback, at: path + ["payment", "holdback"]) }
    check(stage.supportCost, .money, at: path + ["supportCost"])
    check(stage.drivers, at: path + ["drivers"])
    checkRestriction(of: stage, at: path)
    checkIds(stage.effects.map(\.id), of: "an effect", at: path + ["effects"])
    for effect in stage.effects {
      check(effect, targets: targets, at: path + ["effects", effect.id])
    }
  }

  private mutating func checkAfter(
    of stage: Stage, among stages: [String: Stage], in order: inout StageOrder, at path: Path
  ) {
    guard let after = stage.after else { return }
    let place = path + ["after"]
    guard let earlier = stages[after] else {
      let known = (scenario.programme?.stages.map(\.id) ?? []).filter { $0 != stage.id }
      error(
        at: place, "there is no stage \(Quoted.whole(after))",
        remedy: remedy(for: after, among: known, or: "take it out"),
        dependsOn: [["programme", "stages", after]])
      return
    }
    if after == stage.id {
      error(at: place, "a stage cannot come after itself", remedy: "take it out")
    } else {
      checkOrder(of: stage, after: earlier, in: &order, at: path)
    }
  }

  private mutating func checkChance(of stage: Stage, at path: Path) {
    switch stage.chance {
    case .all(let chance): check(chance, .chance, at: path)
    case .byLeadType(let table, let fallback):
      for leadType in LeadType.allCases {
        check(table[leadType], .chance, at: path + [leadType.rawValue])
      }
      check(fallback, .chance, at: path + ["default"])
      guard fallback == nil else { return }
      for leadType in LeadType.allCases where table[leadType] == nil {
        let lead = leadType.rawValue
        guard let first = scenario.projects.first(where: { $0.joins && $0.leadType == leadType })
        else { continue }
        error(
          at: path,
          "there is no chance for the lead type \(Quoted.whole(lead)) of \(Quoted.whole(first.id))",
          remedy: "add \(Quoted.whole(lead)) or \"default\"",
          dependsOn: [
            path + [lead], path + ["default"], ["projects", first.id, "leadType"],
            ["projects", first.id, "joins"],
          ])
      }
    }
  }

  private mutating func checkRestriction(of stage: Stage, at path: Path) {
    let place = path + ["restricted"]
    guard let costs = stage.restricted else {
      if stage.unspent != .keep {
        warning(
          at: path + ["unspent"], #""unspent" has no effect on a grant that is not restricted"#,
          remedy: #"take it out, or add "restricted""#, dependsOn: [place])
      }
      return
    }
    checkRestricted(costs, at: place)
    let known = Set(scenario.projects.flatMap { $0.costs.map(\.id) })
    var named: [String] = []
    for project in scenario.projects {
      for cost in project.costs where !named.contains(cost.id) && named.count < 100 {
        named.append(cost.id)
      }
    }
    for (index, id) in costs.enumerated() where !known.contains(id) && !isFull {
      error(
        at: place + [String(index)], "no project has a cost \(Quoted.whole(id))",
        remedy: remedy(for: id, among: named, or: "take it out"),
        dependsOn: inEveryProject("costs", id))
    }
    guard !costs.isEmpty, costs.allSatisfy(known.contains) else { return }
    for project in scenario.projects
    where project.joins && !project.costs.contains(where: { costs.contains($0.id) }) {
      warning(
        at: place,
        "\(Quoted.whole(project.id)) has none of these costs, so it could not spend the grant",
        remedy: "add a cost that it has", dependsOn: [["projects", project.id, "costs"]])
    }
    checkTiming(of: stage, costs, at: path)
  }
}
