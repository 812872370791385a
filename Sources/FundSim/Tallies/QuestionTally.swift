/// What a question counts of the trials that are played for it: whole numbers that commute, so that
/// any split of the trials adds up to the same.
///
/// None of it is called inside a trial: blocks are counted when they have been worked out.
protocol QuestionTally: Sendable {
  /// Counts a copy of a project that has been worked out under one variant.
  mutating func add(_ block: Block, of project: CompiledProject)

  /// Counts a copy of a project, of the roster's place `index`, that has been worked out or taken
  /// over under every variant; `copies` hold what it comes to under the variants that are no
  /// duplicates.
  mutating func add(
    copy replica: Int, of project: SharedProject, _ index: Int, _ copies: [Figures], count: Int)

  /// Counts the trials of a block, all projects together: figures of every variant.
  mutating func finish(
    _ trials: [Figures], _ rows: TallyRows, count: Int, observation: Int)

  /// No more blocks will come.
  mutating func close()

  mutating func merge(_ other: Self)
}

extension QuestionTally {
  mutating func add(_ block: Block, of project: CompiledProject) {}

  mutating func add(
    copy replica: Int, of project: SharedProject, _ index: Int, _ copies: [Figures], count: Int
  ) {}

  mutating func finish(
    _ trials: [Figures], _ rows: TallyRows, count: Int, observation: Int
  ) {}

  mutating func close() {}
}
