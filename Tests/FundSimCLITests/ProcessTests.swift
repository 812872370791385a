import Foundation
import Testing

@testable import FundSimCLI

/// The built program itself, with real pipes, devices and signals.
@Suite(.serialized) struct ProcessTests {
  @Test func version() throws {
    #expect(
      try Program.run("exec $F --version")
        == Program.Result(code: 0, output: "fundsim 0.1.0\n", error: ""))
  }

  @Test func exitCodes() throws {
    #expect(try Program.run("exec $F").code == 64)
    #expect(try Program.run("exec $F run x --trials abc").code == 64)
    #expect(try Program.run("exec $F compare x").code == 66)
    #expect(try Program.run("exec $F run /no/such").code == 66)
    #expect(try Program.run("exec $F run /").code == 66)
    #expect(try Program.run("exec $F run - < /dev/zero").code == 66)
  }

  @Test func aFullDisk() throws {
    for command in ["--version", "--help", "run --help"] {
      let result = try Program.run("exec $F \(command) > /dev/full")
      #expect(result.code == 74)
      #expect(
        result.error
          == "fundsim: error: cannot write to standard output: no space left on the device; "
          + "the result there is cut short\n")
    }
  }

  @Test func aClosedPipe() throws {
    let result = try Program.run("{ $F --help; echo $? >&2; } | :")
    // The reader may be quicker or slower than the writer, but never see a trap or a message.
    #expect(["0\n", "74\n"].contains(result.error))
    let late = try Program.run("{ sleep 0.2; $F --help; echo $? >&2; } | :")
    #expect(late.error == "74\n")
  }

  @Test func closedStreams() throws {
    let output = try Program.run("exec $F --version >&-")
    #expect(output.code == 74)
    #expect(output.error.contains("cannot write to standard output: it is closed"))
    #expect(try Program.run("exec $F run - <&-").code == 66)
    // Without standard error there is nobody to tell, and nothing else may be written to.
    #expect(
      try Program.run("exec $F run /no/such 2>&-")
        == Program.Result(code: 66, output: "", error: ""))
  }
}

/// The same with a scenario loaded and simulated for real.
@Suite(.serialized) struct SimulationProcessTests {
  private let folder: Folder
  private let sample: String

  init() throws {
    folder = try Folder()
    sample = try folder.file("sample.json", Sample.text)
  }

