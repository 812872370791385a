/// How an experiment is played: which trials, in which order, on how many threads, and what is
/// kept.
struct Execution: Sendable {
  enum Purpose: Sendable {
    case run
    /// A journal of each copy, for ledgers that will be shown.
    case trace
    /// The same with every uncertainty removed (MODEL §8), and of one copy: copies have one plan.
    case plan
    /// The same with each project's policy of scale-back played on it, which the plan leaves out.
    case policyOnPlan

    var isPlan: Bool { self == .plan || self == .policyOnPlan }
    var keepsJournal: Bool { self != .run }
  }

  let experiment: Experiment
  let seed: UInt64
  var schedule: BlockSchedule
  var order = Order.together
  /// What is kept of each project; nil keeps nothing.
  var detail: TallyDetail?
  /// How many trials decide how values are kept, if these are only a part of a run.
  var ofTrials: Int?
  /// The month to which the figures hold money, if a question asks for that.
  var moneyMonth: Int?
  var purpose = Purpose.run
  let threads: Int

  var wholeTrials: Int { ofTrials ?? schedule.trials }

  /// Whether anybody will count or show the money, not only the outcomes.
  var keepsMoney: Bool { detail == .full || moneyMonth != nil || purpose != .run }

  func copies(of project: SharedProject) -> Int { purpose.isPlan ? 1 : project.copies }

  /// Plays all units, with a copy of an empty tally for each worker.
  ///
  /// `progress` is told the trials that are finished, each once for every turn; false stops the run
  /// after the units under way.
  func play<Tally: QuestionTally>(
    _ tally: Tally, progress: (@Sendable (_ finished: Int) -> Bool)? = nil
  ) -> Played<Tally> {
    let pool = SpacePool()
    let projects = experiment.projects.count
    let count = order.turns(projects: projects)
    let turns = (0..<count).map { turn in
      // Of all projects, or of one.
      Turn(turn..<(turn + projects / count), of: self, pool: pool)
    }
    let record =
      turns.count == 1
      ? nil
      : FigureRecord(
        experiment.compiled.map { FigureLayout($0, moneyMonth: moneyMonth) },
        blocks: schedule.blocks, turns: turns.count)
    let stream = UnitStream(schedule, turns: turns.count, progress: progress)
    let worker = Worker<Tally>(execution: self, turns: turns, record: record)
    let found = Parallel.gather(
      workers: max(1, min(threads, schedule.blocks * min(2, turns.count)))
    ) {
      worker.run(stream, tally)
    } merge: {
      $0.merge($1)
    }
    return Played(
      found: found, turns: turns, finishedTrials: stream.finishedTrials, isDone: stream.isDone)
  }
}

/// What came of it.
struct Played<Tally: Sendable> {
  let found: Found<Tally>
  let turns: [Turn]
  /// Over all turns.
  let finishedTrials: Int
  let isDone: Bool
}
