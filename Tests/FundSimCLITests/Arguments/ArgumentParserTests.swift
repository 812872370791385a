import Testing

@testable import FundSimCLI

extension Arguments {
  @Suite struct ArgumentParserTests {
    private func parse(_ line: String) throws -> Request {
      try ArgumentParser(syntax: .fundsim).parse(line.split(separator: " ").map(String.init))
    }

    @Test func defaults() throws {
      let request = try parse("run a.json")
      guard case .command(let found) = request else { throw Unexpected(request: request) }
      #expect(found.command == "run")
      #expect(found.scenario == "a.json")
      #expect(found.trials == 100_000)
      #expect(found.seed == 1)
      #expect(found.threads == nil)
      #expect(found.design == "baseline")
      #expect(found.perspective == nil)
      #expect(found.format == .text)
      #expect(found.output == "-")
      #expect(found.requirements.isEmpty)
      #expect(found.progress == .auto)
      #expect(found.color == .auto)
      #expect(!found.isQuiet)
    }

    @Test func everyOption() throws {
      var expected = Invocation("run", scenario: "a.json")
      expected.trials = 1_000_000
      expected.seed = UInt64.max
      expected.threads = 1024
      expected.design = "stages"
      expected.perspective = "gloomy"
      expected.format = .json
      expected.output = "out.json"
      expected.progress = .never
      expected.color = .always
      expected.isQuiet = true
      expected.requirements = [
        try Requirement(parsing: "open@12>=80%"), try Requirement(parsing: "closed@36<0.1"),
      ]
      let rest =
        "--seed 18446744073709551615 --threads=1024 --design stages --perspective=gloomy "
        + "--format json --output=out.json --progress never --color=always --quiet "
        + "--require open@12>=80% --require=closed@36<0.1"
      #expect(try parse("run a.json --trials 1e6 " + rest) == .command(expected))
      #expect(try parse("--trials=1,000,000 run \(rest) a.json") == .command(expected))
      #expect(try parse("--trials 1_000_000 \(rest) run a.json") == .command(expected))
    }

    @Test func traceTakesATrial() throws {
      var expected = Invocation("trace", scenario: "-")
      expected.trial = 0
      expected.seed = 7
      #expect(try parse("trace - --trial 0 --seed 7") == .command(expected))
    }

    @Test func doubleDashEndsOptions() throws {
      #expect(try parse("run -- --help") == .command(Invocation("run", scenario: "--help")))
      #expect(try parse("-- run -") == .command(Invocation("run", scenario: "-")))
    }

    @Test func valuesMayHoldAnEqualsSign() throws {
      var expected = Invocation("run", scenario: "a")
      expected.output = "x=y"
      #expect(try parse("run a --output=x=y") == .command(expected))
    }

    @Test func helpAndVersionWinOverMistakes() throws {
      #expect(try parse("--help") == .help(nil))
      #expect(try parse("help") == .help(nil))
      #expect(try parse("help trace") == .help("trace"))
      #expect(try parse("run --nonsense -h") == .help("run"))
      #expect(try parse("nonsense --help") == .help(nil))
      #expect(try parse("--version --nonsense") == .version)
      #expect(try parse("--version --help") == .help(nil))
      #expect(try ArgumentParser(syntax: .fundsim).parse([]) == .nothing)
    }

    /// A table that contradicts itself would be found only by the user who hits the contradiction.
    @Test func theTableIsSound() {
      let syntax = Syntax.fundsim
      let names = syntax.options.map(\.name)
      #expect(Set(names).count == names.count)
      #expect(Set(names).isDisjoint(with: syntax.laterOptions))
      #expect(Set(syntax.commandNames).count == syntax.commandNames.count)
      #expect(Set(syntax.commandNames).isDisjoint(with: syntax.laterCommands))
      #expect(syntax.options.allSatisfy { !syntax.commands(with: $0).isEmpty && !$0.help.isEmpty })
      // What a command understands is in the table, or it would have no help and no place in it.
      for command in syntax.commands {
        let own = command.options.map(\.name)
        #expect(Set(own).count == own.count)
        #expect(Set(own).isSubset(of: names))
        #expect(command.required.map { own.contains($0.name) } ?? true)
      }
    }

    private struct Unexpected: Error {
      let request: Request
    }
  }
}
