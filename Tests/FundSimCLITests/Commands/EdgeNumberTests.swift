import FundSimScenario
import Testing

@testable import FundSimCLI

extension Commands {
  /// Numbers at the edges of what a machine can hold, wherever a number may be written: each is
  /// answered, by a result or by a located error.
  @Suite struct EdgeNumberTests {
    private let folder: Folder

    init() throws { folder = try Folder() }

    /// The least and the largest integer and their neighbours, as a whole number and as a fraction.
    private static let edges = [
      "-9223372036854775808", "9223372036854775807", "9223372036854775808.0", "-1", "0", "1e308",
      "-1e308", "9223372036854774784", "18446744073709551616", "5e-324",
    ]
    /// The same as text.
    private static let texts = [
      "-9223372036854775808", "£-9223372036854775808", "-9223372036854775808%",
      "-9223372036854775808 years", "9223372036854775807 months", "9223372036854775808 hours",
      "-9223372036854775808 to 9223372036854775807", "0 to 9223372036854775807",
      "1 in 9223372036854775808", "0 in 0",
    ]
    private static let all = edges + texts.map { "\"\($0)\"" }

    @Test(arguments: ["rich", "distributions"])
    func atEveryPlaceOfAScenario(name: String) throws {
      let text = name == "rich" ? RichScenario.text : Self.distributions
      let bytes = Array(text.utf8)
      let sound = try folder.file("sound.json", text)
      #expect(fundsim("check", sound, dependencies: .real).code == .done)
      let places = try numbers(in: bytes)
      #expect(places.count > 25)
      for place in places {
        for edge in Self.all {
          let changed = bytes[..<place.lowerBound] + edge.utf8 + bytes[place.upperBound...]
          try answers(Array(changed), "\(edge) at byte \(place.lowerBound)")
        }
      }
    }

    /// Sums of what is each allowed, and of what is not.
    @Test(arguments: all)
    func atAllPlacesOfAScenario(edge: String) throws {
      let bytes = Array(RichScenario.text.utf8)
      var changed = bytes
      for place in try numbers(in: bytes).reversed() {
        changed.replaceSubrange(place, with: edge.utf8)
      }
      try answers(changed, "\(edge) everywhere")
    }

    @Test(arguments: ["trials", "seed", "threads", "trial"])
    func inEveryNumericOption(option: String) throws {
      let file = try folder.file("rich.json", RichScenario.text)
      let command = option == "trial" ? "trace" : "run"
      for edge in Self.edges + Self.texts {
        for value in [edge, "+" + edge, edge + "e0"] {
          let outcome = fundsim(command, file, "--\(option)=\(value)", "--design", "fewer")
          #expect(
            outcome.code == .usage || outcome.error.isEmpty && outcome.code == .done, "\(value)")
          // What is below 0 is not above anything.
          #expect(!value.hasPrefix("-") || !outcome.error.contains(" is more than "), "\(value)")
        }
      }
    }

    /// One cost of every shape.
    private static let distributions = """
      { "fundsim": 1, "horizon": 12, "inflation": 0.02,
        "perspectives": { "council": { "patch": { "title": "theirs" } } },
        "designs": { "b": { "patch": { "projects": { "p": { "reserves": 9000 } } } } },
        "projects": { "p": { "reserves": 50000, "streams": {}, "costs": {
          "a": { "once": { "uniform": [1, 2], "min": 1, "max": 2 } },
          "b": { "once": { "triangular": [1, 2, 3] } }, "c": { "once": { "pert": [1, 2, 3] } },
          "d": { "once": { "normal": { "mean": 9, "sd": 2 } }, "from": 3, "until": 4 },
          "e": { "once": { "lognormal": { "p5": 4, "p95": 9 } } },
          "f": { "once": { "beta": { "mean": 0.8, "count": 20 } } },
          "g": { "once": { "gamma": { "mean": 900, "sd": 150 } } },
          "h": { "once": { "weibull": { "shape": 2, "scale": 9 } } },
          "i": { "once": { "poisson": 4 } }, "j": { "once": { "bernoulli": 0.5 } },
          "k": { "once": { "binomial": { "n": 9, "p": 0.5 } } },
          "l": { "once": { "discrete": [[1, 2], [3, 4]] } }, "m": { "once": { "empirical": [1, 2] } },
          "n": { "once": { "mixture": [[1, "1 to 2"], [2, { "uniform": [3, 4] }]] } },
          "o": { "perYear": "£1 to £12" }
        } } } }
      """

    @Test func inARequirement() throws {
      let file = try folder.file("rich.json", RichScenario.text)
      for edge in Self.edges + Self.texts {
        for expression in ["open@\(edge) >= 50%", "open@12 >= \(edge)", "open@12 >= \(edge)%"] {
          let outcome = fundsim(
            "run", file, "--require", expression, "--trials", "1", "--quiet", "--threads", "1",
            dependencies: .real)
          #expect([.done, .usage, .requirementFailed].contains(outcome.code), "\(expression)")
        }
      }
    }

    /// Of a terminal, and of a variable that stands in for one.
    @Test func asAWidth() throws {
      let file = try folder.file("rich.json", RichScenario.text)
      for edge in Self.edges {
        let outcome = fundsim(
          "plan", file, "--quiet", dependencies: .real, variables: ["COLUMNS": edge])
        #expect(outcome.code == .done)
      }
    }

    // MARK: -

    /// Every command has an answer to the file: a result, or errors each with its place.
    private func answers(_ bytes: [UInt8], _ what: String) throws {
      let file = try folder.file("edge.json", String(decoding: bytes, as: UTF8.self))
      let checked = fundsim("check", file, dependencies: .real)
      guard checked.code == .done else {
        #expect(checked.code == .badScenario, "\(what)")
        #expect(checked.output.hasPrefix(file + ":"), "\(what)")
        return
      }
      for command in [
        ["run", file, "--trials", "2", "--threads", "1"], ["plan", file],
        ["trace", file, "--trial", "1"],
        ["compare", file, "--trials", "2", "--threads", "1", "--perspectives", "council"],
      ] {
        let recorder = Recorder()
        let code = FundSimTool.run(
          command + ["--quiet", "--format", "json"], host: recorder.host(), dependencies: .real)
        #expect([.done, .badScenario, .usage].contains(code), "\(what): \(command[0])")
        #expect(code == .done || !recorder.error.isEmpty, "\(what): \(command[0])")
      }
    }

    /// Where a number stands, plain or in a text.
    private func numbers(in bytes: [UInt8]) throws -> [Range<Int>] {
      var places: [Range<Int>] = []
      func walk(_ node: LocatedJSON) {
        switch node.value {
        case .number: places.append(node.offset..<node.end)
        case .string(let text):
          if text.contains(where: \.isNumber) { places.append(node.offset..<node.end) }
        case .array(let elements): elements.forEach(walk)
        case .object(let members): members.forEach { walk($0.value) }
        default: break
        }
      }
      walk(try JSONParser.parse(bytes))
      return places
    }
  }
}
