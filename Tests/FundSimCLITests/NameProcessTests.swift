import Foundation
import Testing

@testable import FundSimCLI

/// Names of files as they come from a shell: any bytes.
@Suite(.serialized) struct NameProcessTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// Latin-1, a lone continuation, a cut character, an escape of the terminal, and an accent that
  /// joins with what stands before it.
  @Test(
    arguments: [
      ("caf\\351", #"caf\xE9"#), ("\\200", #"\x80"#), ("a\\360\\237\\232", #"a\xF0\x9F\x9A"#),
      ("\\033[31m\\377", #"\u{1B}[31m\xFF"#), ("\\314\\201x", "\u{301}x"),
      ("\\364\\217\\277\\251", #"\xF4\x8F\xBF\xA9"#),
    ] as [(String, String)])
  func anyBytes(octal: String, shown: String) throws {
    _ = try folder.file("sample.json", Sample.text)
    let script = """
      cd "$1" || exit 1
      name=$(printf '\(octal)')
      cp sample.json "$name.json" || exit 1
      $F check "./$name.json" &&
      $F plan "./$name.json" --format json --output="$name.out" &&
      $F plan "./$name.json" --format json --output "./$name.old" &&
      $F plan sample.json --format json | cmp - "$name.out" && cmp "$name.out" "$name.old"
      # Once more over what is there.
      $F plan "./$name.json" --format json --output "$name.out" && cmp "$name.out" "$name.old"
      $F run "./$name.none"
      test $(ls -A | wc -l) -eq 4
      """
    let result = try Program.run(script, folder.path)
    #expect(result.code == 0)
    #expect(result.output.contains("ok: ./\(shown).json: "))
    #expect(
      result.error
        == "fundsim: error: cannot read \"./\(shown).none\": no such file or folder\n")
  }

  /// What is wrong with such a file is told with a name that can be read.
  @Test func problemsNameTheFile() throws {
    _ = try folder.file("sample.json", "{}")
    let script = "cd \"$1\"; mv sample.json \"$(printf '\\351')\"; exec $F check *"
    #expect(try Program.run(script, folder.path).output.hasPrefix(#"\xE9:1:1: error: "#))
  }

  /// The second file's name leads those of its alternatives, and can be asked for by them.
  @Test func alternativesOfSuchAFile() throws {
    _ = try folder.file("sample.json", Sample.text)
    let script = """
      cd "$1"; name=$(printf 'caf\\351'); mkdir "$name"; cp sample.json "$name/$name.json"
      $F compare sample.json "$name/$name.json" --trials 100 --quiet --format csv \\
        --designs "$name:baseline" > list && grep -c '^caf.xE9:baseline,' list
      """
    let result = try Program.run(script, folder.path)
    #expect(result.code == 0)
    #expect(result.error == "")
  }

  /// It is the same file whatever it is called.
  @Test func theScenarioItself() throws {
    _ = try folder.file("sample.json", Sample.text)
    let script = """
      cd "$1"; name=$(printf 'caf\\351'); ln sample.json "$name"
      exec $F plan sample.json --output "$name"
      """
    let result = try Program.run(script, folder.path)
    #expect(result.code == 64)
    #expect(result.error.contains(#"--output: "caf\xE9" is the scenario itself"#))
  }
}
