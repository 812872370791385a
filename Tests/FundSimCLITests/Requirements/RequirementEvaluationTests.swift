import FundSim
import Testing

@testable import FundSimCLI

extension Requirements {
  @Suite struct RequirementEvaluationTests {
    private let one = Fixture.summary([Fixture.project("shop", open: 800, sustained: 600)])
    private let three = Fixture.summary([
      Fixture.project("shop", open: 800, sustained: 600),
      Fixture.project("pub", open: 1000, sustained: 700),
      Fixture.project("bus", open: 300, sustained: 200),
    ])

    private func holds(_ text: String, _ summary: Summary) throws -> Bool {
      try Requirement(parsing: text).failure(in: summary) == nil
    }

    /// On the boundary itself, and one millionth to either side.
    @Test(arguments: [
      ("sustained@36 >= 60%", true), ("sustained@36 >= 60.0001%", false),
      ("sustained@36 >= 59.9999%", true), ("sustained@36 > 0.6", false),
      ("sustained@36 > 0.599999", true), ("sustained@36 <= 0.6", true),
      ("sustained@36 <= 0.599999", false), ("sustained@36 < 0.6", false),
      ("sustained@36 < 0.600001", true), ("sustained@36 == 60%", true),
      ("sustained@36 == 0.600001", false), ("open@12 == 80%", true), ("closed@12 == 20%", true),
      ("precarious@24 == 20%", true), ("mainstreamed@24 == 0", true),
      ("shop:sustained@36 == 0.6", true),
    ])
    func oneProject(text: String, expected: Bool) throws {
      #expect(try holds(text, one) == expected)
    }

    /// Means of three: open 2100/3000, sustained 1500/3000.
    @Test(arguments: [
      ("open@24 == 70%", true), ("closed@24 == 30%", true), ("sustained@24 == 50%", true),
      ("precarious@24 == 20%", true), ("mainstreamed@24 == 0%", true), ("open@24 > 70%", false),
      ("pub:open@24 == 100%", true), ("bus:closed@24 == 70%", true),
      ("bus:sustained@24 >= 20.1%", false),
    ])
    func severalProjects(text: String, expected: Bool) throws {
      #expect(try holds(text, three) == expected)
    }

    @Test func theMeanCountsTrialsNotProjects() throws {
      let failed = try #require(try Requirement(parsing: "open@24 > 70%").failure(in: three))
      #expect(failed.found == Proportion(count: 2100, of: 3000, independent: 1000))
    }

    /// 999 of 3 × 999 is a third however the mean is rounded: thirds, sevenths and so on
    /// must not fail their own value.
    @Test func exactSharesSurviveTheMean() throws {
      for open in stride(from: UInt64(0), through: 1000, by: 1) {
        let summary = Fixture.summary(
          (0..<7).map { Fixture.project("p\($0)", open: open, sustained: 0) })
        let text = "open@12 == \(Double(open) / 1000)"
        #expect(try holds(text, summary), "\(text)")
      }
    }

    @Test(arguments: [
      (
        "sustained@36 >= 70%",
        "required \"sustained@36 >= 70%\": found 60% (95 % interval 56.93% to 62.99%), "
          + "required at least 70%; the interval lies below 70%, "
          + "so more trials will hardly change the verdict"
      ),
      (
        "sustained@36 >= 62%",
        "required \"sustained@36 >= 62%\": found 60% (95 % interval 56.93% to 62.99%), "
          + "required at least 62%; the interval spans 62%, "
          + "so more trials could change the verdict"
      ),
      (
        "sustained@36 < 0.5",
        "required \"sustained@36 < 0.5\": found 60% (95 % interval 56.93% to 62.99%), "
          + "required less than 50%; the interval lies above 50%, "
          + "so more trials will hardly change the verdict"
      ),
      (
        "sustained@36 > 60%",
        "required \"sustained@36 > 60%\": found 60% (95 % interval 56.93% to 62.99%), "
          + "required more than 60%; the interval spans 60%, "
          + "so more trials could change the verdict"
      ),
      (
        "sustained@36 == 60.0001%",
        "required \"sustained@36 == 60.0001%\": found 60% (95 % interval 56.9309% to 62.9925%), "
          + "required exactly 60.0001%; the interval spans 60.0001%, "
          + "so more trials could change the verdict"
      ),
    ])
    func saysWhatWasFound(text: String, message: String) throws {
      #expect(try Requirement(parsing: text).failure(in: one)?.message == message)
    }

    @Test func projectsAndMonthsAreCheckedBeforeTheRun() throws {
      let scenario = Fixture.scenario(["shop", "pub"])
      try Requirement(parsing: "shop:open@36 >= 1").check(against: scenario)
      #expect(
        throws: RequirementError(
          text: "shp:open@36 >= 1", column: 0,
          fault: .unknownProject("shp", suggestion: "shop", known: ["shop", "pub"]))
      ) { try Requirement(parsing: "shp:open@36 >= 1").check(against: scenario) }
      #expect(
        throws: RequirementError(
          text: "open@13 >= 1", column: 5, fault: .notAssessed(13, known: [12, 24, 36]))
      ) { try Requirement(parsing: "open@13 >= 1").check(against: scenario) }
    }

    @Test(
      arguments: [
        (0, 2, "0%"), (1, 2, "100%"), (0.58215, 2, "58.22%"), (0.001, 2, "0.1%"), (0.05, 1, "5%"),
        (0.123456789, 5, "12.34568%"),
      ] as [(Double, Int, String)])
    func percentages(share: Double, digits: Int, text: String) {
      #expect(Failed.percent(share, digits: digits) == text)
    }
  }
}
