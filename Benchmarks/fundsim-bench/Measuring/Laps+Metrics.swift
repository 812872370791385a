extension Laps.Record {
  /// The figures of a case.
  ///
  /// A whole process is timed by the clock on the wall, which is what its user waits for. What runs
  /// inside this process on one thread is timed by the processor, which a busy machine disturbs
  /// less.
  var metrics: [Metric] {
    let name = example.name
    guard case .process = example.work else {
      return example.operations.map { operation in
        Metric(
          example.operations.count == 1 ? name : "\(name)/\(operation.name)",
          "ns/\(operation.name)", samples.map { $0.cpu * 1e9 / operation.count })
      }
    }
    var metrics = [
      Metric("\(name)/wall", "ms", samples.map { $0.wall * 1e3 }),
      Metric("\(name)/cpu", "ms", samples.map { $0.cpu * 1e3 }),
    ]
    metrics += example.operations.map { operation in
      Metric(
        "\(name)/\(operation.name)", "ns/\(operation.name)",
        samples.map { $0.wall * 1e9 / operation.count })
    }
    if let first = peaks.first {
      // Later ones would be those of the largest laps only.
      let known = first.isOurs ? [first] : peaks
      let unit = first.isOurs ? "bytes" + Dashboard.bound : "bytes"
      metrics.append(Metric("\(name)/memory", unit, known.map { Double($0.bytes) }))
    }
    return metrics
  }
}
