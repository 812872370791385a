/// What some of a comparison's trials come to, before it is summed up: parts of a run can be played
/// anywhere, written as whole numbers, read back and merged, and the summary is that of the whole.
package struct RunTally: Sendable {
  let seed: UInt64
  let detail: TallyDetail
  /// Trials of the whole run; with them it is decided how values are kept.
  let ofTrials: Int
  private(set) var first: UInt64
  private(set) var trials: Int
  /// One for each slot of the experiment.
  private(set) var projects: [ProjectTally]
  private(set) var questions: ComparisonTally

  init(_ execution: Execution, _ played: Played<ComparisonTally>) {
    self.init(
      execution, trials: played.finishedTrials, projects: played.turns.flatMap(\.tallies),
      questions: played.found.tally)
  }

  fileprivate init(
    _ execution: Execution, trials: Int, projects: [ProjectTally], questions: ComparisonTally
  ) {
    seed = execution.seed
    detail = execution.detail ?? .outcomes
    ofTrials = execution.wholeTrials
    first = execution.schedule.first
    self.trials = trials
    self.projects = projects
    self.questions = questions
  }

  /// Adds the part of the same run that comes just after this one, or just before.
  ///
  /// - Throws: `PartError`, and changes nothing, where a trial would count twice or not at all.
  package mutating func merge(_ other: RunTally) throws(PartError) {
    guard seed == other.seed, ofTrials == other.ofTrials, detail == other.detail else {
      throw .isOfAnotherRun
    }
    guard other.first == first + UInt64(trials) || first == other.first + UInt64(other.trials)
    else { throw .isNotNext }
    first = min(first, other.first)
    trials += other.trials
    for index in projects.indices { projects[index].merge(other.projects[index]) }
    questions.merge(other.questions)
  }
}

/// Why two parts are not to be merged.
package enum PartError: Error, Equatable {
  case isOfAnotherRun
  case isNotNext
}

extension RunTally {
  /// Changes with what the words mean.
  fileprivate static let format: Int64 = 1

  /// Format, seed, first trial, trials, trials of the whole, detail; then what was counted, and a
  /// checksum.
  ///
  /// - Complexity: linear in the values kept.
  package func words() -> [Int64] {
    var words = WordWriter()
    words.write([
      Self.format, Int64(bitPattern: seed), Int64(bitPattern: first), Int64(trials),
      Int64(ofTrials), detail == .full ? 1 : 0,
    ])
    for project in projects { project.write(to: &words) }
    questions.write(to: &words)
    words.write(Self.checksum(words.words[...]))
    return words.words
  }

  /// FNV-1a over whole words.
  fileprivate static func checksum(_ words: ArraySlice<Int64>) -> Int64 {
    let hash = words.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
      ($0 ^ UInt64(bitPattern: $1)) &* 0x100_0000_01B3
    }
    return Int64(bitPattern: hash)
  }
}

extension Comparison {
  /// Plays trials `first..<first + trials` of a run of so many in all.
  ///
  /// - Throws: as `run`.
  package func part(
    first: UInt64, trials: Int, of whole: Int, seed: UInt64 = 1, threads: Int? = nil,
    detail: Detail = .full
  ) throws(SimulationError) -> RunTally {
    guard (1...max(1, whole)).contains(trials) else {
      throw .tooLarge(
        what: "\(trials) trials as a part of \(whole)", estimate: "a part has 1 to \(whole)",
        remedy: "cut the run into parts of at least one trial")
    }
    _ = try Simulation.checkWork(
      compiled.experiment.compiled, trials: whole, first: first, detail: detail, order: .together)
    return try tally(
      Execution(
        experiment: compiled.experiment, seed: seed,
        schedule: BlockSchedule(first: first, trials: trials), detail: detail, ofTrials: whole,
        threads: threads ?? Simulation.processors),
      progress: nil)
  }

  /// Reads a part of this comparison that was played and written elsewhere.
  ///
  /// The checksum finds what was damaged on the way, and words of another comparison are refused if
  /// they are more or fewer. They do not name the scenarios, and what they count is believed: they
  /// are for parts of one's own.
  ///
  /// - Throws: `WordError` unless they are as they were written.
  package func part(reading words: [Int64]) throws(WordError) -> RunTally {
    guard let checksum = words.last, RunTally.checksum(words.dropLast()) == checksum else {
      throw .isDamaged
    }
    var reader = WordReader(words.dropLast())
    _ = try reader.read(in: RunTally.format...RunTally.format)
    let seed = UInt64(bitPattern: try reader.read())
    let first = try reader.read(in: 0...Int64.max / 2)
    let trials = try reader.read(in: 1...Int64(Simulation.trialLimit))
    let whole = try reader.read(in: Int64(trials)...Int64(Simulation.trialLimit))
    let isFull = try reader.read(in: 0...1) == 1
    let execution = Execution(
      experiment: compiled.experiment, seed: seed,
      schedule: BlockSchedule(first: UInt64(first), trials: trials),
      detail: isFull ? .full : .outcomes, ofTrials: whole, threads: 1)
    var projects = Turn(
      compiled.experiment.projects.indices, of: execution, pool: SpacePool()
    ).enter()
    var questions = emptyTally(execution)
    for index in projects.indices { try projects[index].read(from: &reader) }
    try questions.read(from: &reader)
    guard reader.isAtEnd else { throw .goesOn }
    return RunTally(execution, trials: trials, projects: projects, questions: questions)
  }

  /// Plays all projects together.
  func tally(
    _ execution: Execution, progress: (@Sendable (_ finished: Int) -> Bool)?
  ) throws(SimulationError) -> RunTally {
    let played = execution.play(emptyTally(execution), progress: progress)
    try check(played.found, execution)
    return RunTally(execution, played)
  }

  package func summary(of tally: RunTally) -> ComparisonSummary {
    ComparisonBuilder(
      setup: setup, compiled: compiled, tally: tally.questions,
      results: compiled.experiment.results(of: compiled.experiment.projects[...], tally.projects),
      seed: tally.seed,
      trials: Summary.Trials(
        first: tally.first, count: UInt64(tally.trials),
        isComplete: tally.trials == tally.ofTrials)
    ).summary()
  }
}
