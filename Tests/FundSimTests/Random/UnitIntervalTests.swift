import Testing

@testable import FundSim

extension RandomTests {
  @Suite struct UnitIntervalTests {
    @Test func isNeverAnEnd() {
      #expect(UnitInterval.open(0) == 0x1p-53)
      #expect(UnitInterval.open(.max) == 1 - 0x1p-53)
    }

    /// (k + ½) / 2⁵² and its mirror image add up to 1 exactly.
    @Test func isSymmetric() {
      for index in 0..<1000 {
        let bits = DrawPlace.mixed(UInt64(index))
        let u = UnitInterval.open(bits)
        #expect(u > 0 && u < 1)
        #expect(UnitInterval.open(~bits) == 1 - u)
        #expect(u == (Double(bits >> 12) + 0.5) * 0x1p-52)
      }
    }
  }
}
