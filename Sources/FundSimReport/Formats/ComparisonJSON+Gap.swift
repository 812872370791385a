import FundSim

extension ComparisonJSON {
  static func gap(_ gap: ComparisonContext.Gap) -> JSONValue {
    let summary = gap.summary
    return .object([
      .init("design", .string(gap.design)),
      .init("first", .text(gap.first)), .init("second", .text(gap.second)),
      .init("month", .integer(summary.month)),
      .init("trials", RunJSON.trials(summary.trials)),
      .init("orders", .integer(summary.orders)),
      .init("everyOrder", .bool(summary.isEveryOrder)),
      .init("projects", .integer(summary.projectCount)),
      .init(
        "levels",
        .object([
          .init("first", levels(summary.first)), .init("second", levels(summary.second)),
        ])),
      .init("gap", shares(summary.gap)),
      .init("assumptions", .array(summary.assumptions.map(part))),
    ])
  }

  private static func levels(_ levels: GapSummary.Levels) -> JSONValue {
    .object([
      .init("open", .share(levels.open)), .init("sustained", .share(levels.sustained)),
      .init("income", .money(levels.income)), .init("fund", .money(levels.fund)),
    ])
  }

  private static func shares(_ shares: GapSummary.Shares) -> JSONValue {
    func estimate(
      _ estimate: GapSummary.Estimate, _ value: (Double) -> JSONValue
    ) -> JSONValue {
      .object([
        .init("value", value(estimate.value)),
        .init("standardError", value(estimate.standardError)),
      ])
    }
    return .object([
      .init("open", estimate(shares.open) { .share($0) }),
      .init("sustained", estimate(shares.sustained) { .share($0) }),
      .init("income", estimate(shares.income) { .money($0) }),
      .init("fund", estimate(shares.fund) { .money($0) }),
    ])
  }

  private static func part(_ part: GapSummary.Part) -> JSONValue {
    .object([
      .init(
        "changes",
        .array(
          part.assumptions.map {
            .object([
              .init("pointer", .string($0.pointer)), .init("first", .text($0.first)),
              .init("second", .text($0.second)),
            ])
          })),
      .init("share", shares(part.share)), .init("alone", shares(part.alone)),
    ])
  }
}
