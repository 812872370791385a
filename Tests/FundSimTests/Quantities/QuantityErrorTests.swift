import Testing

@testable import FundSim

extension QuantitiesTests {
  /// What each checked maker says to a wrong parameter: the message in full, and the remedy.
  @Suite struct QuantityErrorTests {
    private func expect(_ message: String, _ remedy: String, _ make: () throws -> Quantity) {
      #expect(throws: QuantityError(message, remedy: remedy), performing: make)
    }

    @Test func constantsAndUniforms() {
      expect("value inf is not a finite number", "write a number") { try .constant(.infinity) }
      expect("value nan is not a finite number", "write a number") { try .constant(.nan) }
      expect("value 1e+308 is beyond ±1e15", "use a larger unit") { try .constant(1e308) }
      expect("lower end 3 is above upper end 2", "write the smaller number first") {
        try .uniform(3, 2)
      }
    }

    @Test func threePoints() {
      expect("mode 12 is outside 15…40", "put it between min and max") {
        try .triangular(min: 15, mode: 12, max: 40)
      }
      expect("mode 0.5 is outside 0…0.25", "put it between min and max") {
        try .pert(min: 0, mode: 0.5, max: 0.25)
      }
      expect("min 40 is above max 15", "write the smallest number first") {
        try .pert(min: 40, mode: 20, max: 15)
      }
      expect("max nan is not a finite number", "write a number") {
        try .triangular(min: 0, mode: 1, max: .nan)
      }
    }

    @Test func normalFamily() {
      expect("sd -1 is negative", "write 0 or a positive number") { try .normal(mean: 0, sd: -1) }
      expect("p5 9 is above p95 4", "write the smaller number first") { try .normal(p5: 9, p95: 4) }
      expect("mean 0 is not positive", "write a number above 0") { try .lognormal(mean: 0, sd: 1) }
      expect("p5 -2 is not positive", "write a number above 0") { try .lognormal(p5: -2, p95: 4) }
      expect("p95 1e-20 is below 1e-15", "write 0, or use a smaller unit") {
        try .lognormal(p5: 1, p95: 1e-20)
      }
      for (p5, p95, found) in [(0.0, 0.5, "p5 0"), (0.5, 1, "p95 1"), (.nan, 0.5, "p5 nan")] {
        expect("\(found) is not between 0 and 1", "write a share above 0% and below 100%") {
          try .logitNormal(p5: p5, p95: p95)
        }
      }
      expect("p5 0.6 is above p95 0.4", "write the smaller number first") {
        try .logitNormal(p5: 0.6, p95: 0.4)
      }
    }

    @Test func shapes() {
      expect("mean 1 is not between 0 and 1", "write a share above 0% and below 100%") {
        try .beta(mean: 1, count: 10)
      }
      expect("count -1 is not positive", "write a number above 0") {
        try .beta(mean: 0.5, count: -1)
      }
      expect("alpha 0 is outside 0.01…1000000", "use a larger one") { try .beta(alpha: 0, beta: 1) }
      expect("beta inf is outside 0.01…1000000", "use a normal distribution or a plain number") {
        try .beta(alpha: 1, beta: .infinity)
      }
      expect("alpha nan is outside 0.01…1000000", "use a larger one") {
        try .beta(alpha: .nan, beta: 1)
      }
      expect(
        "sd 1 is below a thousandth of the mean 5000", "use a normal distribution or a plain number"
      ) { try .gamma(mean: 5000, sd: 1) }
      expect("sd 500 is above ten times the mean 5", "use a smaller sd") {
        try .gamma(mean: 5, sd: 500)
      }
      expect("shape 0 is outside 0.01…1000000", "use a larger one") {
        try .weibull(shape: 0, scale: 1)
      }
      expect("scale -3 is not positive", "write a number above 0") {
        try .weibull(shape: 1, scale: -3)
      }
    }

