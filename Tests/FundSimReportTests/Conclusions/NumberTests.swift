import Testing

@testable import FundSimReport

extension ConclusionsTests.NumberTests {
  @Test(arguments: [
    // Ties of the binary value go to the even digit; 2.675 and 1.005 lie below their tie.
    (0.125, 2, "0.12"), (0.375, 2, "0.38"), (2.5, 0, "2"), (3.5, 0, "4"), (2.675, 2, "2.67"),
    (1.005, 2, "1.00"), (-0.125, 2, "-0.12"), (0.5, 0, "0"), (1.5, 0, "2"),
    (0.9999995, 6, "1.000000"), (0.99999949, 6, "0.999999"), (1e-300, 6, "0.000000"),
    (.leastNonzeroMagnitude, 9, "0.000000000"), (-0.0, 2, "0.00"), (-0.0001, 2, "0.00"),
    (4_611_686_018_427_387_392, 0, "4611686018427387392"), (-3.5, 0, "-4"), (-2.5, 0, "-2"),
    (3.25, 1, "3.2"),
    (999.995, 2, "1000.00"), (0.1 + 0.2, 6, "0.300000"),
  ])
  func roundsOnceAndHalfToEven(value: Double, places: Int, expected: String) {
    #expect(FixedPoint.numeral(value, places: places) == expected)
  }

  @Test(arguments: [
    (Int64(5_000), "0.00"), (15_000, "0.02"), (25_000, "0.02"), (5_001, "0.01"),
    (4_999, "0.00"), (-5_000, "0.00"), (-15_000, "-0.02"), (-5_001, "-0.01"),
    (833_333_333, "833.33"), (10_000_000_000, "10000.00"),
    (Int64.max, "9223372036854.78"), (Int64.min, "-9223372036854.78"),
  ])
  func roundsMicroPoundsToPence(micro: Int64, expected: String) {
    #expect(Money(micro: micro).plain == expected)
  }

  private static let wholes: [([Double], [Int])] = [
    ([0.132, 0.594, 0.274], [13, 60, 27]), ([0.005, 0.005, 0.99], [1, 0, 99]),
    ([0.335, 0.335, 0.33], [34, 33, 33]), ([0.25, 0.25, 0.25, 0.25], [25, 25, 25, 25]),
    ([0.29, 0.71], [29, 71]), ([1, 0, 0, 0], [100, 0, 0, 0]), ([0, 0], [0, 0]),
    ([1 / 3, 1 / 3, 1 / 3], [34, 33, 33]), ([.nan, 1], [0, 100]), ([], []),
  ]

  /// Largest remainder: rounded alone the first would make 99, the second 101.
  @Test(arguments: wholes)
  func countsOfOneWholeAddUp(shares: [Double], counts: [Int]) {
    #expect(OutOfHundred.counts(shares) == counts)
  }

  /// Of shares that are counted, as those of a run are: they add up, and none is a whole away.
  @Test func countsOfManyWholesAddUp() {
    for first in 0...40 {
      for second in 0...(40 - first) {
        let shares = [first, second, 40 - first - second].map { Double($0) / 40 }
        let counts = OutOfHundred.counts(shares)
        #expect(counts.reduce(0, +) == 100, "\(shares)")
        #expect(zip(shares, counts).allSatisfy { ($0 * 100 - Double($1)).magnitude < 1 })
      }
    }
  }

  @Test func raisesToTheWholePound() {
    #expect(
      Money(micro: Int64(14_199_200_000)).wholePoundsUp == Money(micro: 14_200_000_000 as Int64))
    #expect(
      Money(micro: Int64(14_200_000_000)).wholePoundsUp == Money(micro: 14_200_000_000 as Int64))
    #expect(Money(micro: Int64(0)).wholePoundsUp == .zero)
  }

}
