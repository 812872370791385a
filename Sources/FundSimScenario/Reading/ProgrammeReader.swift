import FundSim

/// A programme and its stages.
struct ProgrammeReader {
  private let reader: ObjectReader

  init?(_ field: JSONField) {
    guard let reader = ObjectReader(field, .programme) else { return nil }
    self.reader = reader
  }

  func programme() -> Programme {
    Programme(
      name: reader.text("name"), support: reader.whole("support", .months) ?? 12,
      stages: reader.entries("stages", limit: Limits.stages, of: "stages").map(stage))
  }

  private func stage(_ field: JSONField) -> Stage {
    guard let reader = ObjectReader(field, .stage) else { return Stage(id: field.key, month: 0) }
    if reader.has("unspent"), !reader.has("restricted"),
      !field.context.log.isKnown(field.path + ["restricted"])
    {
      reader["unspent"]?.warning(
        #""unspent" has no effect on a grant that is not restricted"#,
        remedy: #"take it out, or add "restricted""#)
    }
    return Stage(
      id: field.key, month: reader.required("month", .months),
      after: reader["after"].flatMap { $0.text() }, chance: chance(reader),
      grant: reader.quantity("grant", .money, default: 0),
      over: reader.quantity("over", .term, default: 1),
      holdback: reader.object("payment", .stagePayment)?.holdback(),
      supportCost: reader.quantity("supportCost", .money, default: 0),
      drivers: reader["drivers"]?.loadings() ?? [],
      restricted: reader["restricted"].flatMap { $0.list() }?.map { $0.text() ?? "" },
      unspent: reader.choice("unspent", default: .keep),
      effects: reader.entries("effects", limit: Limits.effects, of: "effects").map(effect))
  }

  private func chance(_ reader: ObjectReader) -> Stage.Chance {
    guard let field = reader["chance"] else { return .all(1) }
    let forms = Set(DistributionForm.allCases.map(\.rawValue))
    guard let members = field.node.members, !members.contains(where: { forms.contains($0.key) })
    else { return .all(field.quantity(.chance) ?? 1) }

    let leadTypes = LeadType.allCases.map(\.rawValue) + ["default"]
    let shape = Shape("a chance by lead type", leadTypes)
    guard let table = ObjectReader(field, shape) else { return .all(1) }
    var chances: [LeadType: Quantity] = [:]
    for leadType in LeadType.allCases {
      chances[leadType] = table.quantity(leadType.rawValue, .chance)
    }
    return .byLeadType(chances, default: table.quantity("default", .chance))
  }

  private func effect(_ field: JSONField) -> Effect {
    guard let reader = ObjectReader(field, .effect) else {
      return Effect(id: field.key, on: [], odds: 1)
    }
    if !reader.has("on") {
      reader.missing("on", remedy: "add a list of kinds of streams, or of ids of streams")
    }
    let targets = reader["on"].flatMap { $0.list() }?.map { $0.text() ?? "" } ?? []
    return Effect(
      id: field.key,
      on: targets.map { StreamKind(rawValue: $0).map(Effect.Target.kind) ?? .stream($0) },
      odds: reader.required("odds", .odds), applies: reader.choice("applies", default: .both),
      from: reader.quantity("from", .months, default: 0),
      lasting: reader.quantity("for", .months))
  }
}
