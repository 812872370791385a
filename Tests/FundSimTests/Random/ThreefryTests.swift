import Testing

@testable import FundSim

extension RandomTests {
  @Suite struct ThreefryTests {
    /// Random123 1.14, `tests/kat_vectors`, the lines `threefry2x64 13`: counter, key, expected.
    /// <https://github.com/DEShawResearch/random123>, commit 9545ff6.
    static let knownAnswers: [[UInt64]] = [
      [0, 0, 0, 0, 0xF167_B032_C3B4_80BD, 0xE91F_9FEE_4B7A_6FB5],
      [.max, .max, .max, .max, 0xCCDE_C5C9_17A8_74B1, 0x4DF5_3ABC_A26C_EB01],
      [
        0x243F_6A88_85A3_08D3, 0x1319_8A2E_0370_7344, 0xA409_3822_299F_31D0, 0x082E_FA98_EC4E_6C89,
        0xC3AA_C715_6104_2993, 0x3FE7_AE88_01AF_F316,
      ],
    ]

    @Test(arguments: knownAnswers)
    func givesTheKnownAnswers(line: [UInt64]) {
      let words = Threefry.words(key: line[2], line[3], counter: line[0], line[1])
      #expect(words == (line[4], line[5]))
    }
  }
}
