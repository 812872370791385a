/// `compare`: measures, beside the figures of an earlier run.
enum CompareCommand {
  /// A time decides nothing, so the exit code is 0 whatever is found.
  static func run(base: String, prefix: String) throws -> Int32 {
    let before = try Dashboard(file: base)
    let now = Dashboard(try Selection(prefix).measure())
    var table = TextTable([
      ("case", .left), ("base", .right), ("now", .right), ("ratio", .right), ("unit", .left),
      ("", .left),
    ])
    var isFlagged = false
    for entry in now.entries {
      let old = before.entries.first { $0.name == entry.name }
      let flag = old.map { difference($0, entry) } ?? "new"
      isFlagged = isFlagged || flag == slower || flag == faster
      table.add([
        entry.name, old.map { Number.plain($0.value) } ?? "", Number.plain(entry.value),
        old.map { $0.value == 0 ? "" : Number.fixed(entry.value / $0.value, 3) } ?? "",
        entry.unit, flag,
      ])
    }
    try Console.write(table.text)
    if isFlagged {
      Console.note("More and less: the ranges of base and now do not meet.")
    }
    return 0
  }

  private static let slower = "more"
  private static let faster = "less"

  /// Says so when neither range reaches the other; of mere bounds nothing can be said.
  private static func difference(_ old: Dashboard.Entry, _ new: Dashboard.Entry) -> String {
    if [old, new].contains(where: { $0.unit.hasSuffix(Dashboard.bound) }) { return "" }
    let reach = old.halfSpread + new.halfSpread
    if new.value > old.value + reach { return slower }
    return new.value < old.value - reach ? faster : ""
  }
}
