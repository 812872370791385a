import FundSim
import Testing

@testable import FundSimCLI

extension Commands {
  /// Who is compared with whom.
  @Suite struct RosterTests {
    private let file = ComparisonRoster.File(
      name: "plans/parish.json", designs: ["baseline", "longer", "wider"],
      perspectives: ["provider", "commissioner", "sceptic"], projects: ["bus"])
    private let other = ComparisonRoster.File(
      name: "other/parish.json", designs: ["baseline", "longer"],
      perspectives: ["provider", "sceptic"], projects: ["bus"])

    private func names(_ roster: ComparisonRoster) -> [String] { roster.entries.map(\.name) }
    private func pairs(_ roster: ComparisonRoster) -> [[Int]] {
      roster.pairs.map { [$0.from, $0.to] }
    }

    @Test func allDesignsByDefault() throws {
      let roster = try ComparisonRoster([file], designs: nil)
      #expect(names(roster) == ["baseline", "longer", "wider"])
      #expect(pairs(roster) == [[0, 1], [0, 2]])
      #expect(roster.contests == [[0, 1, 2]])
      #expect(roster.views == [nil] && roster.gaps.isEmpty && roster.gapDesigns.isEmpty)
    }

    @Test func theBaselineIsAlwaysThereAndFirst() throws {
      for wanted in [["wider"], ["wider", "baseline"], ["baseline", "wider"]] {
        #expect(names(try ComparisonRoster([file], designs: wanted)) == ["baseline", "wider"])
      }
    }

    @Test func designsKeepTheOrderOfTheFile() throws {
      let roster = try ComparisonRoster([file], designs: ["wider", "longer"])
      #expect(names(roster) == ["baseline", "longer", "wider"])
    }

    @Test func viewsComeOneAfterTheOther() throws {
      let roster = try ComparisonRoster([file], designs: ["longer"], perspectives: ["sceptic"])
      #expect(roster.views == [nil, "sceptic"])
      #expect(roster.entries.map(\.view) == [0, 0, 1, 1])
      #expect(pairs(roster) == [[0, 1], [2, 3], [0, 2], [1, 3]])
      #expect(roster.contests == [[0, 1], [2, 3]])
      #expect(roster.gaps.map { [$0.first, $0.second] } == [[0, 1]])
      #expect(roster.gapDesigns == ["baseline", "longer"])
    }

    @Test func severalViewsAreHeldAgainstTheFirstNamed() throws {
      let roster = try ComparisonRoster(
        [file], designs: nil, perspectives: ["provider", "commissioner", "sceptic"])
      #expect(roster.gaps.map { [$0.first, $0.second] } == [[1, 2], [1, 3]])
      #expect(roster.gapDesigns == ["baseline"])
    }

    @Test func theBaseViewMayBeAPerspective() throws {
      let roster = try ComparisonRoster(
        [file], designs: nil, base: "provider", perspectives: ["commissioner"])
      #expect(roster.views == ["provider", "commissioner"])
      #expect(roster.gaps.map { [$0.first, $0.second] } == [[0, 1]])
    }

    @Test func aFurtherReferenceMeetsEveryOther() throws {
      let roster = try ComparisonRoster([file], designs: nil, against: ["longer"])
      #expect(pairs(roster) == [[0, 1], [0, 2], [1, 0], [1, 2]])
      // It takes part even when it is not chosen, and needs no second pair with the baseline.
      let added = try ComparisonRoster([file], designs: ["wider"], against: ["longer"])
      #expect(names(added) == ["baseline", "longer", "wider"])
      let again = try ComparisonRoster([file], designs: nil, against: ["baseline"])
      #expect(pairs(again) == [[0, 1], [0, 2]])
    }

