import Testing

@testable import FundSim

extension QuantitiesTests {
  /// Promise 3: the same bits on any build and processor. The hashes were made by an optimised
  /// build and hold in a debug one; a change of any of them is value-breaking and belongs in the
  /// changelog.
  @Suite struct GoldenBitsTests {
    static func hash(_ numbers: some Sequence<Double>) -> UInt64 {
      numbers.reduce(0) { DrawPlace.mixed($0 ^ $1.bitPattern) }
    }

    @Test func mathematicsIsGolden() {
      let key = DrawKey(seed: 3, place: DrawPlace(["golden"]))
      let points = (0..<2000).map { key.uniform(trial: $0, replica: 0, ordinal: 0) }
      #expect(Self.hash(points.map { Mathematics.exp(1400 * $0 - 700) }) == 0x6BFF_D432_8583_754D)
      #expect(Self.hash(points.map { Mathematics.log($0) }) == 0xC538_0441_2394_CDB2)
      #expect(Self.hash(points.map { Mathematics.inverseNormal($0) }) == 0x4360_78A2_B224_6FE9)
      #expect(
        Self.hash(points.map { Mathematics.normalCDF(20 * $0 - 12) }) == 0xCB78_493C_1ED9_4B22)
      #expect(Self.hash(points.map { Mathematics.logGamma(50 * $0) }) == 0x0EA8_FC44_BCAE_0CE2)
    }

    @Test func samplersAreGolden() throws {
      var hashes: [UInt64] = []
      for (_, quantity) in try SamplerTests.gallery() {
        let sampler = Sampler(quantity, in: SamplerTests.wide)
        hashes.append(
          Self.hash(
            (0..<500).map {
              sampler.value(key: SamplerTests.key, trial: $0, replica: 0, ordinal: 0)
            }))
      }
      #expect(Self.hash(hashes.map { Double($0 >> 11) }) == 0x95CB_EE55_85B2_B958)
    }
  }
}
