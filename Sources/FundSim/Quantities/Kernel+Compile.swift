extension Kernel {
  /// A kernel for a form that is no mixture, conditioned to `lower`…`upper`, drawn into `domain`,
  /// and the table it reads, if any; `law` is the conditioned form's.
  static func compile(
    _ form: Quantity.Form, _ law: any Distribution, _ lower: Double, _ upper: Double,
    in domain: Domain, tables: ScoreTables
  ) -> (kernel: Kernel, table: FixedTable<Double>?) {
    var kernel = Kernel()
    kernel.lower = Swift.min(Swift.max(lower, domain.lower), domain.upper)
    kernel.upper = Swift.min(Swift.max(upper, domain.lower), domain.upper)
    if let steps = law as? StepDistribution {
      return kernel.reading(steps: steps.mapped(domain.clamp))
    }
    let base = form.distribution
    let law = TruncatedDistribution(base, lower: lower, upper: upper)
    kernel.condition(law)
    switch form {
    case .uniform(let a, let b):
      let (from, to) = (Swift.max(a, lower), Swift.min(b, upper))
      kernel.set(.uniform, from, to - from)
    case .triangular(let min, let mode, let max):
      let shape = TriangularDistribution(min: min, mode: mode, max: max)
      kernel.set(.triangular, min, max, shape.risingArea, shape.fallingArea)
      kernel.e = (mode - min) / (max - min)
      // It counts from below whichever tail the truncation lies in; see `triangular`.
      (kernel.offset, kernel.slope) = (law.start.lower, law.mass)
    case .normal(let mean, let sd): kernel.set(.normal, mean, sd)
    case .lognormal(let mu, let sigma): kernel.set(.lognormal, mu, sigma)
    case .logitNormal(let mu, let sigma): kernel.set(.logitNormal, mu, sigma)
    case .weibull(let shape, let scale): kernel.set(.weibull, scale, 1 / shape)
    case .gamma(let shape, let scale):
      let entry = tables.table(of: GammaCurve(shape: shape), for: law)
      kernel.set(.gamma, shape * scale, 0, entry.perUnit)
      return kernel.reading(entry.table)
    case .beta, .pert:
      guard let beta = base as? BetaDistribution else { preconditionFailure("not a beta law") }
      let entry = tables.table(of: beta.curve, for: law)
      kernel.set(.beta, beta.lower, beta.range, entry.perUnit, beta.curve.shift)
      return kernel.reading(entry.table)
    case .constant, .bernoulli, .poisson, .binomial, .discrete, .empirical, .mixture:
      preconditionFailure("steps and mixtures are compiled before")
    }
    return (kernel, nil)
  }

  private mutating func set(
    _ kind: Kind, _ a: Double, _ b: Double, _ c: Double = 0, _ d: Double = 0
  ) {
    self.kind = kind
    self.a = a
    self.b = b
    self.c = c
    self.d = d
  }

  /// The line from a uniform number to a probability of the untruncated law.
  private mutating func condition(_ law: TruncatedDistribution) {
    if law.start.lower == 0 && law.end.upper == 0 { return }
    offsetAbove = law.start.upper
    slopeAbove = -law.mass
    if law.isUpperTail {
      (offset, slope, sign) = (law.start.upper, -law.mass, -1)
    } else {
      (offset, slope) = (law.start.lower, law.mass)
    }
  }

  private func reading(steps: StepDistribution) -> (kernel: Kernel, table: FixedTable<Double>?) {
    var kernel = self
    if steps.values.count == 1 {
      kernel.set(.constant, steps.values[0], 0)
      return (kernel, nil)
    }
    let (numbers, guides) = StepTable.numbers(of: steps)
    kernel.set(.steps, Double(steps.values.count), Double(guides))
    return kernel.reading(FixedTable(numbers))
  }

  private func reading(_ table: FixedTable<Double>) -> (
    kernel: Kernel, table: FixedTable<Double>?
  ) {
    var kernel = self
    kernel.table = table.view
    return (kernel, table)
  }
}
