/// What has been counted of a comparison, besides its projects: of a run, too, which is a
/// comparison of one.
struct ComparisonTally: QuestionTally {
  /// One for each variant.
  private(set) var programmes: [ProgrammeTally]
  private(set) var pairs: [PairTally]
  private(set) var contests: [ContestTally]

  /// An empty one, with room for some of the trials of a run.
  init(
    _ scenarios: [CompiledScenario], pairs: [VariantPair], contests: [Contest],
    by criterion: Criterion, willingness: [Int64], trials: Int,
    of whole: Int, detail: TallyDetail
  ) {
    let pool = SpacePool()
    let columns = scenarios.reduce(0) { $0 + ProgrammeTally.columns($1) }
    let capacity = SampleWriter.capacity(columns: columns)
    programmes = scenarios.map { scenario in
      let shape = SampleShape(programmeOf: scenario, trials: whole, detail: detail)
      let sample = Sample(shape, observations: trials, pool: pool)
      return ProgrammeTally(scenario, store: SampleWriter(sample, capacity: capacity))
    }
    self.pairs = pairs.map(PairTally.init)
    self.contests = contests.map { ContestTally($0, by: criterion, willingness: willingness) }
  }

  mutating func add(
    copy replica: Int, of project: SharedProject, _ index: Int, _ copies: [Figures], count: Int
  ) {
    for place in pairs.indices {
      let counted = pairs[place].pair.places[index]
      guard counted >= 0, replica < pairs[place].pair.projects[counted].copies,
        let from = project.member(of: pairs[place].pair.from),
        let to = project.member(of: pairs[place].pair.to)
      else { continue }
      pairs[place].add(copyOf: counted, copies[from.source], copies[to.source], count: count)
    }
  }

  mutating func finish(
    _ trials: [Figures], _ rows: TallyRows, count: Int, observation: Int
  ) {
    for (index, figures) in trials.enumerated() {
      programmes[index].add(figures, rows, count: count, observation: observation)
    }
    for index in pairs.indices {
      let (from, to) = (pairs[index].pair.from, pairs[index].pair.to)
      pairs[index].add(trials[from], trials[to], count: count)
    }
    for index in contests.indices { contests[index].add(trials, count: count) }
  }

  mutating func close() { for index in programmes.indices { programmes[index].close() } }

  mutating func merge(_ other: ComparisonTally) {
    for index in programmes.indices { programmes[index].merge(other.programmes[index]) }
    for index in pairs.indices { pairs[index].merge(other.pairs[index]) }
    for index in contests.indices { contests[index].merge(other.contests[index]) }
  }
}

extension ComparisonTally {
  func write(to words: inout WordWriter) {
    for programme in programmes { programme.write(to: &words) }
    for pair in pairs { pair.write(to: &words) }
    for contest in contests { contest.write(to: &words) }
  }

  /// Takes in what was written of as many trials as the samples have room for.
  mutating func read(from words: inout WordReader) throws(WordError) {
    for index in programmes.indices { try programmes[index].read(from: &words) }
    for index in pairs.indices { try pairs[index].read(from: &words) }
    for index in contests.indices { try contests[index].read(from: &words) }
  }
}
