@testable import FundSim

extension FieldCensus {
  static let specialFields: [Field] =
    LoanTerms.Repayment.allCases.map { repayment in
      stream("loan \(repayment)") { $0.loan?.repayment == repayment }
    } + [
      stream("loan rate") { $0.loan?.rate.differs(from: 0) ?? false },
      stream("loan rate 0") { $0.loan?.rate.constant == 0 },
      stream("loan holiday") { $0.loan?.holiday.differs(from: 0) ?? false },
      stream("loan fee") { $0.loan?.fee.differs(from: 0) ?? false },
      stream("match of streams") {
        ($0.match?.of).map { !$0.sources.contains(.programme) } ?? false
      },
      stream("match of the programme") { $0.match?.of == .programme },
      stream("match of both") {
        ($0.match?.of).map { !$0.streams.isEmpty && $0.sources.contains(.programme) } ?? false
      },
      stream("match ratio") { $0.match?.ratio.differs(from: 1) ?? false },
      stream("match honour") { $0.match?.honour.differs(from: 1) ?? false },
      stream("match payFrom") { $0.match?.payFrom.differs(from: 12) ?? false },
      stream("match over") { $0.match?.over.differs(from: 12) ?? false },
      stream("match restricted") { $0.match != nil && $0.restricted != nil },
      stream("match payment") { $0.match != nil && $0.payment != Payment() },
      scenario("match of a loan") { matches($0) { $0.loan != nil } },
      scenario("match in kind") { matches($0) { !$0.isCash } },
      scenario("match of a ramp or season") {
        matches($0) { $0.season != nil || $0.ramp.differs(from: 0) }
      },
      stream("in-kind hours") { if case .hours = $0.level { true } else { false } },
      stream("in-kind goods") {
        if case .hours = $0.level { false } else { $0.kind == .inKind }
      },
      stream("offsets") { $0.kind == .inKind && !$0.offsets.isEmpty },
      stream("offsets by an aligned budget") { $0.kind == .budget && !$0.offsets.isEmpty },
    ]

  private static func matches(_ scenario: Scenario, _ isMatched: (Stream) -> Bool) -> Bool {
    scenario.projects.contains { project in
      project.streams.contains { stream in
        guard let ids = stream.match?.of.streams else { return false }
        return project.streams.contains { ids.contains($0.id) && isMatched($0) }
      }
    }
  }

  /// The forms that the factories can make.
  static let quantityForms: [Field] = {
    let samples: [Quantity?] = [
      1, try? .uniform(0, 1), try? .triangular(min: 0, mode: 1, max: 2),
      try? .pert(min: 0, mode: 1, max: 2), try? .normal(mean: 1, sd: 1),
      try? .lognormal(mean: 1, sd: 1), try? .logitNormal(p5: 0.1, p95: 0.9),
      try? .beta(alpha: 2, beta: 2), try? .gamma(mean: 1, sd: 1),
      try? .weibull(shape: 2, scale: 1), try? .bernoulli(0.5), try? .poisson(mean: 2),
      try? .binomial(n: 3, p: 0.5), try? .discrete([.init(1, weight: 1), .init(2, weight: 1)]),
      try? .empirical([1, 2, 3]), try? .mixture([.init(1, weight: 1), .init(2, weight: 2)]),
    ]
    let names = samples.compactMap { $0?.formName }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.map { name in
      scenario("form " + name) { $0.quantities.contains { $0.formName == name } }
    } + [
      scenario("truncated") { $0.quantities.contains { $0.lower != nil && $0.upper != nil } }
    ]
  }()
}

extension Stream {
  var loan: LoanTerms? { if case .loan(let terms) = level { terms } else { nil } }
  var match: MatchTerms? { if case .match(let terms) = level { terms } else { nil } }
}

extension Quantity {
  fileprivate var formName: String {
    Mirror(reflecting: form).children.first?.label ?? "\(form)"
  }
}

extension Scenario {
  /// Every quantity anywhere in it.
  fileprivate var quantities: [Quantity] { quantitiesFound(in: self) }
}

private func quantitiesFound(in value: Any) -> [Quantity] {
  if let quantity = value as? Quantity { return [quantity] }
  return Mirror(reflecting: value).children.flatMap { quantitiesFound(in: $0.value) }
}
