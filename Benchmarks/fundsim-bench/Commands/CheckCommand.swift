import FundSimScenario
import FundSimText

/// `check`: the same output as before, for no more instructions than before.
///
/// Instructions, because a count is the same on a busy machine. It does depend on the processor
/// (the C library chooses its copies by it), the C library and the toolchain, so thresholds hold
/// for one kind of machine; the margin covers small differences only.
enum CheckCommand {
  private static let margin = 0.02
  private static let regressed: Int32 = 2
  private static let improved: Int32 = 4

  private static let cases: [(name: String, arguments: [String])] = [
    ("W0/version", ["--version"]),
    ("W0/run", run(.least, trials: LeastWorkload.trials)),
    ("W1/run", run(.w1, trials: 2_000)),
    ("W2/compare", ["compare", Workload.w2.file, "--trials", "20", "--threads", "1"]),
    ("W2/check", ["check", Workload.w2.file]),
  ]

  private static func run(_ workload: Workload, trials: Int) -> [String] {
    ["run", workload.file, "--trials", "\(trials)", "--threads", "1"]
  }

  static func run(thresholds file: String, writes: Bool) throws -> Int32 {
    let agreed = writes ? nil : try Thresholds(file: file)
    let now = try measure()
    guard let agreed else {
      try File.write(now.text, to: file)
      Console.note("Wrote \(file); commit it.")
      return 0
    }
    return try report(now, against: agreed)
  }

  private static func measure() throws -> Thresholds {
    try TemporaryFolder.with { folder in
      let program = try Program(in: folder)
      try folder.write(Case.workloads)
      let output = "output.json"
      try program.run(
        ["run", Workload.w1.file, "--trials", "20000", "--format", "json"], output: output)
      let digest = SHA256.hexadecimal(try File.read(folder.path(of: output)))
      return Thresholds(
        w1Output: digest,
        cases: try cases.map {
          Thresholds.Count(
            name: $0.name, instructions: try InstructionCount.of(program, $0.arguments))
        })
    }
  }

  private static func report(_ now: Thresholds, against agreed: Thresholds) throws -> Int32 {
    var table = TextTable([
      ("case", .left), ("threshold", .right), ("now", .right), ("change %", .right), ("", .left),
    ])
    var (more, fewer, unknown) = (false, false, false)
    for count in now.cases {
      guard let old = agreed.cases.first(where: { $0.name == count.name }), old.instructions > 0
      else {
        unknown = true
        table.add([count.name, "", GroupedNumber.text(count.instructions), "", "no threshold"])
        continue
      }
      let ratio = Double(count.instructions) / Double(old.instructions)
      let verdict = ratio > 1 + margin ? "more" : ratio < 1 - margin ? "fewer" : ""
      more = more || verdict == "more"
      fewer = fewer || verdict == "fewer"
      table.add([
        count.name, GroupedNumber.text(old.instructions), GroupedNumber.text(count.instructions),
        Number.change(from: Double(old.instructions), to: Double(count.instructions)), verdict,
      ])
    }
    try Console.write(table.text)
    if now.w1Output != agreed.w1Output {
      Console.note(
        """
        W1's output is not what it was: \(now.w1Output)
        instead of \(agreed.w1Output).
        The same scenario and seed gave other numbers or words. If that is intended, name the change
        in the changelog as value-breaking, run `fundsim-bench check --write` and commit both.
        """)
      return 1
    }
    if unknown {
      Console.note(
        "A case has no threshold; run `fundsim-bench check --write` and commit the file.")
      return 1
    }
    if more {
      Console.note("More than 2 % more instructions than agreed.")
      return regressed
    }
    if fewer {
      Console.note(
        "More than 2 % fewer instructions than agreed: run `fundsim-bench check --write` and commit "
          + "the file, so that the gain is kept.")
      return improved
    }
    return 0
  }
}
