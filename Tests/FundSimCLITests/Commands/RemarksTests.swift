import Foundation
import Testing

@testable import FundSimCLI

extension Commands {
  /// What a scenario says of its designs reaches whoever reads a report or its JSON.
  @Suite struct RemarksTests {
    private let folder: Folder
    private let file: String

    init() throws {
      folder = try Folder()
      file = try folder.file(
        "bus.json",
        """
        {"fundsim": 1, "horizon": 12,
         "projects": {"bus": {"reserves": 9000, "costs": {"fuel": {"perMonth": 900}}}},
         "designs": {
          "richer": {"title": "Richer", "note": "Not like for like", "source": "Judgement",
            "patch": {"projects": {"bus": {"reserves": 12000}}}},
          "plain": {"patch": {"projects": {"bus": {"reserves": 8000}}}}},
         "perspectives": {"gloomy": {"title": "The gloomy view", "note": "Dear fuel",
            "patch": {"projects": {"bus": {"costs": {"fuel": {"perMonth": 1000}}}}}}}}
        """)
    }

    private func written(_ arguments: String...) -> String {
      let recorder = Recorder()
      let code = FundSimTool.run(
        arguments + ["--quiet", "--trials", "20"], host: recorder.host(), dependencies: .real)
      #expect(code == .done, "\(recorder.error)")
      return recorder.output
    }

    private func object(_ text: String) throws -> [String: Any] {
      try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func aComparisonTellsThem() throws {
      let text = written("compare", file, "--perspective", "gloomy")
      #expect(text.contains("\n  richer  Richer. Not like for like. Source: Judgement.\n"))
      #expect(text.contains("\n  gloomy  The gloomy view. Dear fuel.\n"))
      let markdown = written("compare", file, "--format", "markdown")
      #expect(markdown.contains("- **richer**: Richer. Not like for like. Source: Judgement.\n"))
      #expect(!markdown.contains("- **plain**"))
      let json = try object(
        written("compare", file, "--perspective", "gloomy", "--format", "json"))
      let all = try #require(json["alternatives"] as? [[String: Any]])
      let keys = [
        "title", "note", "source", "perspectiveTitle", "perspectiveNote", "perspectiveSource",
      ]
      let shared = ["The gloomy view", "Dear fuel", nil]
      #expect(
        all.map { item in keys.map { item[$0] as? String } } == [
          [nil, nil, nil] + shared, ["Richer", "Not like for like", "Judgement"] + shared,
          [nil, nil, nil] + shared,
        ])
      #expect(all.allSatisfy { item in keys.allSatisfy { item[$0] != nil } })
    }

    @Test func aRunTellsThoseOfItsDesign() throws {
      let text = written("run", file, "--design", "richer", "--perspective", "gloomy")
      #expect(text.contains("\n  Design richer: Richer\n"))
      #expect(text.contains("\n  Perspective gloomy: The gloomy view\n"))
      #expect(
        text.contains(
          "\n  The scenario says of the design richer: Not like for like. Source: Judgement.\n"))
      #expect(text.contains("\n  The scenario says of the perspective gloomy: Dear fuel.\n"))
      let keys = ["Title", "Note", "Source"].flatMap { ["design" + $0, "perspective" + $0] }
      func said(_ arguments: String...) throws -> [String?] {
        let all = ["run", file, "--format", "json"] + arguments
        let recorder = Recorder()
        _ = FundSimTool.run(
          all + ["--quiet", "--trials", "20"], host: recorder.host(), dependencies: .real)
        let json = try object(recorder.output)
        #expect(keys.allSatisfy { json[$0] != nil })
        return keys.map { json[$0] as? String }
      }
      #expect(
        try said("--design", "richer", "--perspective", "gloomy") == [
          "Richer", "The gloomy view", "Not like for like", "Dear fuel", "Judgement", nil,
        ])
      #expect(try said() == [nil, nil, nil, nil, nil, nil])
      #expect(!written("run", file, "--design", "plain").contains("says of"))
    }
  }
}
