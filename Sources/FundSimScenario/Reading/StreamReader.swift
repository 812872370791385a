import FundSim
import FundSimText

/// A stream: the fields that all kinds share. Its level is read in another file.
struct StreamReader {
  private let field: JSONField

  init(_ field: JSONField) { self.field = field }

  func stream() -> Stream {
    guard let reader = ObjectReader(field, .stream) else {
      return Stream(id: field.key, kind: .donations, level: .perMonth(0))
    }
    let kind = kind(reader)
    let arrangement = reader["arrangement"].map { $0.choice(Arrangement.self) ?? .aligned }
    // Of an unknown kind nothing can be said that depends on it.
    if let kind { checkKeys(reader, kind, arrangement) }
    return Stream(
      id: field.key, kind: kind ?? .donations,
      arrangement: kind == nil ? nil : arrangement,
      level: LevelReader(reader: reader, kind: kind).level(),
      chance: reader.quantity("chance", .chance, default: 1),
      apply: reader.quantity("apply", .months, default: 0),
      decision: reader.quantity("decision", .months, default: 0),
      start: reader.quantity("start", .months, default: 0),
      term: reader.quantity("term", .months),
      attempts: reader.quantity("attempts", .attempts, default: 1),
      retry: reader.quantity("retry", .months, default: 6),
      bidCost: reader.quantity("bidCost", .money, default: 0),
      requires: strings(reader["requires"]) ?? [],
      renewal: renewal(reader),
      growth: reader.quantity("growth", .rate, default: 0),
      volatility: reader.quantity("volatility", .logDeviation, default: 0),
      ramp: reader.quantity("ramp", .months, default: 0),
      season: season(reader), cut: cut(reader), payment: reader.payment(),
      restricted: strings(reader["restricted"]),
      unspent: reader.choice("unspent", default: .return),
      timeLimited: reader.flag("timeLimited"), mainstream: reader.flag("mainstream"),
      planned: reader.flag("planned") ?? true,
      drivers: reader["drivers"]?.loadings() ?? [],
      offsets: reader.entries("offsets", of: "shares of costs").map { entry in
        Offset(cost: entry.key, share: entry.quantity(.share) ?? 1)
      })
  }

  private func kind(_ reader: ObjectReader) -> StreamKind? {
    guard let kind = reader["kind"] else {
      let kinds = WordList.quoted(StreamKind.allCases.map(\.rawValue), last: "or")
      reader.missing("kind", remedy: "add \"kind\": \(kinds)")
      return nil
    }
    return kind.choice(StreamKind.self)
  }

  /// Keys that this kind cannot have, and those that do nothing on it.
  private func checkKeys(
    _ reader: ObjectReader, _ kind: StreamKind, _ arrangement: Arrangement?
  ) {
    for key in Shape.stream.keys {
      guard let field = reader[key] else { continue }
      if let refusal = kind.refusal(of: key, arrangement: arrangement) {
        field.context.log.add(
          at: field.keyOffset ?? field.offset, field.path, refusal.message,
          remedy: refusal.remedy,
          related: [reader.path + ["kind"], reader.path + ["arrangement"]])
      } else if let remedy = kind.idleness(of: key, arrangement: arrangement) {
        let noun = arrangement == .aligned ? "an aligned budget" : kind.noun
        field.warning("\(Quoted.text(key)) has no effect on \(noun)", remedy: remedy)
      }
    }
    if reader.has("unspent"), !reader.has("restricted"),
      kind.idleness(of: "unspent", arrangement: arrangement) == nil,
      !field.context.log.isKnown(reader.path + ["restricted"])
    {
      reader["unspent"]?.warning(
        #""unspent" has no effect on money that is not restricted"#,
        remedy: #"take it out, or add "restricted""#)
    }
  }

  private func renewal(_ reader: ObjectReader) -> Renewal? {
    guard let reader = reader.object("renewal", .renewal) else { return nil }
    var times = Renewal.Times.atMost(1)
    if let field = reader["times"] {
      if field.node.value == .string("unlimited") {
        times = .unlimited
      } else {
        times = .atMost(field.times() ?? 1)
      }
    }
    return Renewal(
      chance: reader.required("chance", .chance), term: reader.quantity("term", .months),
      factor: reader.quantity("factor", .factor, default: 1),
      gap: reader.quantity("gap", .months, default: 0), times: times)
  }

  private func cut(_ reader: ObjectReader) -> Cut? {
    reader.object("cut", .cut).map { cut in
      Cut(chance: cut.required("chance", .chance), severity: cut.required("severity", .share))
    }
  }

  private func season(_ reader: ObjectReader) -> [Double]? {
    guard let elements = reader["season"].flatMap({ $0.list() }) else { return nil }
    return elements.map { $0.fixed(.weight) ?? 1 }
  }

  /// A list of ids; a wrong element keeps its place, so that the others keep theirs.
  private func strings(_ field: JSONField?) -> [String]? {
    field.flatMap { $0.list() }?.map { $0.text() ?? "" }
  }
}

extension JSONField {
  /// A number of renewals, with a hint at `"unlimited"` when it is some other word.
  fileprivate func times() -> Quantity? {
    if case .string(let text) = node.value,
      DidYouMean.nearest(to: text, among: ["unlimited"]) != nil
    {
      problem(
        "\(Quoted.short(text)) is not \(Measure.times.noun)",
        remedy: DidYouMean.question("unlimited"))
      return nil
    }
    return quantity(.times)
  }
}
