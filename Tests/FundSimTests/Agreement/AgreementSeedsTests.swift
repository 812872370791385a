import Testing

extension AgreementTests {
  @Suite struct AgreementSeedsTests {
    @Test func areFixedUnlessChosen() throws {
      let seeds = try AgreementSeeds(nil)
      #expect(seeds.range == 1...1000 && !seeds.isChosen)
    }

    @Test(arguments: [("5001...25000", 5001...25000), ("7...7", 7...7), ("0...3", 0...3)])
    func canBeChosen(text: String, range: ClosedRange<UInt64>) throws {
      let seeds = try AgreementSeeds(text)
      #expect(seeds.range == range && seeds.isChosen)
    }

    @Test(
      arguments: [
        "", "7", "5001..25000", "5001…25000", "9...3", "a...b", "1...", "...9", "1...2...3",
        "-1...5",
        "1 ... 5", "1...18446744073709551615", "1...99999999999999999999",
      ])
    func refusesWhatIsNoRange(text: String) {
      #expect(throws: AgreementSeeds.Malformed(text: text)) { try AgreementSeeds(text) }
    }

    @Test func saysHowToWriteThem() {
      #expect(
        AgreementSeeds.Malformed(text: "5001..25000").description
          == "FUNDSIM_AGREEMENT_SEEDS: \"5001..25000\" is not a range of seeds; write the first and "
          + "the last of them, at most 1099511627776, as 5001...25000")
    }

    @Test(arguments: ["1...1000", "5001...5003", "10...10", "0...20", "1...1099511627776"])
    func partsAreTheWholeRange(text: String) throws {
      let seeds = try AgreementSeeds(text)
      var next = seeds.range.lowerBound
      for part in (0..<20).compactMap({ seeds.part($0, of: 20) }) {
        #expect(part.lowerBound == next)
        next = part.upperBound + 1
      }
      #expect(next == seeds.range.upperBound + 1)
    }
  }
}
