import FundSim

@testable import FundSimScenario

extension WrongKindCase {
  private static let project = ["projects", "p"]
  private static let stream = project + ["streams", "s"]
  private static let stage = ["programme", "stages", "a"]
  private static let distribution = stage + ["grant"]

  /// Every object that the reader knows, by the name of its shape.
  static let all = [
    WrongKindCase(
      "scenario", .scenario, at: [],
      [
        "fundsim": .other("a version of the format", ["true", "null", #""1""#, "[]", "{}"]),
        "$schema": .text, "title": .text, "currency": .text,
        "start": .other("a month of the calendar", ["true", "5", #""May""#, "[]", "{}"]),
        "horizon": .months, "inflation": .number("a yearly rate"), "drivers": .byId("drivers"),
        "programme": .object(), "projects": .byId("projects"), "sustainability": .object(),
        "designs": .byId("designs"), "perspectives": .byId("perspectives"),
      ]),
    WrongKindCase("driver", .driver, at: ["drivers", "d"], ["persistence": .share]),
    WrongKindCase(
      "project", .project, at: project,
      [
        "leadType": .word, "theme": .text, "replicas": .number("a number of copies"),
        "joins": .flag, "reserves": .money, "overdraft": .money, "windDown": .money,
        "costs": .byId("costs"), "streams": .byId("streams"), "policy": .object(),
      ]),
    WrongKindCase(
      "policy", .policy, at: project + ["policy"],
      ["trigger": .number("a number of months of costs")]),
    WrongKindCase(
      "cost", .cost, at: project + ["costs", "c"],
      [
        "perMonth": .money, "perYear": .money, "once": .money, "from": .months, "until": .months,
        "inflation": .number("a yearly rate"), "flexible": .share,
      ]),
    WrongKindCase("stream", .stream, at: stream, both: streamFields),
    WrongKindCase(
      "renewal", .renewal, at: stream + ["renewal"],
      [
        "chance": .chance, "term": .months, "factor": .number("a ratio"), "gap": .months,
        "times": .number("a number of renewals"),
      ]),
    WrongKindCase("cut", .cut, at: stream + ["cut"], ["chance": .chance, "severity": .share]),
    WrongKindCase(
      "payment", .payment, at: stream + ["payment"],
      ["in": .word, "every": .months, "lag": .months, "holdback": .object(), "results": .object()]),
    WrongKindCase(
      "stagePayment", .stagePayment, at: stage + ["payment"], ["holdback": .object()]),
    WrongKindCase(
      "holdback", .holdback, at: stream + ["payment", "holdback"],
      ["share": .share, "until": .text]),
    WrongKindCase(
      "results", .results, at: stream + ["payment", "results"],
      ["share": .share, "achieved": .share, "lag": .months]),
    WrongKindCase(
      "programme", .programme, at: ["programme"],
      ["name": .text, "support": .months, "stages": .byId("stages")]),
    WrongKindCase(
      "stage", .stage, at: stage,
      [
        "month": .months, "after": .text, "chance": .chance, "grant": .money, "over": .months,
        "payment": .object(), "supportCost": .money, "drivers": .byId("loadings"),
        "restricted": .list, "unspent": .word, "effects": .byId("effects"),
      ]),
    WrongKindCase(
      "effect", .effect, at: stage + ["effects", "e"],
      [
        "on": .list, "odds": .number("an odds ratio"), "applies": .word, "from": .months,
        "for": .months,
      ]),
    WrongKindCase(
      "sustainability", .sustainability, at: ["sustainability"],
      [
        "assess": .list, "reservesMonths": .number("a number of months of costs"),
        "coverage": .number("a ratio"), "maxTimeLimited": .share, "mainstreamShare": .share,
      ]),
    WrongKindCase(
      "design", .design, at: ["designs", "bold"],
      ["title": .text, "patch": .object("a patch")]),
    WrongKindCase(
      "perspective", .perspective, at: ["perspectives", "gloomy"],
      ["title": .text, "patch": .object("a patch")]),
  ]

  /// Those that have no constant of `Shape`: they are made where they are read.
  static let made = [
    WrongKindCase(
      "chance by lead type",
      Shape("a chance by lead type", LeadType.allCases.map(\.rawValue) + ["default"]),
      at: stage + ["chance"],
      Dictionary(
        uniqueKeysWithValues: (LeadType.allCases.map(\.rawValue) + ["default"]).map {
          ($0, .chance)
        })),
    WrongKindCase(
      "distribution",
      Shape("a distribution", DistributionForm.allCases.map(\.rawValue) + ["min", "max"]),
      at: distribution,
      [
        "uniform": .list, "triangular": .list, "pert": .list, "normal": .object(),
        "lognormal": .object(), "beta": .object(), "gamma": .object(), "weibull": .object(),
        "bernoulli": .chance, "poisson": .money, "binomial": .object(), "discrete": .list,
        "empirical": .list, "mixture": .list, "min": .money, "max": .money,
      ]),
  ]

  private static let streamFields: [String: [WrongKind]] = [
    "kind": [.word], "arrangement": [.word.on("budget")],
    "perMonth": [.money, .money.on("in-kind")], "perYear": [.money], "total": [.money],
    "hoursPerMonth": [.number("a number of hours").on("in-kind")],
    "rate": [.money.on("in-kind"), .number("a yearly rate of interest").on("loan")],
    "principal": [.money.on("loan")], "holiday": [.months.on("loan")],
    "repayment": [.word.on("loan")], "fee": [.share.on("loan")],
    "of": [.other("what a match can be of", ["true", "5", #""many""#, "{}"]).on("match")],
    "ratio": [.number("a ratio").on("match")], "honour": [.chance.on("match")],
    "payFrom": [.months.on("match")], "over": [.months.on("match")], "chance": [.chance],
    "apply": [.months], "decision": [.months], "start": [.months], "term": [.months],
    "attempts": [.number("a number of applications")], "retry": [.months], "bidCost": [.money],
    "requires": [.list], "renewal": [.object()], "growth": [.number("a yearly rate")],
    "volatility": [.number("a yearly deviation")], "ramp": [.months], "season": [.list],
    "cut": [.object()], "payment": [.object()], "restricted": [.list], "unspent": [.word],
    "timeLimited": [.flag], "mainstream": [.flag], "planned": [.flag],
    "drivers": [.byId("loadings")], "offsets": [.byId("shares of costs").on("in-kind")],
  ]
}
