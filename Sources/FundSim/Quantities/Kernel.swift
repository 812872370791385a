/// One distribution ready to be drawn from: a pure function of one uniform number, made of plain
/// numbers so that copying it costs nothing.
///
/// Truncation is a line: with w the probability on one side of the value, w = `offset` + `slope`
/// × u. `score` is the standard normal number of that probability, `sign` −1 when it is counted
/// from above.
struct Kernel: Sendable, BitwiseCopyable {
  enum Kind: UInt8, Sendable, BitwiseCopyable {
    case constant, uniform, triangular, normal, lognormal, logitNormal, weibull, gamma, beta, steps
  }

  var kind = Kind.constant
  var offset = 0.0
  var slope = 1.0
  var sign = 1.0
  /// The same for the probability above the value.
  var offsetAbove = 1.0
  var slopeAbove = -1.0
  /// What they mean is written at each function below.
  var a = 0.0
  var b = 0.0
  var c = 0.0
  var d = 0.0
  var e = 0.0
  /// Where draws are clamped: the truncation's bounds, inside the field's domain.
  var lower = -Double.infinity
  var upper = Double.infinity
  var table: FixedTable<Double>.View?

  @inline(__always)
  func clamp(_ x: Double) -> Double { x < lower ? lower : (x > upper ? upper : x) }

  /// The probability is kept off 0 and 1, which rounding can reach at the last of 2⁵² numbers; a
  /// right one is at least 2⁻⁵³ times the least mass of a truncation, 1e−9.
  @inline(__always)
  func score(_ u: Double) -> Double {
    let p = offset + slope * u
    let least = 1e-30
    let most = 1 - 0x1p-53
    return sign * Mathematics.inverseNormal(p < least ? least : (p > most ? most : p))
  }

  /// a + b u.
  @inline(__always)
  func uniform(_ u: Double) -> Double { clamp(a + b * u) }

  /// a, b: the ends; c, d: rising and falling areas; e: P(X < mode).
  @inline(__always)
  func triangular(_ u: Double) -> Double {
    let below = offset + slope * u
    let above = offsetAbove + slopeAbove * u
    let isRising = below < e
    let root = (isRising ? below * c : above * d).squareRoot()
    return clamp(isRising ? a + root : b - root)
  }

  /// a: mean, b: standard deviation.
  @inline(__always)
  func normal(score: Double) -> Double { clamp(a + b * score) }

  /// a: μ, b: σ.
  @inline(__always)
  func lognormal(score: Double) -> Double { clamp(Mathematics.exp(a + b * score)) }

  /// a: μ, b: σ.
  @inline(__always)
  func logitNormal(score: Double) -> Double { clamp(Mathematics.logistic(a + b * score)) }

  /// (x / scale)^shape = −log P(X > x), exponential.
  @inline(__always)
  func hazard(_ u: Double) -> Double { -Mathematics.log(offsetAbove + slopeAbove * u) }

  /// a: scale, b: 1 / shape.
  @inline(__always)
  func weibull(logHazard: Double) -> Double { clamp(a * Mathematics.exp(logHazard * b)) }

  /// c: nodes to a unit of score.
  @inline(__always)
  func curve(_ u: Double, _ table: FixedTable<Double>.View) -> Double {
    ScoreTable.value(table, c, score(u))
  }

  /// a: mean; y = log(x / mean).
  @inline(__always)
  func gamma(_ y: Double) -> Double { clamp(a * Mathematics.exp(y)) }

  /// a: lower end, b: range, d: log(α / β); y = logit x − d.
  @inline(__always)
  func beta(_ y: Double) -> Double { clamp(a + b * Mathematics.logistic(d + y)) }

  /// a: number of values, b: number of guides; the values are clamped and whole already.
  @inline(__always)
  func steps(_ u: Double, _ table: FixedTable<Double>.View) -> Double {
    StepTable.value(table, count: Int(a), guides: b, u)
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

  /// Uniform numbers become scores; without a truncation they are probabilities as they are.
  private func scores(_ column: UnsafeMutablePointer<Double>, _ count: Int) {
    if offset == 0, slope == 1, sign == 1 {
      Mathematics.inverseNormals(column, count)
    } else {
      Self.each(column, count, score)
    }
  }

  @inline(__always)
  private static func each(
    _ column: UnsafeMutablePointer<Double>, _ count: Int, _ draw: (Double) -> Double
  ) {
    for index in 0..<count { column[index] = draw(column[index]) }
  }
}