    @Test func severalFiles() throws {
      let roster = try ComparisonRoster([file, other], designs: nil, perspectives: ["sceptic"])
      #expect(
        names(roster).prefix(5) == [
          "baseline", "longer", "wider", "parish:baseline", "parish:longer",
        ])
      #expect(roster.entries.map(\.file) == [0, 0, 0, 1, 1, 0, 0, 0, 1, 1])
      #expect(roster.designs == [["baseline", "longer", "wider"], ["baseline", "longer"]])
      #expect(roster.gaps.isEmpty)
      let plain = try ComparisonRoster([file, other, other], designs: ["longer"])
      #expect(
        names(plain) == [
          "baseline", "longer", "parish:baseline", "parish:longer", "parish-2:baseline",
          "parish-2:longer",
        ])
      let one = try ComparisonRoster([file, other], designs: ["parish:longer"])
      #expect(names(one) == ["baseline", "parish:baseline", "parish:longer"])
    }

    @Test func mistakes() throws {
      let all = ["baseline", "longer", "wider"]
      #expect(
        throws: RosterError.unknown(
          option: "designs", name: "longr", suggestion: "longer", known: all)
      ) { try ComparisonRoster([file], designs: ["longr"]) }
      #expect(
        throws: RosterError.unknown(option: "against", name: "x", suggestion: nil, known: all)
      ) { try ComparisonRoster([file], designs: nil, against: ["x"]) }
      #expect(
        throws: RosterError.unknown(
          option: "perspectives", name: "sceptik", suggestion: "sceptic", known: file.perspectives)
      ) { try ComparisonRoster([file], designs: nil, perspectives: ["sceptik"]) }
      #expect(throws: RosterError.repeated(option: "designs", name: "wider")) {
        try ComparisonRoster([file], designs: ["wider", "wider"])
      }
      #expect(throws: RosterError.repeated(option: "perspectives", name: "provider")) {
        try ComparisonRoster([file], designs: nil, base: "provider", perspectives: ["provider"])
      }
      #expect(
        throws: RosterError.perspectiveMissing(
          "commissioner", file: "other/parish.json", known: ["provider", "sceptic"])
      ) { try ComparisonRoster([file, other], designs: nil, perspectives: ["commissioner"]) }
      #expect(
        throws: RosterError.nothingToCompare(
          designs: ["longer", "wider"], perspectives: file.perspectives, project: "bus")
      ) { try ComparisonRoster([file], designs: ["baseline"]) }
      let town = ComparisonRoster.File(
        name: "town.json", designs: ["baseline"], perspectives: [], projects: ["bus", "hall"])
      #expect(
        throws: RosterError.otherProjects(
          first: "plans/parish.json", second: "town.json", onlyFirst: [], onlySecond: ["hall"])
      ) { try ComparisonRoster([file, town], designs: nil) }
      let many = ComparisonRoster.File(
        name: "m.json", designs: ["baseline"] + (1...64).map { "d\($0)" }, perspectives: [],
        projects: [])
      #expect(throws: RosterError.tooMany(65, limit: 64)) {
        try ComparisonRoster([many], designs: nil)
      }
    }

    @Test func messages() {
      #expect(
        RosterError.unknown(
          option: "designs", name: "longr", suggestion: "longer", known: ["baseline", "longer"]
        ).message
          == "--designs: there is no design \"longr\"; did you mean \"longer\"? "
          + "there is \"baseline\" and \"longer\"")
      #expect(
        RosterError.unknown(option: "perspectives", name: "x", suggestion: nil, known: []).message
          == "--perspectives: there is no perspective \"x\"; the scenario has none; "
          + "leave --perspectives out")
      #expect(
        RosterError.otherProjects(
          first: "a.json", second: "b.json", onlyFirst: ["bus"], onlySecond: ["hall", "shop"]
        ).message
          == "files can be compared when their projects have the same ids; only \"a.json\" has "
          + "\"bus\", only \"b.json\" has \"hall\" and \"shop\"; give the projects the same ids, or "
          + "compare designs of one file")
      let nothing = RosterError.nothingToCompare(
        designs: [], perspectives: ["provider", "sceptic"], project: "bus"
      ).message
      #expect(nothing.contains("--perspectives provider,sceptic"))
      #expect(nothing.contains(#""designs": {"#))
      let bare = RosterError.nothingToCompare(designs: [], perspectives: [], project: "bus")
      #expect(!bare.message.contains("--perspectives"))
      let only = RosterError.nothingToCompare(
        designs: ["longer"], perspectives: [], project: "bus")
      #expect(
        only.message
          == "there is nothing to compare: only the baseline was asked for; leave --designs out, "
          + "or name some of \"longer\"")
    }
  }
}
