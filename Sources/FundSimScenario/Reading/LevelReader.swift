import FundSim

/// What a stream is worth: an amount, hours, a principal or a ratio, as its kind has it.
struct LevelReader {
  let reader: ObjectReader
  /// Nil when it could not be read.
  let kind: StreamKind?

  func level() -> Level {
    switch kind {
    case nil:
      // Read what is there for its own sake, and let nothing follow from it.
      for key in ["perMonth", "perYear", "total", "principal"] {
        _ = reader.quantity(key, .money)
      }
      return .perMonth(0)
    case .loan: return .loan(loan())
    case .match: return .match(match())
    case .inKind:
      if reader.has("hoursPerMonth") || reader.has("rate") { return hours() }
      return amount(
        remedy: #"add "hoursPerMonth" and "rate", or "perMonth", "perYear" or "total""#)
    default:
      return amount(
        remedy: #"add "perMonth", "perYear" or "total", as "perYear": 12000"#)
    }
  }

  private static let amounts = ["perMonth", "perYear", "total"]

  private func amount(remedy: String) -> Level {
    reader.checkExactlyOne(of: Self.amounts, noun: "a stream", remedy: remedy)
    let perMonth = reader.quantity("perMonth", .money)
    let perYear = reader.quantity("perYear", .money)
    let total = reader.quantity("total", .money)
    if let perMonth { return .perMonth(perMonth) }
    if let perYear { return .perYear(perYear) }
    if let total { return .total(total) }
    return .perMonth(0)
  }

  private func hours() -> Level {
    for key in Self.amounts {
      guard let field = reader[key] else { continue }
      _ = field.quantity(.money)
      field.context.log.add(
        at: field.keyOffset ?? field.offset, field.path,
        "in-kind support has hours or goods, not both",
        remedy: "make the goods a stream of their own")
    }
    return .hours(
      perMonth: reader.required("hoursPerMonth", .hours), rate: reader.required("rate", .money))
  }

  private func loan() -> LoanTerms {
    if !reader.has("term") {
      reader.missing("term", remedy: #"add "term", the months of repayment"#)
    }
    return LoanTerms(
      principal: reader.required("principal", .money),
      rate: reader.quantity("rate", .interest, default: 0),
      holiday: reader.quantity("holiday", .months, default: 0),
      repayment: reader.choice("repayment", default: .annuity),
      fee: reader.quantity("fee", .share, default: 0))
  }

  private func match() -> MatchTerms {
    MatchTerms(
      of: basis(), ratio: reader.required("ratio", .factor),
      honour: reader.quantity("honour", .chance, default: 1),
      payFrom: reader.quantity("payFrom", .months, default: 12),
      over: reader.quantity("over", .term, default: 12))
  }

  private static let programme = "programme"

  private func basis() -> MatchTerms.Basis {
    let remedy = #"list the ids of streams, or "programme", or both"#
    guard let field = reader["of"] else {
      reader.missing("of", remedy: remedy)
      return .streams([])
    }
    switch field.node.value {
    case .string(Self.programme): return .programme
    case .array:
      return MatchTerms.Basis(
        (field.list() ?? []).map { element in
          let id = element.text() ?? ""
          return id == Self.programme ? .programme : .stream(id)
        })
    default:
      field.wrongType("what a match can be of", remedy: remedy)
      return .streams([])
    }
  }
}
