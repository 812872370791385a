import Testing

@testable import FundSimCLI

extension Arguments {
  @Suite struct WholeNumberTests {
    @Test(
      arguments: [
        ("0", 0), ("7", 7), ("+7", 7), ("007", 7), ("-0", 0), ("100000", 100_000), ("1e5", 100_000),
        ("1E5", 100_000), ("1e+5", 100_000), ("2.5e6", 2_500_000), ("2.50e1", 25),
        ("1e005", 100_000),
        ("0e99", 0), ("100,000", 100_000), ("100_000", 100_000), ("1,000,000", 1_000_000),
        ("18446744073709551615", UInt64.max),
      ] as [(String, UInt64)])
    func reads(text: String, value: UInt64) throws {
      #expect(try WholeNumber.parse(text, in: 0...UInt64.max) == value)
    }

    @Test(arguments: [
      "", " ", "abc", "1 000", "1,00", "1000,000", "1,000_000", ",100", "100,", "1.5", "1.", "1e",
      "e5", "1e-5", "2.55e1", ".5e1", "1e5.0", "0x10", "١٢", "1e5e5", "--1", "1_0",
    ])
    func refuses(text: String) {
      #expect(throws: WholeNumber.Fault.notANumber) {
        try WholeNumber.parse(text, in: 0...UInt64.max)
      }
    }

    @Test(
      arguments: [
        ("18446744073709551616", WholeNumber.Fault.tooLarge), ("1e20", .tooLarge),
        ("1e999999999999999999999", .tooLarge), ("11", .tooLarge), ("10", nil), ("2", nil),
        ("1", .tooSmall), ("0", .tooSmall), ("-5", .tooSmall), ("-1e99", .tooSmall),
      ] as [(String, WholeNumber.Fault?)])
    func keepsTheRange(text: String, fault: WholeNumber.Fault?) {
      let range: ClosedRange<UInt64> = text.count > 2 ? 0...UInt64.max : 2...10
      var found: WholeNumber.Fault?
      do throws(WholeNumber.Fault) {
        _ = try WholeNumber.parse(text, in: range)
      } catch {
        found = error
      }
      #expect(found == fault)
    }
  }
}
