import FundSimText
import Testing

@testable import FundSimReport

extension DocumentTests.NamesTests {
  @Test func stripsWhatCouldSteerATerminal() {
    #expect(SafeText.oneLine("a\u{1B}[31mb\u{7}\u{9B}c") == "a[31mbc")
    #expect(SafeText.oneLine("abc\u{202E}fed\u{2066}x\u{200F}\u{61C}") == "abcfedx")
    #expect(SafeText.oneLine(" two\nlines\r\n\tand\u{2028}more ") == "two lines and more")
    #expect(SafeText.oneLine("caf\u{e9} 東京 <script>") == "café 東京 <script>")
  }

  @Test func measuresColumns() {
    #expect(DisplayWidth.columns(of: "abc") == 3)
    #expect(DisplayWidth.columns(of: "東京") == 4)
    #expect(DisplayWidth.columns(of: "e\u{301}") == 1)
    #expect(DisplayWidth.columns(of: "£–█") == 3)
  }

  @Test(arguments: [
    ("short", 10, "short"), ("programme/getting-ready", 12, "progra…ready"), ("abcdef", 1, "…"),
    ("abcdef", 0, ""), ("東京都庁", 5, "東…庁"), ("abcdef", 5, "ab…ef"),
  ])
  func shortensInTheMiddle(text: String, limit: Int, expected: String) {
    #expect(PlainText.shorten(text, to: limit) == expected)
    #expect(DisplayWidth.columns(of: PlainText.shorten(text, to: limit)) <= limit)
  }

  @Test func namesStreamsForReaders() {
    #expect(StreamName.label("lottery", kind: "lottery", isCash: true) == "lottery")
    #expect(StreamName.label("bank", kind: "loan", isCash: true) == "bank (loan)")
    #expect(StreamName.label("rooms", kind: "budget", isCash: false) == "rooms (in kind)")
    #expect(
      StreamName.label("programme/signed-off", kind: "programme-grant", isCash: true)
        == "signed-off (stage)")
  }

  @Test(arguments: [
    ("/projects/halls/streams/contract/chance", false, "contract: chance"),
    ("/projects/halls/streams/contract/renewal/chance", true, "halls, contract: renewal chance"),
    ("/projects/halls/reserves", false, "reserves"), ("/projects/halls", false, "halls"),
    ("/projects/halls/policy/perYear", true, "halls: policy per year"),
    ("/drivers/austerity/chance", false, "drivers: austerity chance"),
    ("/projects/a~1b/streams/c~0d/chance", true, "a/b, c~d: chance"),
    ("/horizon", true, "horizon"), ("", false, "the whole scenario"),
  ])
  func namesAnAssumption(pointer: String, withProject: Bool, label: String) {
    #expect(AssumptionName.label(pointer, withProject: withProject) == label)
  }

  @Test(arguments: [
    ("/projects/a~1b/streams/c", "a/b"), ("/projects/halls", "halls"), ("/projects", nil),
    ("/drivers/projects/halls", nil), ("", nil),
  ])
  func tellsTheProjectOfAnAssumption(pointer: String, project: String?) {
    #expect(AssumptionPlace(pointer).project == project)
  }
}
