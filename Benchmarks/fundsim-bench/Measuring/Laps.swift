/// Measures cases in laps: each case once in every lap, so that a machine that is busy for a while
/// is busy for all of them.
struct Laps {
  /// What was found of one case.
  struct Record {
    let example: Case
    var samples: [Sample] = []
    /// Those of processes. The first lap's is always known, because this process is still small
    /// then; later ones where the child is larger.
    var peaks: [Child.Peak] = []
  }

  private(set) var records: [Record]
  private let program: Program?

  /// The program may be missing when no case needs it.
  init(_ cases: [Case], program: Program?) {
    records = cases.map { Record(example: $0) }
    self.program = program
  }

  /// One lap to warm up, then as many as the cases want.
  mutating func run() throws {
    try warmUp()
    let bodies = try records.map { try Body($0.example) }
    let laps = records.map(\.example.repetitions).max() ?? 0
    for lap in 0..<laps {
      for index in records.indices where lap < records[index].example.repetitions {
        switch records[index].example.work {
        case .process(let arguments):
          guard let child = try program?.run(arguments) else { continue }
          records[index].samples.append(Sample(wall: child.wall, cpu: child.cpu))
          if !child.peak.isOurs { records[index].peaks.append(child.peak) }
        case .inside:
          records[index].samples.append(try bodies[index].sample())
        }
      }
    }
  }

  /// Runs each process once: caches are filled and memory is taken, while this process has not
  /// loaded anything that could be mistaken for a child's memory. The time counts only where a
  /// process is so slow that its start does not matter.
  private mutating func warmUp() throws {
    for index in records.indices {
      guard case .process(let arguments) = records[index].example.work else { continue }
      guard let child = try program?.run(arguments) else { continue }
      records[index].peaks.append(child.peak)
      if records[index].example.isSlow {
        records[index].samples.append(Sample(wall: child.wall, cpu: child.cpu))
      }
    }
  }
}

/// A case's function, and how often to call it for one sample.
private struct Body {
  private let call: @Sendable () throws -> Void
  private let calls: Int

  /// Long enough for the clock and short enough for many cases.
  private static let seconds = 0.02

  /// Makes the function and calls it until its caches are warm.
  init(_ example: Case) throws {
    guard case .inside(let make) = example.work else {
      (call, calls) = ({}, 0)
      return
    }
    let call = try make()
    try call()
    let start = Clock.cpu
    try call()
    let once = max(Clock.cpu - start, 1e-7)
    self.call = call
    calls = max(1, Int((Self.seconds / once).rounded(.up)))
  }

  func sample() throws -> Sample {
    let (wall, cpu) = (Clock.wall, Clock.cpu)
    for _ in 0..<calls { try call() }
    return Sample(
      wall: (Clock.wall - wall) / Double(calls), cpu: (Clock.cpu - cpu) / Double(calls))
  }
}
