import FundSim

/// The results as JSON, format 1: every figure, in a fixed order, the same bytes for the same run.
///
/// Money is in pounds with two decimals, shares and mean counts with six, both rounded half to
/// even. A share of no futures at all ("open if won" of a stream never won) is `null`.
enum RunJSON {
  static func value(_ summary: Summary, _ context: ReportContext) -> JSONValue {
    .object(
      [
        .init("fundsimResult", .integer(1)),
        .init("version", .string(context.version)),
        .init("seed", .integer(summary.seed)),
        .init("design", .string(context.design)),
        .init("perspective", .text(context.perspective)),
        .init("scenario", scenario(summary, context)),
        .init("trials", trials(summary.trials)),
        .init("projects", .object(summary.projects.map { .init($0.id, project($0)) })),
        .init("programme", programme(summary.programme)),
      ] + members(context.designRemarks, of: "design")
        + members(context.perspectiveRemarks, of: "perspective"))
  }

  /// `designTitle`, `designNote`, `designSource`; of nothing `title`, `note`, `source`. What the
  /// scenario does not say is `null`.
  static func members(_ remarks: Remarks, of subject: String) -> [JSONValue.Member] {
    [("title", remarks.title), ("note", remarks.note), ("source", remarks.source)].map {
      key, text in
      JSONValue.Member(
        subject.isEmpty ? key : subject + Words.capitalised(key),
        text.isEmpty ? .null : .string(text))
    }
  }

  static func trials(_ trials: Summary.Trials) -> JSONValue {
    .object([
      .init("first", .integer(trials.first)), .init("count", .integer(trials.count)),
      .init("complete", .bool(trials.isComplete)),
    ])
  }

  /// "2014-04".
  static func start(_ month: CalendarMonth) -> String {
    func padded(_ value: Int, _ places: Int) -> String {
      String(repeating: "0", count: max(0, places - String(value).count)) + String(value)
    }
    return padded(month.year, 4) + "-" + padded(month.month, 2)
  }

  private static func scenario(_ summary: Summary, _ context: ReportContext) -> JSONValue {
    let rules = summary.sustainability
    return .object([
      .init("title", .string(summary.title)),
      .init("sha256", .string(context.sha256)),
      .init("horizon", .integer(summary.horizon)),
      .init("start", .text(summary.start.map(start))),
      .init("currency", .string(summary.currency)),
      .init(
        "sustainability",
        .object([
          .init("assess", .array(rules.assess.map { .integer($0) })),
          .init("reservesMonths", .share(rules.reservesMonths)),
          .init("coverage", .share(rules.coverage)),
          .init("maxTimeLimited", .share(rules.maxTimeLimited)),
          .init("mainstreamShare", .share(rules.mainstreamShare)),
        ])),
    ])
  }

  private static func project(_ project: ProjectSummary) -> JSONValue {
    .object([
      .init("replicas", .integer(project.replicas)),
      .init("leadType", .string(project.leadType.rawValue)),
      .init(
        "outcomes",
        byMonth(project.outcomes, \.month) { outcome in
          .object(
            OutcomeMeasure.allCases.map { .init($0.rawValue, proportion(outcome.share(of: $0))) })
        }),
      .init("survival", .array(project.survival.map { .share($0) })),
      .init("cash", cash(project.cash)),
      .init(
        "bridging",
        byMonth(project.bridging, \.month) { need in
          .object([
            .init("p50", .money(need.p50)), .init("p80", .money(need.p80)),
            .init("p90", .money(need.p90)), .init("p95", .money(need.p95)),
          ])
        }),
      .init("concentration", .array(project.concentration.map { .share($0) })),
      .init("returned", project.returned.map(returned) ?? .null),
      .init("streams", .object(project.streams.map { .init($0.id, stream($0)) })),
    ])
  }

  private static func cash(_ cash: [MoneySummary]) -> JSONValue {
    func list(_ figure: (MoneySummary) -> Double) -> JSONValue {
      .array(cash.map { .money(figure($0)) })
    }
    return .object([
      .init("mean", list(\.mean)), .init("p5", list(\.p5)), .init("p25", list(\.p25)),
      .init("p50", list(\.p50)), .init("p75", list(\.p75)), .init("p95", list(\.p95)),
    ])
  }

