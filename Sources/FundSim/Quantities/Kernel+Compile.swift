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
    let law = TruncatedDistribution(form.distribution, lower: lower, upper: upper)
    kernel.condition(law)
    guard let table = form.prepare(&kernel, for: law, tables) else { return (kernel, nil) }
    return kernel.reading(table)
  }

  mutating func set(
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
