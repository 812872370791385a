/// A continuous distribution seen as a curve over the standard normal: y(z) is the value with the
/// same tails as z, in a coordinate (a logarithm, a logit) where the curve is smooth.
///
/// Inversion without a closed form goes through it: exactly by `solve`, fast by `ScoreTable`.
protocol ScoreCurve: Sendable {
  /// What tells this curve from the others: one number for a gamma, two for a beta.
  var parameters: [Double] { get }
  /// The tails at y.
  func tails(_ y: Double) -> Tails
  /// The density of the coordinate at y.
  func density(_ y: Double) -> Double
  /// d log density / dy.
  func logSlope(_ y: Double) -> Double
  /// A first guess at y(z).
  func guess(score z: Double) -> Double
}

extension ScoreCurve {
  /// y(z), by Newton's method on z(y), which is nearly straight, inside a shrinking bracket.
  func solve(score z: Double) -> Double {
    if z.isInfinite { return z }
    var (low, high) = (-Double.infinity, Double.infinity)
    var y = guess(score: z)
    var reach = 1.0
    for _ in 0..<200 {
      let here = tails(y).normalScore
      if here < z { low = y } else { high = y }
      var next = y + (z - here) * Mathematics.normalDensity(here) / density(y)
      // Before the bracket, which an exact hit would leave.
      if (next - y).magnitude <= 4e-16 * y.magnitude { return next }
      if !(next > low && next < high) {
        if low.isInfinite {
          next = high - reach
        } else if high.isInfinite {
          next = low + reach
        } else {
          next = low / 2 + high / 2
        }
        reach *= 2
      }
      if next == y { return y }
      y = next
    }
    return y
  }

  /// y(z + step) from y(z), without a distribution function: a Taylor step, then two Newton steps
  /// on ∫ density dy = Φ(z + step) − Φ(z) with Gauss–Legendre quadrature of four points.
  func advance(_ y: Double, from z: Double, by step: Double) -> Double {
    let here = Mathematics.normalDensity(z)
    let slope = here / density(y)
    let bend = slope * (-z - logSlope(y) * slope)
    let target = Self.probability(from: z, to: z + step)
    var next = y + step * (slope + step / 2 * bend)
    for _ in 0..<2 {
      next += (target - integral(from: y, to: next)) / density(next)
    }
    return next
  }

  private func integral(from a: Double, to b: Double) -> Double {
    let centre = a / 2 + b / 2
    let half = (b - a) / 2
    // Nodes and weights: DLMF §3.5(v), table 3.5.2.
    let (inner, outer) = (0.339_981_043_584_856_26, 0.861_136_311_594_052_58)
    let (innerWeight, outerWeight) = (0.652_145_154_862_546_14, 0.347_854_845_137_453_86)
    return half
      * (innerWeight * (density(centre - half * inner) + density(centre + half * inner))
        + outerWeight * (density(centre - half * outer) + density(centre + half * outer)))
  }

  /// Φ(b) − Φ(a), from the tail where both are small.
  private static func probability(from a: Double, to b: Double) -> Double {
    a + b < 0
      ? Mathematics.normalCDF(b) - Mathematics.normalCDF(a)
      : Mathematics.normalCDF(-a) - Mathematics.normalCDF(-b)
  }
}

/// Gamma with scale 1: y = log(x / shape).
struct GammaCurve: ScoreCurve {
  var parameters: [Double] { [shape] }
  let shape: Double
  private let constant: Double

  init(shape: Double) {
    self.shape = shape
    constant =
      0.5 * Mathematics.log(shape) - Mathematics.halfLogTwoPi - Mathematics.stirlingError(shape)
  }

  func tails(_ y: Double) -> Tails { Mathematics.incompleteGamma(shape: shape, logRatio: y) }

  func density(_ y: Double) -> Double {
    Mathematics.exp(constant + shape * (y - Mathematics.expMinusOne(y)))
  }

  func logSlope(_ y: Double) -> Double { -shape * Mathematics.expMinusOne(y) }

  /// Wilson & Hilferty (1931), doi:10.1073/pnas.17.12.684; far below, P ≈ xᵃ / Γ(a + 1).
  func guess(score z: Double) -> Double {
    let root = 1 - 1 / (9 * shape) + z / (3 * shape.squareRoot())
    if root > 0.3 { return 3 * Mathematics.log(root) }
    let logTail = Mathematics.log(Mathematics.normalCDF(z))
    return (logTail + Mathematics.logGamma(shape + 1)) / shape - Mathematics.log(shape)
  }
}

/// Beta on 0…1: y = logit x − log(α / β).
struct BetaCurve: ScoreCurve {
  var parameters: [Double] { [alpha, beta] }
  let alpha: Double
  let beta: Double
  /// α + β.
  let sum: Double
  /// log(α / β).
  let shift: Double
  private let constant: Double

  init(alpha: Double, beta: Double) {
    self.alpha = alpha
    self.beta = beta
    sum = alpha + beta
    shift = Mathematics.log(alpha / beta)
    constant = Mathematics.betaDensityConstant(alpha, beta)
  }

  func tails(_ y: Double) -> Tails {
    Mathematics.incompleteBeta(alpha: alpha, beta: beta, logitShift: y)
  }

  func density(_ y: Double) -> Double {
    Mathematics.exp(constant + Mathematics.betaDensityExponent(alpha, beta, y))
  }

  /// n (m − x): the pull towards the mean m = α / n.
  func logSlope(_ y: Double) -> Double {
    let share = alpha / sum
    let growth = Mathematics.expMinusOne(y)
    // m − m eʸ / (1 + m (eʸ − 1)), from the side where eʸ is small.
    if y <= 0 { return -alpha * growth * (1 - share) / (1 + share * growth) }
    let decay = Mathematics.expMinusOne(-y)
    return beta * decay * share / (1 + (1 - share) * decay)
  }

  /// The spread of log X − log(1 − X) as if both were nearly normal.
  func guess(score z: Double) -> Double { z * (1 / alpha + 1 / beta).squareRoot() }
}