  private static func returned(_ returned: ReturnedSummary) -> JSONValue {
    .object([.init("mean", .money(returned.mean)), .init("share", proportion(returned.share))])
  }

  /// Only of a stream with a renewal.
  private static func renewals(_ stream: StreamSummary) -> [JSONValue.Member] {
    guard let renewed = stream.renewed, let conditional = stream.conditionalOnRenewal else {
      return []
    }
    return [
      .init("renewed", proportion(renewed)),
      .init(
        "openIfRenewed", byMonth(conditional, \.month) { $0.openIfWon.map(proportion) ?? .null }),
      .init(
        "openIfNotRenewed",
        byMonth(conditional, \.month) { $0.openIfNotWon.map(proportion) ?? .null }),
    ]
  }

  private static func stream(_ stream: StreamSummary) -> JSONValue {
    func conditional(_ share: @escaping (StreamSummary.Conditional) -> Proportion?) -> JSONValue {
      byMonth(stream.conditional, \.month) { share($0).map(proportion) ?? .null }
    }
    let members: [JSONValue.Member] = [
      .init("kind", .string(stream.kind)),
      .init("isCash", .bool(stream.isCash)),
      .init("won", proportion(stream.won)),
      .init(
        "perYear",
        .array(
          stream.perYear.map { year in
            .object([
              .init(
                "cash",
                .object([
                  .init("mean", .money(year.cashMean)), .init("p5", .money(year.cashP5)),
                  .init("p95", .money(year.cashP95)),
                ])),
              .init("inKind", .object([.init("mean", .money(year.inKindMean))])),
            ])
          })),
      .init(
        "againstPlan",
        byMonth(stream.againstPlan, \.month) { against in
          .object([
            .init("none", .share(against.none)), .init("less", .share(against.less)),
            .init("asPlanned", .share(against.asPlanned)), .init("more", .share(against.more)),
            .init("plan", .money(against.plan)), .init("mean", .money(against.mean)),
            .init("whileOpen", .money(against.meanWhileOpen)),
          ])
        }),
      .init("openIfWon", conditional(\.openIfWon)),
      .init("openIfNotWon", conditional(\.openIfNotWon)),
      .init("sustainedIfWon", conditional(\.sustainedIfWon)),
      .init("sustainedIfNotWon", conditional(\.sustainedIfNotWon)),
    ]
    return .object(members + renewals(stream) + [.init("returned", returned(stream.returned))])
  }

  private static func programme(_ programme: ProgrammeSummary) -> JSONValue {
    let cost = programme.cost
    return .object(
      [
        .init("name", .string(programme.name)),
        .init("support", .integer(programme.support)),
        .init("projects", .integer(programme.projectCount)),
        .init(
          "stages",
          .object(
            programme.stages.map { stage in
              .init(
                stage.id,
                .object([
                  .init("mean", .share(stage.mean)),
                  .init(
                    "byLeadType",
                    .object(
                      stage.byLeadType.map { .init($0.leadType.rawValue, .share($0.mean)) })),
                ]))
            })),
        .init(
          "cost",
          .object([
            .init("mean", .money(cost.mean)), .init("p5", .money(cost.p5)),
            .init("p95", .money(cost.p95)),
          ])),
      ]
        + CountedMeasure.allCases.map { measure in
          .init(
            measure.name,
            byMonth(programme.outcomes, \.month) { count($0.number(of: measure)) })
        })
  }

  private static func count(_ count: CountSummary) -> JSONValue {
    .object([
      .init("mean", .share(count.mean)), .init("p5", .share(count.p5)),
      .init("p95", .share(count.p95)),
    ])
  }

  static func proportion(_ proportion: Proportion) -> JSONValue {
    .object([
      .init("p", .share(proportion.p)), .init("low", .share(proportion.low)),
      .init("high", .share(proportion.high)),
    ])
  }

  static func byMonth<Item>(
    _ items: [Item], _ month: (Item) -> Int, _ value: (Item) -> JSONValue
  ) -> JSONValue {
    .object(items.map { .init(String(month($0)), value($0)) })
  }
}
