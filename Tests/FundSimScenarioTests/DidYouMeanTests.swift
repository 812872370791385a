import FundSim
import Testing

@Suite struct DidYouMeanTests {
  private static let near: [(String, [String], String)] = [
    ("perYaer", ["perMonth", "perYear"], "perYear"), ("per_year", ["perYear"], "perYear"),
    ("PERYEAR", ["perYear"], "perYear"), ("peryaer", ["perYear"], "perYear"),
    ("trem", ["term", "tram"], "term"), ("lotery", ["lottery"], "lottery"),
    ("tem", ["term"], "term"), ("making-it-hapen", ["making-it-happen"], "making-it-happen"),
    ("fares", ["fare", "fares2"], "fare"),
  ]

  @Test(arguments: near)
  func finds(_ name: String, _ known: [String], _ expected: String) {
    #expect(DidYouMean.nearest(to: name, among: known) == expected)
  }

  private static let far: [(String, [String])] = [
    ("a", ["b"]), ("of", ["in"]), ("colour", ["chance"]), ("", ["a"]), ("same", ["same"]),
    ("x", []), (String(repeating: "x", count: 1000), [String(repeating: "x", count: 999)]),
  ]

  @Test(arguments: far)
  func findsNothing(_ name: String, _ known: [String]) {
    #expect(DidYouMean.nearest(to: name, among: known) == nil)
  }
}
