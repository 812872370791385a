@testable import FundSim

extension EveryField {
  static let projectEntries: [Entry] = [
    .init("Project.id", .neighbour) { $0.service.id = "renamed" },
    .init("Project.leadType", .neighbour) { $0.service.leadType = .parishCouncil },
    .label("Project.theme") { $0.service.theme = "meals" },
    .init("Project.replicas", .neighbour) { $0.service.replicas = 3 },
    .init("Project.joins", .neighbour) { $0.service.joins = false },
    .init("Project.reserves", .neighbour) { $0.service.reserves = 9000 },
    .init("Project.overdraft", .neighbour) { $0.service.overdraft = 4000 },
    .init("Project.windDown", .neighbour) { $0.service.windDown = 4000 },
    .init("Project.costs", .neighbour) {
      $0.service.costs.append(Cost(id: "phone", .perMonth(40)))
    },
    .init("Project.streams", .neighbour) {
      $0.service.streams.append(Stream(id: "gift", kind: .donations, level: .perMonth(40)))
    },
    .init("Project.policy", .neighbour) { $0.service.policy = nil },
    .init("Policy.trigger", .neighbour) { $0.service.policy?.trigger = 6 },

    .init("Cost.id", .neighbour) { $0[cost: "van"].id = "bus" },
    .init("Cost.amount", .neighbour) { $0[cost: "van"].amount = .perMonth(100) },
    .init("Cost.from", .neighbour) { $0[cost: "staff"].from = 3 },
    .init("Cost.until", .neighbour) { $0[cost: "staff"].until = nil },
    .init("Cost.inflation", .neighbour) { $0[cost: "staff"].inflation = nil },
    .init("Cost.flexible", .neighbour) { $0[cost: "staff"].flexible = 0.9 },
    .init("Cost.Amount.perMonth", .neighbour) { $0[cost: "rent"].amount = .perMonth(450) },
    .init("Cost.Amount.perYear", .neighbour) { $0[cost: "staff"].amount = .perYear(25_000) },
    .init("Cost.Amount.once", .neighbour) { $0[cost: "van"].amount = .once(5000) },
  ]
}