    @Test func counts() {
      expect("chance 60 is outside 0…1", "write a probability, such as 60%") { try .bernoulli(60) }
      expect("mean -1 is negative", "write 0 or a positive number") { try .poisson(mean: -1) }
      expect("mean 2000000 is above 1000000", "use a normal distribution or a plain number") {
        try .poisson(mean: 2e6)
      }
      expect("n -1 is outside 0…1000000", "write 0 or a positive number") {
        try .binomial(n: -1, p: 0.5)
      }
      expect("n \(Int.max) is outside 0…1000000", "use a normal distribution") {
        try .binomial(n: .max, p: 0.5)
      }
      expect("p nan is outside 0…1", "write a probability, such as 60%") {
        try .binomial(n: 1, p: .nan)
      }
    }

    @Test func lists() {
      expect("the list is empty", "list at least one value") { try .discrete([]) }
      expect("the list is empty", "list at least one value") { try .empirical([]) }
      expect("the list is empty", "list at least one value") { try .mixture([]) }
      expect("weight -1 is negative", "write 0 or a positive number") {
        try .discrete([.init(1, weight: 2), .init(1, weight: -1)])
      }
      expect("all weights are 0", "give at least one a positive weight") {
        try .mixture([.init(1, weight: 0)])
      }
      expect("value inf is not a finite number", "write a number") {
        try .empirical([1, .infinity])
      }
    }

    @Test func truncation() throws {
      let normal = try Quantity.normal(mean: 0, sd: 1)
      expect("min 3 is above max 2", "write the smaller number as min") {
        try normal.truncated(lower: 3, upper: 2)
      }
      expect("almost no probability lies in 8…9", "move or drop min and max") {
        try normal.truncated(lower: 8, upper: 9)
      }
      expect("almost no probability lies at or below -7", "move or drop min and max") {
        try normal.truncated(lower: nil, upper: -7)
      }
      expect("almost no probability lies in 1…1", "move or drop min and max") {
        try normal.truncated(lower: 1, upper: 1)
      }
      expect("almost no probability lies in 2.5…2.75", "move or drop min and max") {
        try .poisson(mean: 2).truncated(lower: 2.5, upper: 2.75)
      }
      expect("5 is not at or above 6", "change the number or its bounds") {
        try .constant(5).truncated(lower: 6, upper: nil)
      }
      expect("min nan is not a finite number", "write a number") {
        try normal.truncated(lower: .nan, upper: nil)
      }
      // Bounds that are there already stay.
      let twice = try normal.truncated(lower: -1, upper: 2).truncated(lower: -3, upper: 1)
      #expect(twice.lower == -1 && twice.upper == 1)
      #expect(try normal.truncated(lower: nil, upper: nil) == normal)
      #expect(try Quantity.constant(5).truncated(lower: 0, upper: 9) == 5)
    }

    @Test func degenerateQuantitiesAreCertain() throws {
      let certain: [(Quantity, Double)] = [
        (try .uniform(3, 3), 3), (try .triangular(min: 2, mode: 2, max: 2), 2),
        (try .pert(min: 2, mode: 2, max: 2), 2), (try .normal(mean: 4, sd: 0), 4),
        (try .normal(p5: 4, p95: 4), 4), (try .lognormal(mean: 4, sd: 0), 4),
        (try .lognormal(p5: 4, p95: 4), 4), (try .logitNormal(p5: 0.5, p95: 0.5), 0.5),
        (try .gamma(mean: 4, sd: 0), 4), (try .bernoulli(1), 1), (try .poisson(mean: 0), 0),
        (try .binomial(n: 0, p: 0.5), 0), (try .binomial(n: 7, p: 1), 7),
        (try .discrete([.init(6, weight: 1), .init(9, weight: 0)]), 6),
        (try .empirical([8, 8]), 8),
        (try .mixture([.init(6, weight: 1), .init(9, weight: 0)]), 6),
        (try .mixture([.init(6, weight: 1), .init(6, weight: 3)]), 6),
      ]
      for (quantity, value) in certain { #expect(quantity.constant == value) }
    }
  }
}
