/// A quantity compiled for drawing: clamped to a field's domain, made whole where it counts months.
///
/// A draw is inversion of one uniform number (MODEL §11: a pure function of its address), by a
/// closed form where there is one, else by a table. A mixture takes a second number, of the key's
/// companion 0, to choose its part.
///
/// - Complexity: a draw is constant time, without allocation; compiling beta, PERT and gamma builds
///   a table in under a millisecond, a poisson or binomial one of 20 standard deviations.
package struct Sampler: Sendable {
  package let domain: Domain
  /// The value of every draw, when it is certain.
  package let constant: Double?
  /// The smallest x with F(x) ≥ ½, after truncation, clamping and rounding.
  package let central: Double
  /// Chance that a draw had to be moved into the domain.
  package let clampedProbability: Double

  /// The whole of a plain quantity; the first part of a mixture.
  let kernel: Kernel
  /// A mixture's parts and the cumulative chances of all but the last.
  let parts: FixedTable<Kernel>?
  let chances: FixedTable<Double>?
  /// Keeps alive what the kernels read.
  let tables: [FixedTable<Double>]

  /// Whether every draw is the same.
  package var isCertain: Bool { constant != nil }

  /// Whether a draw looks at the second number of `value(uniform:component:)`.
  package var isMixture: Bool { parts != nil }

  /// The draw of one trial.
  @inline(__always)
  package func value(key: DrawKey, trial: UInt64, replica: UInt32, ordinal: UInt32) -> Double {
    if let constant { return constant }
    let uniform = key.uniform(trial: trial, replica: replica, ordinal: ordinal)
    if !isMixture { return value(uniform: uniform, component: 0.5) }
    let choice = key.companion(0).uniform(trial: trial, replica: replica, ordinal: ordinal)
    return value(uniform: uniform, component: choice)
  }

  /// The draw at two uniform numbers strictly between 0 and 1; only mixtures look at the second.
  package func value(uniform: Double, component: Double) -> Double {
    if let constant { return constant }
    let raw = withExtendedLifetime(tables) {
      part(component).value(uniform)
    }
    return domain.isWhole ? Mathematics.roundTiesUp(raw) : raw
  }

  @inline(__always)
  private func part(_ component: Double) -> Kernel {
    guard let parts, let chances else { return kernel }
    return withExtendedLifetime((parts, chances)) {
      var index = 0
      while index < chances.view.count && chances.view[index] < component { index += 1 }
      return parts.view[index]
    }
  }

  /// The draws of `count` trials from `firstTrial` (even), ordinal 0.
  package func fill(
    _ column: UnsafeMutablePointer<Double>, count: Int, key: DrawKey, firstTrial: UInt64,
    replica: UInt32
  ) {
    precondition(firstTrial & 1 == 0, "a column begins at an even trial")
    if let constant {
      column.update(repeating: constant, count: count)
      return
    }
    // Small enough for the first-level cache to hold a column through all passes.
    let stride = 512
    var done = 0
    while done < count {
      let size = min(stride, count - done)
      fill(column + done, upTo: size, key, firstTrial &+ UInt64(done), replica)
      done += size
    }
  }

  private func fill(
    _ column: UnsafeMutablePointer<Double>, upTo count: Int, _ key: DrawKey, _ trial: UInt64,
    _ replica: UInt32
  ) {
    key.fillUniforms(column, count: count, firstTrial: trial, replica: replica, ordinal: 0)
    if isMixture {
      let choices = key.companion(0)
      for index in 0..<count {
        let choice = choices.uniform(
          trial: trial &+ UInt64(index), replica: replica, ordinal: 0)
        column[index] = value(uniform: column[index], component: choice)
      }
      return
    }
    transform(column, count)
  }

  /// Turns uniform numbers into draws of a quantity that is no mixture.
  func transform(_ column: UnsafeMutablePointer<Double>, _ count: Int) {
    withExtendedLifetime(tables) { kernel.transform(column, count) }
    if domain.isWhole {
      for index in 0..<count { column[index] = Mathematics.roundTiesUp(column[index]) }
    }
  }
}
