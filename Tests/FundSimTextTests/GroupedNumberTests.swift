import FundSimText
import Testing

@Suite struct GroupedNumberTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (123_456_789, "123,456,789"), (-1, "-1"),
    (-100, "-100"), (-1000, "-1,000"), (Int.min, "-9,223,372,036,854,775,808"),
  ])
  func partsThousands(number: Int, text: String) {
    #expect(GroupedNumber.text(number) == text)
  }

  @Test func anyWidthAndAnyMinus() {
    #expect(GroupedNumber.text(UInt64.max) == "18,446,744,073,709,551,615")
    #expect(
      GroupedNumber.text(Int128.min) == "-170,141,183,460,469,231,731,687,303,715,884,105,728")
    #expect(GroupedNumber.text(-12_345, minus: "−") == "−12,345")
    #expect(GroupedNumber.grouped("") == "")
    #expect(GroupedNumber.grouped("0001234") == "0,001,234")
  }

  @Test func counts() {
    #expect(GroupedNumber.text(1, of: "error") == "1 error")
    #expect(GroupedNumber.text(0, of: "error") == "0 errors")
    #expect(GroupedNumber.text(1000, of: "error") == "1,000 errors")
    #expect(GroupedNumber.text(2, of: "copy", plural: "copies") == "2 copies")
  }
}
