/// The keys that an object of some sort may have.
struct Shape {
  /// In a sentence: `a payment`.
  let noun: String
  let keys: [String]

  init(_ noun: String, _ keys: [String]) {
    self.noun = noun
    self.keys = keys
  }

  /// Allowed on every object (MODEL's principles), and without effect.
  static let annotations = ["note", "source"]

  /// Whether a member of a map keyed by id is an annotation and not an entry.
  static func isAnnotation(_ member: LocatedJSON.Member) -> Bool {
    guard annotations.contains(member.key), case .string = member.value.value else { return false }
    return true
  }

  static let scenario = Shape(
    "the scenario",
    [
      "fundsim", "$schema", "title", "currency", "start", "horizon", "inflation", "drivers",
      "programme", "projects", "sustainability", "designs", "perspectives",
    ])
  static let driver = Shape("a driver", ["persistence"])
  static let project = Shape(
    "a project",
    [
      "leadType", "theme", "replicas", "joins", "reserves", "overdraft", "windDown", "costs",
      "streams", "policy",
    ])
  static let policy = Shape("a policy", ["trigger"])
  static let cost = Shape(
    "a cost", ["perMonth", "perYear", "once", "from", "until", "inflation", "flexible"])
  static let stream = Shape(
    "a stream",
    [
      "kind", "arrangement", "perMonth", "perYear", "total", "hoursPerMonth", "rate",
      "principal", "holiday", "repayment", "fee", "of", "ratio", "honour", "payFrom", "over",
      "chance", "apply", "decision", "start", "term", "attempts", "retry", "bidCost", "requires",
      "renewal", "growth", "volatility", "ramp", "season", "cut", "payment", "restricted",
      "unspent", "timeLimited", "mainstream", "planned", "drivers", "offsets",
    ])
  static let renewal = Shape("a renewal", ["chance", "term", "factor", "gap", "times"])
  static let cut = Shape("a cut", ["chance", "severity"])
  static let payment = Shape("a payment", ["in", "every", "lag", "holdback", "results"])
  static let stagePayment = Shape("the payment of a stage", ["holdback"])
  static let holdback = Shape("a holdback", ["share", "until"])
  static let results = Shape("payment by results", ["share", "achieved", "lag"])
  static let programme = Shape("the programme", ["name", "support", "stages"])
  static let stage = Shape(
    "a stage",
    [
      "month", "after", "chance", "grant", "over", "payment", "supportCost", "drivers",
      "restricted", "unspent", "effects",
    ])
  static let effect = Shape("an effect", ["on", "odds", "applies", "from", "for"])
  static let sustainability = Shape(
    "sustainability",
    ["assess", "reservesMonths", "coverage", "maxTimeLimited", "mainstreamShare"])
  static let design = Shape("a design", ["title", "patch"])
  static let perspective = Shape("a perspective", ["title", "patch"])

  /// Where a key belongs that is in the wrong place.
  static let all = [
    scenario, project, cost, stream, payment, holdback, results, renewal, cut, stage, effect,
    programme, policy, sustainability, driver, design,
  ]
}
