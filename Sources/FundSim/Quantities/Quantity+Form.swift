extension Quantity {
  /// The untruncated distribution.
  public indirect enum Form: Sendable, Hashable {
    case constant(Double)
    case uniform(Double, Double)
    case triangular(min: Double, mode: Double, max: Double)
    case pert(min: Double, mode: Double, max: Double)
    case normal(mean: Double, sd: Double)
    /// Mean and sd of the logarithm.
    case lognormal(mu: Double, sigma: Double)
    /// Mean and sd of the logit.
    case logitNormal(mu: Double, sigma: Double)
    case beta(alpha: Double, beta: Double)
    case gamma(shape: Double, scale: Double)
    case weibull(shape: Double, scale: Double)
    case bernoulli(Double)
    case poisson(mean: Double)
    case binomial(n: Int, p: Double)
    case discrete([Weighted<Double>])
    case empirical([Double])
    case mixture([Weighted<Quantity>])
  }
}

// What depends on the form, in one file: a new one has a file of its own, a case of each switch here,
// and a reader.

extension Quantity.Form {
  /// The law of an untruncated form.
  package var distribution: any Distribution {
    switch self {
    case .constant(let value): StepDistribution(certain: value)
    case .uniform(let a, let b): UniformDistribution(a, b)
    case .triangular(let min, let mode, let max):
      TriangularDistribution(min: min, mode: mode, max: max)
    case .pert(let min, let mode, let max): BetaDistribution(pert: min, mode, max)
    case .normal(let mean, let sd): NormalDistribution(mean: mean, sd: sd)
    case .lognormal(let mu, let sigma): LognormalDistribution(mu: mu, sigma: sigma)
    case .logitNormal(let mu, let sigma): LogitNormalDistribution(mu: mu, sigma: sigma)
    case .beta(let alpha, let beta): BetaDistribution(alpha: alpha, beta: beta)
    case .gamma(let shape, let scale): GammaDistribution(shape: shape, scale: scale)
    case .weibull(let shape, let scale): WeibullDistribution(shape: shape, scale: scale)
    case .bernoulli(let p): StepDistribution(bernoulli: p)
    case .poisson(let mean): StepDistribution(poisson: mean)
    case .binomial(let n, let p): StepDistribution(binomial: n, p)
    case .discrete(let values): StepDistribution(discrete: values)
    case .empirical(let values): StepDistribution(empirical: values)
    case .mixture(let parts): MixtureDistribution(parts)
    }
  }
}

extension Quantity.Form {
  /// Writes into a kernel how a form that is no flight of steps and no mixture is drawn; the table that
  /// it reads, if any.
  func prepare(
    _ kernel: inout Kernel, for law: TruncatedDistribution, _ tables: ScoreTables
  ) -> FixedTable<Double>? {
    switch self {
    case .uniform(let a, let b): kernel.setUniform(a, b, in: law)
    case .triangular(let min, let mode, let max):
      kernel.setTriangular(TriangularDistribution(min: min, mode: mode, max: max), in: law)
    case .normal(let mean, let sd): kernel.set(.normal, mean, sd)
    case .lognormal(let mu, let sigma): kernel.set(.lognormal, mu, sigma)
    case .logitNormal(let mu, let sigma): kernel.set(.logitNormal, mu, sigma)
    case .weibull(let shape, let scale): kernel.set(.weibull, scale, 1 / shape)
    case .gamma(let shape, let scale):
      return kernel.setGamma(shape: shape, scale: scale, in: law, tables)
    case .beta, .pert:
      guard let beta = law.base as? BetaDistribution else { preconditionFailure("not a beta law") }
      return kernel.setBeta(beta, in: law, tables)
    case .constant, .bernoulli, .poisson, .binomial, .discrete, .empirical, .mixture:
      preconditionFailure("steps and mixtures are compiled before")
    }
    return nil
  }
}

extension Kernel {
  enum Kind: UInt8, Sendable, BitwiseCopyable {
    case constant, uniform, triangular, normal, lognormal, logitNormal, weibull, gamma, beta, steps
  }

  /// The draw at u, before rounding.
  @inline(__always)
  func value(_ u: Double) -> Double {
    switch kind {
    case .constant: return a
    case .uniform: return uniform(u)
    case .triangular: return triangular(u)
    case .normal: return normal(score: score(u))
    case .lognormal: return lognormal(score: score(u))
    case .logitNormal: return logitNormal(score: score(u))
    case .weibull: return weibull(logHazard: Mathematics.log(hazard(u)))
    case .gamma, .beta, .steps:
      guard let table else { return a }
      switch kind {
      case .gamma: return gamma(curve(u, table))
      case .beta: return beta(curve(u, table))
      default: return steps(u, table)
      }
    }
  }

  /// The same for every number of a column, in place. Look-ups in a table and arithmetic alternate
  /// over the column, because only a loop without look-ups is vectorised.
  func transform(_ column: UnsafeMutablePointer<Double>, _ count: Int) {
    switch kind {
    case .constant: Self.each(column, count) { _ in a }
    case .uniform: Self.each(column, count, uniform)
    case .triangular: Self.each(column, count, triangular)
    case .normal:
      scores(column, count)
      Self.each(column, count, normal)
    case .lognormal:
      scores(column, count)
      Self.each(column, count, lognormal)
    case .logitNormal:
      scores(column, count)
      Self.each(column, count, logitNormal)
    case .weibull:
      Self.each(column, count, hazard)
      Self.each(column, count, Mathematics.log)
      Self.each(column, count, weibull)
    case .gamma, .beta, .steps:
      guard let table else { return }
      if kind == .steps {
        Self.each(column, count) { steps($0, table) }
        return
      }
      scores(column, count)
      Self.each(column, count) { ScoreTable.value(table, c, $0) }
      if kind == .gamma {
        Self.each(column, count, gamma)
      } else {
        Self.each(column, count, beta)
      }
    }
  }
}
