/// `run`: measures, for people and for dashboards.
enum RunCommand {
  static func run(prefix: String, output: String?) throws -> Int32 {
    let metrics = try Selection(prefix).measure()
    Console.note(table(metrics))
    let dashboard = Dashboard(metrics).text
    if let output {
      try File.write(dashboard, to: output)
    } else {
      try Console.write(dashboard)
    }
    return 0
  }

  private static func table(_ metrics: [Metric]) -> String {
    var table = TextTable([
      ("case", .left), ("min", .right), ("median", .right), ("spread", .right), ("unit", .left),
    ])
    for metric in metrics {
      table.add([
        metric.name, Number.plain(metric.least), Number.plain(metric.median),
        Number.plain(metric.spread), metric.unit,
      ])
    }
    return table.text
  }
}
