import FundSimText

/// `scaling`: whether cost grows in a straight line with trials, streams and projects.
enum ScalingCommand {
  /// One size of a study.
  private struct Point {
    let size: Int
    let workload: Workload
    let arguments: [String]
  }

  private struct Study {
    let name: String
    let points: [Point]
  }

  private static let repetitions = 3

  private static let studies = [
    Study(
      name: "trials",
      points: [25_000, 50_000, 100_000, 200_000].map { run(.w1, $0, size: $0) }),
    Study(
      name: "streams",
      points: [1, 2, 4].map { copies in
        let workload = Workload.service(copies: copies)
        return run(workload, 20_000, size: workload.streams)
      }),
    Study(
      name: "projects",
      points: [35, 70, 141].map { projects in
        let workload = Workload.programme(projects: projects)
        return Point(
          size: projects, workload: workload,
          arguments: ["compare", workload.file, "--trials", "500", "--threads", "1"])
      }),
  ]

  private static func run(_ workload: Workload, _ trials: Int, size: Int) -> Point {
    Point(
      size: size, workload: workload,
      arguments: ["run", workload.file, "--trials", "\(trials)", "--threads", "1"])
  }

  static func run() throws -> Int32 {
    let best = try measure(studies.flatMap(\.points))
    var table = TextTable([
      ("against", .left), ("size", .right), ("CPU seconds", .right), ("on the line", .right),
      ("off by %", .right),
    ])
    var lines = TextTable([
      ("against", .left), ("start ms", .right), ("µs for one more", .right), ("R²", .right),
      ("largest deviation %", .right),
    ])
    var start = 0
    for study in studies {
      let points = study.points.enumerated().map { index, point in
        (x: Double(point.size), y: best[start + index])
      }
      start += points.count
      let line = LeastSquares(points)
      for point in points {
        table.add([
          study.name, GroupedNumber.text(Int(point.x)), Number.fixed(point.y, 4),
          Number.fixed(line.value(at: point.x), 4),
          Number.change(from: line.value(at: point.x), to: point.y),
        ])
      }
      lines.add([
        study.name, Number.fixed(line.intercept * 1e3, 1), Number.plain(line.slope * 1e6),
        Number.fixed(line.rSquared, 5), Number.fixed(line.largestDeviation * 100, 2),
      ])
    }
    try Console.write(table.text + "\n" + lines.text)
    return 0
  }

  /// The least processor time of each point; the points take turns.
  private static func measure(_ points: [Point]) throws -> [Double] {
    try TemporaryFolder.with { folder in
      let program = try Program(in: folder)
      try folder.write(points.map(\.workload))
      var best = points.map { _ in Double.infinity }
      for _ in 0..<repetitions {
        for (index, point) in points.enumerated() {
          best[index] = min(best[index], try program.run(point.arguments).cpu)
        }
      }
      return best
    }
  }
}
