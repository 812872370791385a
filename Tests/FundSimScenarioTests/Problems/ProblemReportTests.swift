import FundSimScenario
import Testing

extension Problems {
  @Suite struct ProblemReportTests {
    /// Problems of every layer at once: keys, values, references, patches, in the order of the file.
    @Test func showsEveryProblemInOnePass() {
      let text = """
        {
          "fundsim": 1,
          "horizn": 60,
          "projects": {
            "transport": {
              "reserves": "£10,000 to £5,000",
              "costs": {"salaries": {"perYear": 30000}},
              "streams": {
                "lottery": {
                  "kind": "lottery", "total": 60000, "term": 24,
                  "chance": 60,
                  "requires": ["faers"]
                },
                "fares": {"kind": "user-payments",
                  "perYaer": 5000}
              }
            }
          },
          "designs": {
            "bold": {"patch": {"projects": {"transport": {"streams": {
              "lottery": {"chance": 70, "atempts": 2},
              "fairs": null,
              "fares": {"kind": "loan"}
            }}}}}
          }
        }
        """
      let bytes = Array(text.utf8)
      let problems = ScenarioLoader.checkAll(bytes, name: "parish.json")
      let bold = "/designs/bold/patch/projects/transport/streams"
      let expected = """
        parish.json:3:3: error: unknown key "horizn"; did you mean "horizon"?
            "horizn": 60,
            ^
        parish.json:6:19: error: /projects/transport/reserves: the interval "£10,000 to £5,000" \
        runs backwards; put the smaller end first
                "reserves": "£10,000 to £5,000",
                            ^
        parish.json:11:21: error: /projects/transport/streams/lottery/chance: 60 is not a \
        probability; write "60%" or 0.6
                    "chance": 60,
                              ^
        parish.json:12:24: error: /projects/transport/streams/lottery/requires/0: there is no \
        stream or stage "faers"; did you mean "fares"?
                    "requires": ["faers"]
                                 ^
        parish.json:15:11: error: /projects/transport/streams/fares: unknown key "perYaer"; \
        did you mean "perYear"?
                    "perYaer": 5000}
                    ^
        parish.json:21:29: error: \(bold)/lottery/chance: 70 is not a probability; \
        write "70%" or 0.7
                "lottery": {"chance": 70, "atempts": 2},
                                      ^
        parish.json:21:33: error: \(bold)/lottery: unknown key "atempts"; did you mean "attempts"?
                "lottery": {"chance": 70, "atempts": 2},
                                          ^
        parish.json:22:16: warning: \(bold)/fairs: there is no "fairs" to remove; \
        did you mean "fares"?
                "fairs": null,
                         ^
        parish.json:23:7: error: \(bold)/fares: "term" is missing; add "term", the months of \
        repayment
                "fares": {"kind": "loan"}
                ^
        parish.json:23:7: error: \(bold)/fares: "principal" is missing; add it: write 12000 or \
        "£12,000"
                "fares": {"kind": "loan"}
                ^

        """
      #expect(ProblemReport.text(problems, source: bytes) == expected)
    }

    private func problem(line: Int, column: Int, message: String = "bad") -> Problem {
      Problem(
        severity: .warning, file: "f.json", line: line, column: column, pointer: "/a~1b",
        message: message, remedy: "mend it")
    }

    @Test func windowsALongLine() {
      let line = String(repeating: "é", count: 500) + "X" + String(repeating: "b", count: 500)
      let text = ProblemReport.text([problem(line: 1, column: 501)], source: Array(line.utf8))
      let lines = text.split(separator: "\n")
      #expect(lines[0] == "f.json:1:501: warning: /a~1b: bad; mend it")
      #expect(lines[1].count < 110)
      #expect(lines[1].hasPrefix("  …é"))
      #expect(lines[1].hasSuffix("b…"))
      let caret = lines[2].firstIndex(of: "^").map {
        lines[2].distance(from: lines[2].startIndex, to: $0)
      }
      let mark = lines[1].firstIndex(of: "X").map {
        lines[1].distance(from: lines[1].startIndex, to: $0)
      }
      #expect(caret == mark)
      #expect(caret != nil)
    }

    @Test func windowsTheEndsOfALongLine() {
      let line = String(repeating: "a", count: 200)
      let first = ProblemReport.text([problem(line: 1, column: 1)], source: Array(line.utf8))
      #expect(first.split(separator: "\n")[2] == "  ^")
      let last = ProblemReport.text([problem(line: 1, column: 201)], source: Array(line.utf8))
      #expect(last.split(separator: "\n")[2].count == 2 + 1 + 96 + 1)
    }

    @Test func makesControlCharactersHarmless() {
      let source = "\t\u{1B}[31m\u{202E}abc\u{0}"
      let text = ProblemReport.text(
        [problem(line: 1, column: 6, message: "a\u{1B}[2J\nb\u{2066}")], source: Array(source.utf8))
      #expect(
        text == "f.json:1:6: warning: /a~1b: a\u{FFFD}[2J\u{FFFD}b\u{FFFD}; mend it\n"
          + "   \u{FFFD}[31m\u{FFFD}abc\u{FFFD}\n       ^\n")
    }

    @Test func allowsForWideAndCombiningCharacters() {
      let source = "漢e\u{301}x"
      let text = ProblemReport.text([problem(line: 1, column: 4)], source: Array(source.utf8))
      #expect(text.split(separator: "\n")[2] == "     ^")
    }

    @Test func survivesPlacesOutsideTheFile() {
      let text = ProblemReport.text([problem(line: 9, column: 9)], source: [])
      #expect(text == "f.json:9:9: warning: /a~1b: bad; mend it\n")
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func countsLinesWithAnyEnding(_ end: String) throws {
      let text = ["\u{FEFF}{", "// £ é", #""fundsim": 1, "é": 2,"#, #""projects": 3}"#]
        .joined(separator: end)
      let problems = ScenarioLoader.checkAll(Array(text.utf8), name: "x")
      #expect(problems.map(\.line) == [3, 4])
      #expect(problems.map(\.column) == [15, 13])
      #expect(
        ProblemReport.text(problems, source: Array(text.utf8)).split(separator: "\n")[1]
          == #"  "fundsim": 1, "é": 2,"#)
    }

    @Test func shortensLongNames() {
      let key = String(repeating: "k", count: 10_000)
      let text = ScenarioText(top: #""\#(key)": 1,"#).text
      #expect(messages(text)[0].count < 300)
    }

    @Test func stopsAtAThousand() {
      let keys = (0..<3000).map { #""x\#($0)": 1"# }.joined(separator: ",")
      let problems = ScenarioLoader.checkAll(
        Array(ScenarioText(top: keys + ",").text.utf8), name: "x")
      #expect(problems.count == 1000)
    }
  }
}
