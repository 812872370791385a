/// The straight line that is nearest to some points by the sum of squared distances.
struct LeastSquares {
  let intercept: Double
  let slope: Double
  /// Share of the variance that the line explains.
  let rSquared: Double
  /// The furthest point from the line, as a share of the line's value there.
  let largestDeviation: Double

  /// At least two points with different `x`.
  init(_ points: [(x: Double, y: Double)]) {
    precondition(points.count >= 2, "a line through fewer than two points")
    let count = Double(points.count)
    let meanX = points.reduce(0) { $0 + $1.x } / count
    let meanY = points.reduce(0) { $0 + $1.y } / count
    let xx = points.reduce(0) { $0 + ($1.x - meanX) * ($1.x - meanX) }
    let xy = points.reduce(0) { $0 + ($1.x - meanX) * ($1.y - meanY) }
    let yy = points.reduce(0) { $0 + ($1.y - meanY) * ($1.y - meanY) }
    let slope = xy / xx
    let intercept = meanY - slope * meanX
    var residual = 0.0
    var largest = 0.0
    for point in points {
      let line = intercept + slope * point.x
      residual += (point.y - line) * (point.y - line)
      largest = max(largest, ((point.y - line) / line).magnitude)
    }
    self.slope = slope
    self.intercept = intercept
    rSquared = yy > 0 ? 1 - residual / yy : 1
    largestDeviation = largest
  }

  func value(at x: Double) -> Double { intercept + slope * x }
}
