import Testing

@testable import FundSim

extension QuantitiesTests {
  /// Like curves share a table, unlike ones do not, and sharing changes no draw.
  @Suite struct ScoreTablesTests {
    private func draws(_ sampler: Sampler) -> [Double] {
      (1...199).map { sampler.value(uniform: Double($0) / 200, component: 0.5) }
    }

    @Test func sharingChangesNoDraw() throws {
      let tables = ScoreTables()
      let quantities: [Quantity] = [
        try .pert(min: 1, mode: 2, max: 5), try .pert(min: 10, mode: 20, max: 50),
        try .pert(min: 1, mode: 3, max: 5), try .beta(alpha: 2, beta: 3),
        try .gamma(mean: 4, sd: 1), try .gamma(mean: 8, sd: 2), try .gamma(mean: 4, sd: 2),
        try .gamma(mean: 4, sd: 1).truncated(lower: 3, upper: 6),
      ]
      for quantity in quantities {
        let shared = Sampler(quantity, in: SamplerTests.wide, tables: tables)
        #expect(draws(shared) == draws(Sampler(quantity, in: SamplerTests.wide)))
      }
    }

    @Test func aScaledShapeHasTheSameTable() throws {
      let tables = ScoreTables()
      func table(_ quantity: Quantity) throws -> FixedTable<Double> {
        try #require(Sampler(quantity, in: SamplerTests.wide, tables: tables).tables.first)
      }
      let one = try table(.pert(min: 1, mode: 2, max: 5))
      #expect(try table(.pert(min: 10, mode: 20, max: 50)) === one)
      #expect(try table(.pert(min: 1, mode: 3, max: 5)) !== one)
      let cut = try Quantity.pert(min: 1, mode: 2, max: 5).truncated(lower: nil, upper: 3)
      #expect(try table(cut) !== one)
    }
  }
}
