import Testing

@testable import FundSimCLI

extension Arguments {
  @Suite struct HelpTests {
    private let help = Help(syntax: .fundsim)
    private let commands = Syntax.fundsim.commands

    private func help(of name: String) throws -> String {
      help.command(try #require(Syntax.fundsim.command(name)))
    }

    @Test func examplesComeFirst() {
      for text in [help.general] + commands.map(help.command) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[2] == "Examples:")
        #expect(lines[3].hasPrefix("  fundsim "))
      }
    }

    @Test func fitsATerminal() {
      for text in [help.general, Help.short] + commands.map(help.command) {
        for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
      }
    }

    /// An example that does not work is worse than none.
    @Test func examplesAreAccepted() throws {
      for example in commands.flatMap(\.examples) {
        var words: [String] = []
        for (index, part) in example.line.split(separator: "'").enumerated() {
          words += index == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
        let arguments = words.dropFirst().prefix { $0 != "<" }
        _ = try ArgumentParser(syntax: .fundsim).parse(Array(arguments))
      }
    }

    @Test func everyOptionIsExplainedWhereItWorksAndOnlyThere() {
      for option in Syntax.fundsim.options {
        #expect(help.general.contains("\n  --\(option.name)"))
        for command in commands {
          let line =
            "\n  --\(option.name)" + (option.placeholder.map { " \($0)" } ?? " ")
          #expect(help.command(command).contains(line) == command.has(option))
        }
      }
    }

    @Test func whatIsNotBuiltIsNotOffered() throws {
      for name in Syntax.fundsim.laterCommands {
        #expect(!help.general.contains("\n  \(name)"))
      }
      for name in Syntax.fundsim.laterOptions { #expect(!help.general.contains("--\(name)")) }
      for command in ["run", "compare", "plan", "trace"] {
        #expect(try help(of: command).contains("--format text|json|csv|markdown"))
      }
    }

    @Test func helpIsAResult() throws {
      #expect(fundsim("--help") == Outcome(code: .done, output: help.general, error: ""))
      #expect(
        fundsim("trace", "-h") == Outcome(code: .done, output: try help(of: "trace"), error: ""))
    }

    @Test func fullText() {
      #expect(
        help.general == """
          fundsim: will a service outlive the programme that funds it?

          Examples:
            fundsim run parish.json      the verdict, then the tables
            fundsim compare parish.json  which of its designs sustains most
            fundsim check parish.json    every mistake with its line and column
            fundsim plan parish.json     the budget as a table
            fundsim trace parish.json --trial 17
                                         who paid, what was won and lost

          Usage: fundsim COMMAND SCENARIO [OPTION...]
          SCENARIO is a file, or - for standard input.

          Commands:
            run      simulate: the verdict in words, then the tables
            compare  designs and perspectives side by side, on the same luck
            check    look for mistakes without simulating; all of them at once
            plan     the budget with all luck removed, month by month
            trace    one possible future, month by month

          Options:
            --trials N                   how many futures to simulate (100000); 1e6 and
                                         1,000,000 will do [run and compare]
            --trial K                    which future to follow, counted from 0 [trace]
            --seed S                     the luck: the same seed gives the same result (1)
                                         [run, compare and trace]
            --threads N                  how many threads, 1 to 1024 (all cores); changes
                                         no figure [run and compare]
            --design NAME                a design of the scenario (baseline) [run, check,
                                         plan and trace]
            --designs NAME,...           the designs to compare, beside the baseline (all)
                                         [compare]
            --perspective NAME           a perspective of the scenario (none)
            --perspectives NAME,...      perspectives to look from, too, and what divides
                                         them: the first from the others, or one from the
                                         scenario as it stands [compare]
            --against NAME               a design to measure the others against, beside
                                         the baseline [compare]
            --at MONTH                   the assessed month that the verdict is about (the
                                         one nearest to 36) [run and compare]
            --format text|json|csv|markdown
                                         how to write the result (text) [run, compare,
                                         plan and trace]
            --output FILE                write the result there, whole or not at all (-,
                                         standard output)
            --outcome sustained|open     what the decision is made by (sustained)
                                         [compare]
            --require EXPR               exit 99 unless it holds: [PROJECT:]OUTCOME@MONTH
                                         OP VALUE, where OUTCOME is open, closed,
                                         precarious, sustained or mainstreamed, OP is >=,
                                         >, <=, < or ==, and VALUE is 0.6 or 60%;
                                         repeatable [run]
            --progress auto|always|never
                                         a progress bar on standard error (auto)
            --color auto|always|never    colour in text results (auto; NO_COLOR turns it
                                         off)
            --quiet                      no warnings and no progress
            --help                       show help, of the program or of a command; also
                                         -h
            --version                    show the version

          Exit codes:
            0    done
            64   the command line is wrong
            65   the scenario is wrong
            66   the scenario cannot be read
            70   a bug in fundsim
            73   the output file cannot be created
            74   writing failed: a full disk, a closed pipe
            75   not possible now; try again
            99   a --require failed
            130  interrupted (Ctrl-C); the finished trials are reported
            143  terminated; the finished trials are reported

          """)
    }

    @Test func fullTextOfTrace() throws {
      #expect(
        try help(of: "trace") == """
          fundsim trace: one possible future, month by month

          Examples:
            fundsim trace parish.json --trial 17
                                         who paid, what was won and lost

          Usage: fundsim trace SCENARIO --trial K [OPTION...]
          SCENARIO is a file, or - for standard input.

          Options:
            --trial K                    which future to follow, counted from 0
            --seed S                     the luck: the same seed gives the same result (1)
            --design NAME                a design of the scenario (baseline)
            --perspective NAME           a perspective of the scenario (none)
            --format text|json|csv|markdown
                                         how to write the result (text)
            --output FILE                write the result there, whole or not at all (-,
                                         standard output)
            --progress auto|always|never
                                         a progress bar on standard error (auto)
            --color auto|always|never    colour in text results (auto; NO_COLOR turns it
                                         off)
            --quiet                      no warnings and no progress
            --help                       show help, of the program or of a command; also
                                         -h
            --version                    show the version

          """)
    }

    @Test func fullTextOfCheck() throws {
      #expect(
        try help(of: "check") == """
          fundsim check: look for mistakes without simulating; all of them at once

          Examples:
            fundsim check parish.json  every mistake with its line and column

          Usage: fundsim check SCENARIO [OPTION...]
          SCENARIO is a file, or - for standard input.

          Options:
            --design NAME                a design of the scenario (baseline)
            --perspective NAME           a perspective of the scenario (none)
            --output FILE                write the result there, whole or not at all (-,
                                         standard output)
            --progress auto|always|never
                                         a progress bar on standard error (auto)
            --color auto|always|never    colour in text results (auto; NO_COLOR turns it
                                         off)
            --quiet                      no warnings and no progress
            --help                       show help, of the program or of a command; also
                                         -h
            --version                    show the version

          """)
    }
  }
}
