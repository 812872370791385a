extension Case {
  /// The workloads as a user runs them.
  static let processes: [Case] = [
    Case(process: "run/W0-version", ["--version"], operations: []),
    Case(
      process: "run/W0", ["run", Workload.least.file, "--trials", "\(LeastWorkload.trials)"],
      operations: [Operation("trial", LeastWorkload.trials)]),
    service("run/W1", trials: serviceTrials, threads: nil),
    service("run/W1-one-thread", trials: serviceTrials, threads: 1),
    programme("run/W2", trials: 10_000, repetitions: 3),
    programme("run/W2-small", trials: 1_000, repetitions: 5),
    service("run/W1L-one-thread", trials: 10_000_000, threads: 1, isSlow: true),
    service("run/W1L-two-threads", trials: 10_000_000, threads: 2, isSlow: true),
  ]

  /// Trials of W1.
  static let serviceTrials = 100_000

  /// Whose files the processes read.
  static let workloads: [Workload] = [.least, .w1, .w2]

  private static func service(
    _ name: String, trials: Int, threads: Int?, isSlow: Bool = false
  ) -> Case {
    let streamMonths = trials * Workload.w1.streams * Workload.months
    return Case(
      process: name,
      ["run", Workload.w1.file, "--trials", "\(trials)"]
        + (threads.map { ["--threads", "\($0)"] } ?? []),
      operations: [Operation("trial", trials), Operation("stream-month", streamMonths)],
      repetitions: isSlow ? 2 : 7, isSlow: isSlow)
  }

  /// A trial here is one of every design.
  private static func programme(_ name: String, trials: Int, repetitions: Int) -> Case {
    let streamMonths =
      trials * ProgrammeWorkload.designs * Workload.w2.streams * Workload.months
    return Case(
      process: name, ["compare", Workload.w2.file, "--trials", "\(trials)"],
      operations: [Operation("trial", trials), Operation("stream-month", streamMonths)],
      repetitions: repetitions)
  }
}
