@testable import FundSim

extension EveryField {
  static let programmeEntries: [Entry] = [
    .label("Programme.name") { $0.programme?.name = "Another" },
    .label("Programme.support") { $0.programme?.support = 24 },
    .init("Programme.stages", .besideTheStages) { $0.programme?.stages.removeLast() },

    .init("Stage.id", .besideTheStages) { $0[stage: "scale"].id = "spread" },
    .init("Stage.month", .outsideTheProgramme) { $0[stage: "main"].month = 10 },
    .init("Stage.after", .outsideTheProgramme) { $0[stage: "scale"].after = "pilot" },
    .init("Stage.chance", .outsideTheProgramme) {
      $0[stage: "scale"].chance = .byLeadType([.localAuthority: 0.4], default: 0.5)
    },
    .init("Stage.grant", .outsideTheProgramme) { $0[stage: "main"].grant = 7000 },
    .init("Stage.over", .outsideTheProgramme) { $0[stage: "main"].over = 6 },
    .init("Stage.holdback", .outsideTheProgramme) { $0[stage: "pilot"].holdback = nil },
    .init("Stage.supportCost", .outsideTheProgramme) { $0[stage: "pilot"].supportCost = 600 },
    .init("Stage.drivers", .outsideTheProgramme) { $0[stage: "pilot"].drivers = [] },
    .init("Stage.restricted", .outsideTheProgramme) {
      $0[stage: "pilot"].restricted = ["rent", "van"]
    },
    .init("Stage.unspent", .outsideTheProgramme) { $0[stage: "pilot"].unspent = .return },
    .init("Stage.effects", .outsideTheProgramme) { $0[stage: "pilot"].effects = [] },

    .init("Stage.Chance.all", .outsideTheProgramme) { $0[stage: "scale"].chance = .all(0.3) },
    .init("Stage.Chance.byLeadType.0", .outsideTheProgramme) {
      $0[stage: "pilot"].chance = .byLeadType([.localAuthority: 0.5], default: 0.6)
    },
    .init("Stage.Chance.byLeadType.default", .outsideTheProgramme) {
      $0[stage: "main"].chance = .byLeadType([.vcs: 0.9], default: 0.4)
    },
    .init("Payment.HoldbackEnd.stage", .outsideTheProgramme) {
      $0[stage: "pilot"].holdback?.until = .stage("scale")
    },
  ]

  static let effectEntries: [Entry] = [
    .init("Effect.id", .outsideTheProgramme) { $0[stage: "pilot"].effects[0].id = "training" },
    .init("Effect.on", .outsideTheProgramme) { $0[stage: "pilot"].effects[0].on.removeFirst() },
    .init("Effect.odds", .outsideTheProgramme) { $0[stage: "pilot"].effects[0].odds = 9 },
    .init("Effect.applies", .outsideTheProgramme) {
      $0[stage: "pilot"].effects[0].applies = .award
    },
    .init("Effect.from", .outsideTheProgramme) { $0[stage: "pilot"].effects[0].from = 12 },
    .init("Effect.lasting", .outsideTheProgramme) { $0[stage: "pilot"].effects[0].lasting = 3 },
    .init("Effect.Target.kind", .outsideTheProgramme) {
      $0[stage: "pilot"].effects[0].on[0] = .kind(.donations)
    },
    .init("Effect.Target.stream", .outsideTheProgramme) {
      $0[stage: "pilot"].effects[0].on[1] = .stream("time")
    },
  ]
}
