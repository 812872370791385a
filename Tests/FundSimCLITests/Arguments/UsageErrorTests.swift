import Testing

@testable import FundSimCLI

extension Arguments {
  @Suite struct UsageErrorTests {
    /// Their fixed list is the help's; a new command changes that one alone.
    private static let commands: String = {
      let names = Syntax.fundsim.commandNames
      return "the commands are \(names.dropLast().joined(separator: ", ")) and \(names.last ?? "")"
    }()

    /// What is typed, what is answered, and the command whose help is offered.
    static let cases: [(String, String, String)] = [
      ("rum a", #"unknown command "rum"; did you mean "run"?"#, ""),
      (
        "simulate a",
        #"unknown command "simulate"; \#(commands)"#, ""
      ),
      (
        "parish.json",
        #""parish.json" is not a command; to simulate a scenario write: fundsim run parish.json"#,
        ""
      ),
      ("--quiet", "there is no command; \(commands)", ""),
      (
        "explain a b",
        #"the command "explain" is not in this version; \#(commands)"#,
        ""
      ),
      (
        "explain --help",
        #"the command "explain" is not in this version; \#(commands)"#,
        ""
      ),
      (
        "init",
        #"the command "init" is not in this version; \#(commands)"#,
        ""
      ),
      (
        "schema",
        #"the command "schema" is not in this version; \#(commands)"#,
        ""
      ),
      (
        "run",
        #""run" needs a scenario; write: fundsim run FILE.json (or - for standard input)"#, "run "
      ),
      ("check a b", #""check" takes one scenario, but "b" follows it; leave it out"#, "check "),
      ("run a --seeed 3", #"unknown option "--seeed"; did you mean "--seed"?"#, "run "),
      ("run a —trials 5", #"unknown option "—trials"; did you mean "--trials"?"#, "run "),
      ("run a --colour=always", #"unknown option "--colour"; did you mean "--color"?"#, "run "),
      ("run a --zzz", #"unknown option "--zzz""#, "run "),
      ("run a -o x", #"unknown option "-o"; did you mean "--output"?"#, "run "),
      ("run a -t 5", #"unknown option "-t""#, "run "),
      ("run a -seed 5", #"unknown option "-seed"; did you mean "--seed"?"#, "run "),
      (
        "run a --report x.html",
        #"the option "--report" is not in this version; it comes with a later one"#, "run "
      ),
      (
        "check a --trials 5",
        #"--trials means nothing to "check"; it belongs to "run" and "compare"; leave it out"#,
        "check "
      ),
      (
        "run a --trial 5",
        #"--trial means nothing to "run"; it belongs to "trace"; did you mean --trials?"#, "run "
      ),
      (
        "plan a --seed 5",
        #"--seed means nothing to "plan"; it belongs to "run", "compare" and "trace"; leave it out"#,
        "plan "
      ),
      (
        "check a --format json",
        #"--format means nothing to "check"; it belongs to "run", "compare", "plan" and "trace"; leave it out"#,
        "check "
      ),
      ("run a --trials", "--trials: the value is missing; write --trials N", "run "),
      ("run a --output --quiet", "--output: the value is missing; write --output FILE", "run "),
      (
        "run a --format=", "--format: the value is empty; write --format text|json|csv|markdown",
        "run "
      ),
      ("run a --quiet=yes", #"--quiet takes no value, but "yes" was given; write --quiet"#, "run "),
      ("run a --seed 1 --seed=1", "--seed is given more than once; give it once", "run "),
      (
        "trace a", #""trace" needs to know which future; write --trial K, for example --trial 17"#,
        "trace "
      ),
      (
        "run a --format jsn",
        #"--format: unknown value "jsn"; did you mean "json"? write text, json, csv or markdown"#,
        "run "
      ),
      (
        "run a --color yes", #"--color: unknown value "yes"; write auto, always or never"#, "run "
      ),
      (
        "run a --trials 0",
        #"--trials: "0" is less than 1; write a whole number from 1 to 1,000,000,000, "#
          + "for example 100000 or 1e5", "run "
      ),
      (
        "run a --trials -5",
        #"--trials: "-5" is less than 1; write a whole number from 1 to 1,000,000,000, "#
          + "for example 100000 or 1e5", "run "
      ),
      (
        "run a --trials=1e18",
        #"--trials: "1e18" is more than 1,000,000,000; write a whole number from 1 to "#
          + "1,000,000,000, for example 100000 or 1e5", "run "
      ),
      (
        "run a --trials abc",
        #"--trials: "abc" is not a whole number; write a whole number from 1 to 1,000,000,000, "#
          + "for example 100000 or 1e5", "run "
      ),
      (
        "run a --threads 1025",
        #"--threads: "1025" is more than 1,024; write a whole number from 1 to 1,024, "#
          + "for example 4", "run "
      ),
      (
        "run a --seed 18446744073709551616",
        #"--seed: "18446744073709551616" is more than 18,446,744,073,709,551,615; write a whole "#
          + "number from 0 to 18,446,744,073,709,551,615, for example 1", "run "
      ),
      (
        "run a --require sustaind@36>=0.6",
        #"--require: unknown outcome "sustaind"; did you mean "sustained"? write open, closed, "#
          + "precarious, sustained or mainstreamed\n  sustaind@36>=0.6\n  ^", "run "
      ),
      (
        "run a\u{1B}[31m b", #""run" takes one scenario, but "b" follows it; leave it out"#, "run "
      ),
      (
        "run a --\u{1B}[31m", ##"unknown option "--\u{1B}[31m""##, "run "
      ),
    ]

    @Test(arguments: cases)
    func says(line: String, message: String, help: String) {
      let recorder = Recorder()
      let code = FundSimTool.run(
        line.split(separator: " ").map(String.init), host: recorder.host(), dependencies: .fixed)
      #expect(code == .usage)
      #expect(recorder.output == "")
      #expect(recorder.error == "fundsim: error: \(message)\nHelp: fundsim \(help)--help\n")
    }

    @Test func nothingTypedIsAnsweredBriefly() {
      #expect(
        fundsim()
          == Outcome(
            code: .usage, output: "",
            error: """
              fundsim simulates a service's mix of funding: will it outlive the programme?

                fundsim run SCENARIO.json        simulate it
                fundsim compare SCENARIO.json    compare its designs
                fundsim check SCENARIO.json      look for mistakes
                fundsim --help                   everything else

              """))
    }
  }
}
