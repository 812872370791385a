import Testing

@testable import FundSimCLI

extension Requirements {
  @Suite struct RequirementParsingTests {
    @Test func readsEveryPart() throws {
      let found = try Requirement(parsing: "transport:mainstreamed@24 <= 12.5%")
      #expect(found.project == "transport")
      #expect(found.outcome == .mainstreamed)
      #expect(found.month == 24)
      #expect(found.comparison == .atMost)
      #expect(found.threshold == 0.125)
      #expect(found.projectColumn == 0)
      #expect(found.monthColumn == 23)
    }

    @Test(arguments: [
      ("open@1>=1", Requirement.Comparison.atLeast), ("open@1>1", .moreThan),
      ("open@1<=1", .atMost), ("open@1<1", .lessThan), ("open@1==1", .equal),
    ])
    func readsComparisons(text: String, comparison: Requirement.Comparison) throws {
      #expect(try Requirement(parsing: text).comparison == comparison)
    }

    @Test(arguments: [
      ("0", 0), ("1", 1), ("0.6", 0.6), (".6", 0.6), ("60%", 0.6), ("60 %", 0.6), ("0%", 0),
      ("100%", 1), ("33.3%", 0.333), ("99.9%", 0.999), ("0.1%", 0.001), ("-0", 0),
    ])
    func readsShares(text: String, share: Double) throws {
      #expect(try Requirement(parsing: "open@12 >= \(text)").threshold == share)
      #expect(try Requirement(parsing: "  a : open @ 12>=\(text)  ").threshold == share)
    }

    static let mistakes: [(String, Int, RequirementError.Fault)] = [
      ("", 0, .unknownOutcome("", suggestion: nil)),
      ("@12 >= 1", 0, .unknownOutcome("", suggestion: nil)),
      ("opne@12 >= 1", 0, .unknownOutcome("opne", suggestion: "open")),
      ("a:opne@12 >= 1", 2, .unknownOutcome("opne", suggestion: "open")),
      (":open@12 >= 1", 0, .noProject),
      ("open", 4, .noMonth),
      ("open >= 1", 5, .noMonth),
      ("open@ >= 1", 6, .noMonth),
      ("open@99999999999999999999 >= 1", 5, .noMonth),
      ("open@-1 >= 1", 5, .noMonth),
      ("open@12", 7, .noComparison),
      ("open@12 = 1", 8, .noComparison),
      ("open@12 => 1", 8, .noComparison),
      ("open@12 >=", 10, .noValue),
      ("open@12 >= ", 11, .noValue),
      ("open@12 >= most", 11, .notAValue("most")),
      ("open@12 >= %", 11, .notAValue("%")),
      ("open@12 >= .", 11, .notAValue(".")),
      ("open@12 >= 1e-1", 11, .notAValue("1e-1")),
      ("open@12 >= nan", 11, .notAValue("nan")),
      ("open@12 >= 0x1", 11, .notAValue("0x1")),
      ("open@12 >= 0.5 0.6", 11, .notAValue("0.5 0.6")),
      ("open@12 >= 60", 11, .notAShare("60")),
      ("open@12 >= 101%", 11, .notAShare("101%")),
      ("open@12 >= -0.1", 11, .notAShare("-0.1")),
      ("open@12 === 1", 10, .notAValue("= 1")),
    ]

    @Test(arguments: mistakes)
    func pointsAtMistakes(text: String, column: Int, fault: RequirementError.Fault) {
      #expect(throws: RequirementError(text: text, column: column, fault: fault)) {
        try Requirement(parsing: text)
      }
    }

    @Test func theCaretStandsUnderThePlace() {
      let error = RequirementError(text: "open@12 >= 60", column: 11, fault: .notAShare("60"))
      #expect(
        error.message == """
          --require: 60 is not a share; write 60% or a number from 0 to 1
            open@12 >= 60
                       ^
          """)
    }

    @Test func theCaretFollowsSpeltOutCharacters() {
      let error = RequirementError(text: "\u{1B}a:open", column: 3, fault: .noMonth)
      #expect(error.message.hasSuffix("\n  \\u{1B}a:open\n          ^"))
    }

    @Test(arguments: [
      (
        RequirementError.Fault.noProject,
        "the project before the colon is missing; write its id, or no colon"
      ),
      (.noMonth, "the month is missing; write it after an @, for example sustained@36 >= 60%"),
      (.noComparison, "a comparison must follow the month; write >=, >, <=, < or =="),
      (.noValue, "the value is missing; write a share such as 60% or 0.6"),
      (.notAValue("most"), "\"most\" is not a value; write a share such as 60% or 0.6"),
      (.notAShare("101%"), "101% is not a share; write 0% to 100%, or a number from 0 to 1"),
      (
        .unknownProject("shp", suggestion: "shop", known: ["shop", "pub"]),
        "no project is called \"shp\"; did you mean \"shop\"? the scenario has \"shop\" and \"pub\""
      ),
      (
        .notAssessed(13, known: [12, 24, 36]),
        "month 13 is not assessed; the scenario assesses 12, 24 and 36"
      ),
      (
        .unknownOutcome("", suggestion: nil),
        "the outcome is missing; write open, closed, precarious, sustained or mainstreamed"
      ),
    ])
    func words(fault: RequirementError.Fault, text: String) {
      #expect(
        RequirementError(text: "x", column: 0, fault: fault).message
          == "--require: \(text)\n  x\n  ^")
    }
  }
}
