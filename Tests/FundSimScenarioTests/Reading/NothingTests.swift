import FundSim
import FundSimScenario
import Testing

extension Reading {
  /// Warnings about what comes to nothing at the central values.
  @Suite struct NothingTests {
    private func closing(
      _ project: String, income: String = #""perMonth": 6000"#
    ) -> String {
      """
      {"fundsim": 1, "horizon": 60, "projects": {"club": {\(project),
      "costs": {"staff": {"perMonth": "£6,000"}},
      "streams": {"contract": {"kind": "contract", \(income)}}}}}
      """
    }

    private func breach(_ text: String) throws -> Int? {
      try Simulation(loaded(text).scenario).trace(trial: 0).first?.breach
    }

    @Test func warnsOfAClosingThatCostsTooMuch() throws {
      let text = closing(#""reserves": "£5,000", "windDown": "£5,538""#)
      #expect(
        messages(text) == [
          "warning: /projects/club/windDown: closing (£5,538) costs more than the reserves and the "
            + "overdraft hold (£5,000), so the project closes in month 0 unless £538 more comes in "
            + #"than goes out in that month; check "windDown", or give the project more "reserves" "#
            + #"or an "overdraft""#
        ])
      // As it says, to the penny.
      #expect(try breach(text) == 0)
      let project = #""reserves": "£5,000", "windDown": "£5,538""#
      let (less, more) = (#""total": 6537.99, "term": 1"#, #""total": 6538, "term": 1"#)
      #expect(try breach(closing(project, income: less)) == 0)
      #expect(try breach(closing(project, income: more)) != 0)
    }

    /// A penny is a shortfall.
    @Test func aClosingThatCostsAPennyMore() {
      let found = messages(closing(#""reserves": 5000, "windDown": 5000.01"#))
      #expect(found.count == 1)
      #expect(found.allSatisfy { $0.contains("unless £0.01 more") })
    }

    @Test func closingAtCentralValues() {
      // The median of the lognormal is 2,000.
      let project = #""reserves": "£1,000 to £4,000", "overdraft": "£0.50", "windDown": 2000.75"#
      #expect(messages(closing(project)).count == 1)
      #expect(
        messages(closing(project)).allSatisfy {
          $0.contains("closing (£2,000.75) costs") && $0.contains("hold (£2,000.50), so")
            && $0.contains("unless £0.25 more")
        })
      let debt = messages(closing(#""reserves": -100, "windDown": 50"#))
      #expect(debt.count == 1)
      #expect(debt.allSatisfy { $0.contains("hold (-£100)") && $0.contains("unless £150 more") })
    }

    @Test(arguments: [
      #""reserves": 5000, "windDown": 5000"#, #""reserves": 5000, "windDown": 5000.005"#,
      #""reserves": 5000, "overdraft": 538, "windDown": 5538"#, #""reserves": -5"#,
      #""windDown": 0"#,
    ])
    func isSilentOfAClosingThatIsCovered(project: String) throws {
      #expect(messages(closing(project)) == [])
      // Without a closing bill a debt is a breach, which is not its doing.
      if !project.contains("-") { #expect(try breach(closing(project)) == nil) }
    }

    private func match(_ terms: String, _ more: String = "") -> String {
      """
      {"fundsim": 1, "horizon": 24, "projects": {"p": {"costs": {"c": {"perYear": 10163.51}},
      "streams": {"loan": {"kind": "loan", "principal": 5000, "term": 44},
      "match": {"kind": "match", "of": ["loan"], \(terms)\(more)}}}}}
      """
    }

    private func paid(_ text: String) throws -> Int64 {
      let ledger = try #require(try Simulation(loaded(text).scenario).plan().first)
      let line = try #require(ledger.streams.first { $0.id == "match" })
      return line.months.reduce(0, +)
    }

    private func late(_ key: String, _ committed: Int, _ payFrom: Int) -> String {
      "warning: /projects/p/streams/match/\(key): the match is worth nothing in the plan, for it is "
        + "committed in month \(committed) and would be paid from month \(payFrom): only what is "
        + #"committed before is paid; commit it earlier, or make "payFrom" later"#
    }

    /// The median of 7 to 19 months is √133 = 11.5, made whole.
    @Test func warnsOfAMatchThatIsCommittedTooLate() throws {
      let cases = [
        (#""apply": "7 to 19", "ratio": 1.3377"#, late("apply", 12, 12)),
        (#""decision": 12, "ratio": 1"#, late("decision", 12, 12)),
        (#""apply": 3, "decision": 4, "payFrom": 6, "ratio": 1"#, late("apply", 7, 6)),
      ]
      for (terms, expected) in cases {
        #expect(messages(match(terms)) == [expected])
        #expect(try paid(match(terms)) == 0)
      }
      // A month later it is paid.
      let inTime = match(#""apply": 3, "decision": 4, "payFrom": 8, "ratio": 1"#)
      #expect(messages(inTime) == [])
      // Each of the twelve parts is made whole.
      #expect(abs(try paid(inTime) - 5_000_000_000) <= 12)
    }

    @Test func warnsOfAMatchOfNothing() throws {
      for ratio in ["0", #"{"discrete": [[0, 2], [1, 1]]}"#] {
        let text = match(#""ratio": \#(ratio)"#)
        #expect(
          messages(text) == [
            "warning: /projects/p/streams/match/ratio: the match is worth nothing in the plan, for "
              + #"its central ratio is 0; give a larger "ratio", or take the match out"#
          ])
        #expect(try paid(text) == 0)
      }
      #expect(messages(match(#""ratio": 0.01"#)) == [])
    }

    /// The plan matches nothing that is decided in `payFrom` or later, that is not planned, or that
    /// only those who join can have.
    @Test(arguments: [
      (#""a": {"kind": "lottery", "total": 12000, "term": 12, "decision": 12}"#, #"["a"]"#, 0),
      (#""a": {"kind": "lottery", "total": 12000, "term": 12, "decision": 11}"#, #"["a"]"#, 12_000),
      (
        #""a": {"kind": "lottery", "total": 12000, "term": 12, "planned": false}"#, #"["a"]"#, 0
      ),
      (#""a": {"kind": "lottery", "perYear": 5}"#, #""programme""#, 0),
      (
        #""a": {"kind": "lottery", "total": 12000, "term": 12}"#, #"["programme", "a"]"#, 12_000
      ),
    ])
    func warnsOfAMatchOfWhatIsNotThere(stream: String, of: String, worth: Int64) throws {
      let text = """
        {"fundsim": 1, "horizon": 24, "programme": {"stages": {"pilot": {"month": 1, "grant": 9}}},
        "projects": {"p": {"joins": false, "costs": {"c": {"perYear": 5}}, "streams": {
        \(stream), "match": {"kind": "match", "of": \(of), "ratio": 1}}}}}
        """
      let warning =
        "warning: /projects/p/streams/match/of: the match is worth nothing in the plan, for nothing "
        + "that it matches is won before month 12, from which it would be paid; "
        + #"match what is won earlier, or make "payFrom" later"#
      #expect(messages(text) == (worth == 0 ? [warning] : []))
      #expect(try paid(text) == worth * 1_000_000)
    }

    /// It is no part of the plan.
    @Test func isSilentOfAMatchThatIsNotPlanned() {
      #expect(messages(match(#""apply": 13, "ratio": 1"#, #", "planned": false"#)) == [])
    }
  }
}
