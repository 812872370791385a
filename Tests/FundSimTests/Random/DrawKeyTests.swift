import Testing

@testable import FundSim

extension RandomTests {
  @Suite struct DrawKeyTests {
    static let place = DrawPlace(["projects", "parish-café", "streams", "grant", "award"])
    static let key = DrawKey(seed: 42, place: place)

    /// Written by Reference/draws.py, which shares no code with the engine.
    static let golden: [(trial: UInt64, replica: UInt32, ordinal: UInt32, bits: UInt64)] = [
      (0, 0, 0, 0x6EDC_9B0D_383B_4B92),
      (1, 0, 0, 0x3733_3486_F330_E951),
      (2, 0, 0, 0xFEE2_AFA3_9E22_BFBD),
      (7, 3, 2, 0x8C2C_8D45_ADCF_F341),
      (1_099_511_627_777, 9999, 1005, 0xFF5C_D6A9_B760_5D9D),
    ]

    @Test func drawsAreGolden() {
      #expect(Self.place.hash == 0x15E8_56D5_2C8C_F53F)
      for draw in Self.golden {
        let bits = Self.key.bits(trial: draw.trial, replica: draw.replica, ordinal: draw.ordinal)
        #expect(bits == draw.bits, "trial \(draw.trial)")
      }
      let companion = Self.key.companion(0).bits(trial: 7, replica: 3, ordinal: 2)
      #expect(companion == 0xBCF0_0523_BF0E_4775)
    }

    @Test func everyPartOfAnAddressCounts() {
      let other: [DrawKey] = [
        DrawKey(seed: 43, place: Self.place),
        DrawKey(seed: 42, place: DrawPlace(["projects", "parish-caf", "é", "grant", "award"])),
        DrawKey(
          seed: 42, place: DrawPlace(["projects", "parish-café", "streams", "award", "grant"])),
        Self.key.companion(0), Self.key.companion(1),
      ]
      var bits = Set(other.map { $0.bits(trial: 0, replica: 0, ordinal: 0) })
      for (trial, replica, ordinal) in [(0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1)] {
        bits.insert(
          Self.key.bits(trial: UInt64(trial), replica: UInt32(replica), ordinal: UInt32(ordinal)))
      }
      #expect(bits.count == other.count + 4)
      #expect(DrawPlace(["ab"]) != DrawPlace(["a", "b"]))
    }

    @Test(arguments: [(0, 8), (6, 7), (0, 1), (2, 0)] as [(UInt64, Int)])
    func columnsAreTheSameDraws(first: UInt64, count: Int) {
      var column = [Double](repeating: -1, count: count + 1)
      column.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        Self.key.fillUniforms(base, count: count, firstTrial: first, replica: 5, ordinal: 9)
      }
      for index in 0..<count {
        let one = Self.key.uniform(trial: first + UInt64(index), replica: 5, ordinal: 9)
        #expect(column[index] == one)
      }
      #expect(column[count] == -1)
    }

    /// Bit counts, the mean, and the correlation of neighbours within five deviations.
    @Test func drawsLookUniformAndIndependent() {
      let count = 50_000
      var ones = [Int](repeating: 0, count: 64)
      var (sum, product, last) = (0.0, 0.0, 0.5)
      for trial in 0..<count {
        let bits = Self.key.bits(trial: UInt64(trial), replica: 0, ordinal: 0)
        for bit in 0..<64 { ones[bit] += Int(bits >> UInt64(bit) & 1) }
        let u = UnitInterval.open(bits)
        sum += u
        product += (u - 0.5) * (last - 0.5)
        last = u
      }
      let n = Double(count)
      let five = 5 * n.squareRoot()
      for bit in 0..<64 { #expect((Double(ones[bit]) - n / 2).magnitude < five / 2, "bit \(bit)") }
      #expect((sum - n / 2).magnitude < five * (1.0 / 12).squareRoot())
      #expect(product.magnitude < five / 12)
    }
  }
}