  @Test func standardInput() throws {
    let named = try Program.run("exec $F run \"$1\" --trials 1000 --format json", sample)
    let piped = try Program.run(
      "cat \"$1\" | $F run - --trials 1000 --format json", sample)
    #expect(named.code == 0)
    #expect(piped == named)
    #expect(
      try Program.run("exec $F check - < \"$1\"", sample).output.contains("ok: <stdin>"))
  }

  @Test(arguments: ["run --trials 100", "plan", "trace --trial 2"])
  func markdown(command: String) throws {
    let result = try Program.run("exec $F \(command) \"$1\" --quiet --format markdown", sample)
    #expect(result.code == 0 && result.error == "")
    #expect(result.output.hasPrefix("# "))
    #expect(result.output.contains("\n\n## ") && result.output.contains("\n| :-- | --: |"))
    #expect(!result.output.contains("█") && !result.output.contains("┤"))
  }

  @Test func anInterruptedRunInMarkdown() throws {
    let running = try Program.start(
      "exec $F run \"$1\" --trials 1e9 --format markdown", [sample])
    Thread.sleep(forTimeInterval: 1)
    kill(running.process.processIdentifier, SIGINT)
    let result = try running.finish()
    #expect(result.code == 130)
    #expect(result.output.contains("\n\n**INCOMPLETE: the run was stopped early."))
  }

  @Test func aFullDisk() throws {
    for command in ["run --trials 100", "check", "plan", "trace --trial 2"] {
      #expect(try Program.run("exec $F \(command) \"$1\" > /dev/full", sample).code == 74)
      let file = "exec $F \(command) \"$1\" --output /dev/full"
      #expect(try Program.run(file, sample).code == 74)
    }
  }

  /// A limit on the size of files is a full disk that a test can have; its signal may have been
  /// ignored before the test, and would be in the program.
  @Test func aFullDiskUnderAFile() throws {
    let file = try folder.file("result", "old")
    let result = try Program.run(
      "ulimit -f 0; exec env --default-signal=XFSZ $F run \"$1\" --trials 100 --output \"$2\"",
      sample, file)
    #expect(result.code == 74)
    #expect(result.error.contains("cannot write \"\(file)\": larger than a file may be here"))
    #expect(try folder.text("result") == "old")
    #expect(folder.names == ["result", "sample.json"])
  }

  @Test func outputIsWhatStandardOutputWouldBe() throws {
    let line = "exec $F run \"$1\" --trials 1000 --format csv"
    let shown = try Program.run(line, sample)
    let filed = try Program.run(line + " --output \"$2\"", sample, folder.path("out.csv"))
    #expect(filed == Program.Result(code: 0, output: "", error: shown.error))
    #expect(try folder.text("out.csv") == shown.output)
    #expect(folder.names == ["out.csv", "sample.json"])
  }

  /// Otherwise the next file to be opened would become standard error, messages and all.
  @Test func aClosedStreamStaysTaken() throws {
    let running = try Program.start("exec $F run \"$1\" --trials 1e9 2>&-", [sample])
    Thread.sleep(forTimeInterval: 0.5)
    let number = running.process.processIdentifier
    let place = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(number)/fd/2")
    kill(number, SIGKILL)
    _ = try running.finish()
    #expect(place == "/dev/null")
  }

  @Test(arguments: ["0", "1", "2", "18446744073709551615"])
  func anyFutureCanBeTraced(trial: String) throws {
    let result = try Program.run("exec $F trace \"$1\" --trial \(trial)", sample)
    #expect(result.code == 0)
    #expect(result.output.contains("uture number \(trial), seed 1"))
  }

  @Test func requirements() throws {
    let line = "exec $F run \"$1\" --trials 1000 --quiet --require"
    #expect(try Program.run(line + " 'open@12 >= 0'", sample).code == 0)
    let failed = try Program.run(line + " 'open@12 > 100%'", sample)
    #expect(failed.code == 99)
    #expect(failed.error.hasPrefix("fundsim: required \"open@12 > 100%\": found "))
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func aSignalStopsWithinASecond(signal: Int32, code: Int32) throws {
    let running = try Program.start(
      "exec $F run \"$1\" --trials 1e9 --format json", [sample])
    Thread.sleep(forTimeInterval: 1)
    let start = ContinuousClock.now
    kill(running.process.processIdentifier, signal)
    let result = try running.finish()
    #expect(ContinuousClock.now - start < .seconds(1))
    #expect(result.code == code)
    #expect(result.output.contains(#""complete": false"#))
    #expect(result.error.contains("of 1,000,000,000 trials; the result is of these only"))
  }
}

extension SimulationProcessTests {
  /// Nobody reads the pipe, so the program hangs in opening it: the simulation is over.
  @Test func aSignalWhileWritingEndsAtOnce() throws {
    let pipe = folder.path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let running = try Program.start(
      "exec $F run \"$1\" --trials 100 --output \"$2\"", [sample, pipe])
    Thread.sleep(forTimeInterval: 1)
    let start = ContinuousClock.now
    kill(running.process.processIdentifier, SIGINT)
    #expect(try running.finish() == Program.Result(code: 130, output: "", error: ""))
    #expect(ContinuousClock.now - start < .seconds(1))
  }

  /// Killed at any moment, the file is the whole old one or the whole new one, and whatever else is
  /// left goes with the next write.
  @Test func killedWhileWriting() throws {
    let line = "exec $F run \"$1\" --trials 100 --quiet --format json --output \"$2\""
    let file = folder.path("result")
    #expect(try Program.run(line, sample, file).code == 0)
    let new = try folder.text("result")
    for milliseconds in stride(from: 0.0, through: 30, by: 1) {
      _ = try folder.file("result", "old")
      let running = try Program.start(line, [sample, file])
      Thread.sleep(forTimeInterval: milliseconds / 1000)
      kill(running.process.processIdentifier, SIGKILL)
      _ = try running.finish()
      #expect(["old", new].contains(try folder.text("result")))
    }
    #expect(try Program.run(line, sample, file).code == 0)
    #expect(folder.names == ["result", "sample.json"])
  }
}

/// A small scenario for the built program.
enum Sample {
  static let text = """
    {
      "fundsim": 1,
      "title": "A minibus",
      "horizon": 36,
      "projects": {
        "minibus": {
          "reserves": 6000,
          "costs": {"driver": {"perMonth": 1500}, "fuel": {"perYear": 3000}},
          "streams": {
            "lottery": {"kind": "lottery", "perYear": 15000, "chance": "60%", "term": 24},
            "fares": {"kind": "user-payments", "perYear": "£3,000 to £9,000"}
          }
        }
      }
    }
    """
}
