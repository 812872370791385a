import Testing

@testable import FundSimCLI

extension System {
  @Suite struct ProgressMeterTests {
    private let recorder = Recorder()

    @Test func isShownOnlyWhereWanted() {
      let terminal = recorder.host(terminal: true)
      let pipe = recorder.host()
      let dumb = recorder.host(terminal: true, variables: ["TERM": "dumb"])
      func exists(_ when: When, _ host: Host, isQuiet: Bool = false) -> Bool {
        ProgressMeter(when, isQuiet: isQuiet, total: 10, host: host) != nil
      }
      #expect(exists(.auto, terminal))
      #expect(!exists(.auto, pipe))
      #expect(!exists(.auto, dumb))
      #expect(exists(.always, pipe))
      #expect(!exists(.never, terminal))
      #expect(!exists(.always, terminal, isQuiet: true))
    }

    @Test func waitsHalfASecondThenDrawsTenTimesASecond() throws {
      let meter = try #require(
        ProgressMeter(.auto, isQuiet: false, total: 1000, host: recorder.host(terminal: true)))
      recorder.pass(milliseconds: 499)
      meter.update(finished: 100)
      #expect(recorder.error == "")
      recorder.pass(milliseconds: 1)
      meter.update(finished: 250)
      let bar = String(repeating: "#", count: 10) + String(repeating: "-", count: 30)
      #expect(recorder.error == "\r[\(bar)] 25 %, 2 s left\u{1B}[K")
      recorder.clearError()
      recorder.pass(milliseconds: 99)
      meter.update(finished: 300)
      #expect(recorder.error == "")
      recorder.pass(milliseconds: 1)
      // A thread that reports late does not turn the bar back.
      meter.update(finished: 260)
      #expect(recorder.error.contains("30 %"))
      recorder.clearError()
      meter.erase()
      #expect(recorder.error == "\r\u{1B}[K")
      recorder.clearError()
      meter.erase()
      #expect(recorder.error == "")
    }

    @Test func shortWorkLeavesNoTrace() throws {
      let meter = try #require(
        ProgressMeter(.auto, isQuiet: false, total: 10, host: recorder.host(terminal: true)))
      meter.update(finished: 5)
      recorder.pass(milliseconds: 400)
      meter.update(finished: 10)
      meter.erase()
      #expect(recorder.error == "")
    }

    @Test func linesWhereThereIsNoTerminal() throws {
      let meter = try #require(
        ProgressMeter(.always, isQuiet: false, total: 100_000, host: recorder.host()))
      meter.update(finished: 0)
      recorder.pass(milliseconds: 1999)
      meter.update(finished: 20_000)
      recorder.pass(milliseconds: 1)
      meter.update(finished: 20_000)
      meter.erase()
      #expect(
        recorder.error == """
          fundsim: 0 %, 0 of 100,000 trials, starting
          fundsim: 20 %, 20,000 of 100,000 trials, 8 s left

          """)
    }

    @Test func saysWhatIsUnderWay() throws {
      let bar = try drawn(label: "gap 1 of 2", columns: 80)
      let half = String(repeating: "#", count: 20) + String(repeating: "-", count: 20)
      #expect(bar == "\r[\(half)] gap 1 of 2: 50 %, 1 s left\u{1B}[K")
      let lines = try #require(
        ProgressMeter(
          .always, isQuiet: false, total: 10, label: "gap 1 of 2", host: recorder.host()))
      recorder.clearError()
      lines.update(finished: 0)
      #expect(recorder.error == "fundsim: gap 1 of 2: 0 %, 0 of 10 trials, starting\n")
    }

    /// The label takes 12 columns, `50 %, 1 s left` 14, the bar 5 or more, and what is around them 5.
    @Test(arguments: [
      (36, "[##---] gap 1 of 2: 50 %, 1 s left"), (35, "[########--------] 50 %"),
      (23, "50 %, 1 s left"),
    ])
    func leavesTheLabelOutWhereItIsNarrow(columns: Int, start: String) throws {
      #expect(try drawn(label: "gap 1 of 2", columns: columns).dropFirst().hasPrefix(start))
    }

    /// What a terminal shows of half the work, after a second.
    private func drawn(label: String?, columns: Int) throws -> String {
      let host = recorder.host(terminal: true, columns: columns)
      let meter = try #require(
        ProgressMeter(.always, isQuiet: false, total: 1000, label: label, host: host))
      recorder.clearError()
      recorder.pass(milliseconds: 1000)
      meter.update(finished: 500)
      return recorder.error
    }

    @Test(arguments: [20, 12, 5, 1])
    func fitsNarrowTerminals(columns: Int) throws {
      for label in [nil, "the gap between the views"] {
        let drawn = try drawn(label: label, columns: columns).dropFirst().prefix { $0 != "\u{1B}" }
        #expect(drawn.count < columns)
      }
    }

    @Test(
      arguments: [
        (0, "0 s"), (0.2, "1 s"), (59.5, "1 min 0 s"), (200, "3 min 20 s"), (7500, "2 h 5 min"),
        (Double.infinity, "277777 h 46 min"),
      ] as [(Double, String)])
    func durations(seconds: Double, text: String) {
      #expect(ProgressMeter.duration(seconds) == text)
    }
  }
}
