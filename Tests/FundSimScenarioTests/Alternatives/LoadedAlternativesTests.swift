import FundSim
import FundSimScenario
import Testing

extension Alternatives {
  @Suite struct LoadedAlternativesTests {
    private func text(
      designs: String, perspectives: String = "{}", reserves: String = "5"
    ) -> String {
      """
      {"fundsim": 1,
      "projects": {"shop": {"reserves": \(reserves), "costs": {"rent": {"perYear": 5}},
      "streams": {"fees": {"kind": "donations", "perYear": 9}}}},
      "designs": \(designs),
      "perspectives": \(perspectives)}
      """
    }

    private let designs = """
      {"saving": {"patch": {"projects": {"shop": {"reserves": 7, "windDown": 1}}}},
      "spending": {"patch": {"projects": {"shop": {"reserves": 3}}}}}
      """

    @Test func everyDesignFromEveryPerspective() throws {
      let perspectives = """
        {"hopeful": {"title": "In hope", "patch": {"projects": {"shop": {"windDown": 2}}}},
        "gloomy": {"patch": {"projects": {"shop": {"windDown": 4}}}}}
        """
      let loaded = try opened(text(designs: designs, perspectives: perspectives))
        .alternatives(
          designs: ["spending", "baseline", "saving"], perspectives: ["gloomy", nil, "hopeful"])
      // Closing for £4 is more than some have in hand.
      #expect(loaded.warnings.allSatisfy { $0.pointer.hasSuffix("/windDown") })
      let found = loaded.alternatives.map { alternative in
        let project = alternative.scenario.projects[0]
        return [
          alternative.perspective?.id ?? "-", alternative.design.id,
          "\(project.reserves.constant ?? -1)", "\(project.windDown.constant ?? -1)",
        ]
      }
      #expect(
        found == [
          ["gloomy", "spending", "3.0", "4.0"],
          ["gloomy", "baseline", "5.0", "4.0"],
          ["gloomy", "saving", "7.0", "4.0"],
          ["-", "spending", "3.0", "0.0"],
          ["-", "baseline", "5.0", "0.0"],
          ["-", "saving", "7.0", "1.0"],
          ["hopeful", "spending", "3.0", "2.0"],
          ["hopeful", "baseline", "5.0", "2.0"],
          ["hopeful", "saving", "7.0", "2.0"],
        ])
      #expect(loaded.alternatives.last?.perspective?.title == "In hope")
    }

    /// What is wrong, or "loaded" and the warnings.
    private func problems(
      _ text: String, _ designs: [String], _ perspectives: [String?] = [nil]
    ) throws -> [String] {
      do throws(LoadError) {
        let loaded = try opened(text).alternatives(designs: designs, perspectives: perspectives)
        return ["loaded"] + loaded.warnings.map(\.description)
      } catch {
        guard case .invalid(let problems) = error else { throw error }
        return problems.map(\.description)
      }
    }

    /// A design that is wrong from two perspectives is wrong once, and at its own line.
    @Test func allProblemsAtOnceEachOnce() throws {
      let designs = """
        {"a": {"patch": {"projects": {"shop": {"reserves": "much"}}}},
        "b": {"patch": {"projects": {"shop": {"streams": {"fees": {"chance": 60}}}}}},
        "c": {"patch": {"projects": {"shop": {"windDown": "little"}}}}}
        """
      let perspectives = #"{"odd": {"patch": {"horizon": 3}}}"#
      let text = text(designs: designs, perspectives: perspectives)
      let reserves =
        "x.json:4:63: error: /designs/a/patch/projects/shop/reserves: \"much\" is not an amount of "
        + #"money; write 12000 or "£12,000""#
      let chance =
        "x.json:5:70: error: /designs/b/patch/projects/shop/streams/fees/chance: 60 is not a "
        + #"probability; write "60%" or 0.6"#
      #expect(try problems(text, ["b", "a"]) == [reserves, chance])
      let both = try problems(text, ["baseline", "b", "a"], ["odd", nil])
      #expect(both.prefix(2) == [reserves, chance])
      #expect(both.count == 3)
      #expect(
        both.last?.hasPrefix("x.json:7:47: error: /perspectives/odd/patch/horizon: 3") == true)
    }

    /// The baseline's own problem is one, with whatever design.
    @Test func theBaselinesProblemsAreThere() throws {
      let text = text(designs: designs, reserves: #""much""#)
      let problem =
        "x.json:2:35: error: /projects/shop/reserves: \"much\" is not an amount of money; "
        + #"write 12000 or "£12,000""#
      #expect(try problems(text, ["saving"]) == ["loaded"])
      #expect(try problems(text, ["baseline"]) == [problem])
      let windDown = text.replacing(#""reserves": 7, "#, with: "")
        .replacing(#""reserves": 3"#, with: #""windDown": 3"#)
      #expect(try problems(windDown, ["saving", "spending"]) == [problem])
    }

    /// A design without its own structure is wrong whichever one is loaded.
    @Test func theFileItselfIsChecked() throws {
      let found = try problems(text(designs: #"{"bare": {}}"#), ["baseline"])
      #expect(
        found.map { $0.prefix(while: { $0 != ";" }) } == [
          #"x.json:4:13: error: /designs/bare: "patch" is missing"#
        ])
    }

    @Test func warningsOfAllAreCollected() throws {
      let designs = """
        {"a": {"patch": {"projects": {"shop": {"costs": {"rent": {"from": 75}}}}}},
        "b": {"patch": {"projects": {"shop": {"costs": {"rent": {"from": 80}}}}}}}
        """
      let found = try problems(text(designs: designs), ["b", "baseline", "a"])
      #expect(
        found.map { $0.prefix(while: { $0 != ";" }) } == [
          "loaded",
          "x.json:4:78: warning: /designs/a/patch/projects/shop/costs/rent/from: the cost begins in "
            + "month 75, which is after the last month, 59",
          "x.json:5:66: warning: /designs/b/patch/projects/shop/costs/rent/from: the cost begins in "
            + "month 80, which is after the last month, 59",
        ])
    }

    @Test func namesThatAreNotKnown() throws {
      let open = try opened(Fixture.village)
      #expect(
        throws: LoadError.unknownDesign(
          name: "blod", suggestion: "bold", known: ["baseline", "bold"])
      ) { try open.alternatives(designs: ["baseline", "blod"], perspectives: ["none"]) }
      #expect(
        throws: LoadError.unknownPerspective(
          name: "comissioner", suggestion: "commissioner", known: ["commissioner"])
      ) { try open.alternatives(designs: ["bold"], perspectives: [nil, "comissioner"]) }
    }
  }
}
