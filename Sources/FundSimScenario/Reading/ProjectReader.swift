import FundSim
import FundSimText

/// A project and its costs.
struct ProjectReader {
  private let field: JSONField
  private let reader: ObjectReader?

  init(_ field: JSONField) {
    self.field = field
    reader = ObjectReader(field, .project)
  }

  func project() -> Project {
    guard let reader else { return Project(id: field.key, costs: []) }
    if !reader.has("costs") {
      reader.missing("costs", remedy: "add at least one, such as salaries by the year")
    }
    return Project(
      id: field.key, leadType: reader.choice("leadType", default: .vcs),
      theme: reader.text("theme"), replicas: reader.whole("replicas", .copies) ?? 1,
      joins: reader.flag("joins") ?? true,
      reserves: reader.quantity("reserves", .balance, default: 0),
      overdraft: reader.quantity("overdraft", .money, default: 0),
      windDown: reader.quantity("windDown", .money, default: 0),
      costs: reader.entries("costs", limit: Limits.costs, of: "costs").map(cost),
      streams: reader.entries("streams", limit: Limits.streams, of: "streams").map {
        StreamReader($0).stream()
      },
      policy: policy())
  }

  private func policy() -> Policy? {
    reader?.object("policy", .policy).map { policy in
      Policy(trigger: policy.required("trigger", .monthsOfCosts))
    }
  }

  private func cost(_ field: JSONField) -> Cost {
    guard let reader = ObjectReader(field, .cost) else { return Cost(id: field.key, .once(0)) }
    return Cost(
      id: field.key, amount(reader), from: reader.quantity("from", .months, default: 0),
      until: reader.quantity("until", .months), inflation: reader.quantity("inflation", .rate),
      flexible: reader.quantity("flexible", .share, default: 0))
  }

  private func amount(_ reader: ObjectReader) -> Cost.Amount {
    let amounts = ["perMonth", "perYear", "once"].map { ($0, reader.quantity($0, .money)) }
    reader.checkExactlyOne(
      of: ["perMonth", "perYear", "once"], noun: "a cost",
      remedy: #"add "perMonth", "perYear" or "once", as "perYear": 12000"#)
    for (key, amount) in amounts {
      guard let amount else { continue }
      switch key {
      case "perMonth": return .perMonth(amount)
      case "perYear": return .perYear(amount)
      default: return .once(amount)
      }
    }
    return .once(0)
  }
}

extension ObjectReader {
  /// Notes when none or several of the keys are there.
  func checkExactlyOne(of keys: [String], noun: String, remedy: String) {
    let present = keys.filter(has)
    if present.isEmpty, !keys.contains(where: { context.log.isKnown(path + [$0]) }) {
      problem(about: keys[0], "\(noun) needs an amount", remedy: remedy)
    }
    // Of several the last in the file is the one too many.
    guard present.count > 1,
      let last = present.compactMap({ self[$0] }).max(by: { one, other in
        one.offset < other.offset
      })
    else { return }
    last.context.log.add(
      at: last.keyOffset ?? last.offset, last.path,
      "\(noun) has one amount, not \(WordList.quoted(present))",
      remedy: "keep one of them")
  }
}
