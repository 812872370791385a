import FundSim

/// What a run concludes: decided here once, put into words by its document, whatever the format.
struct RunFindings: Equatable {
  enum Verdict: Equatable {
    /// Not one future was finished.
    case nothing
    /// One service: nil where no month is assessed.
    case service(ServiceVerdict?)
    /// Several projects, or copies of one.
    case programme(ProgrammeVerdict)
  }

  let verdict: Verdict
  /// The month of the verdict.
  let month: Int?
  /// What makes it a month that misleads; nil where nothing does, or without a plan.
  let caution: VerdictMonth?
  /// When the only project, or its copies, are short of money.
  let tightest: Tightest?
  /// What goes with the only project's being open.
  let associations: [Association]

  /// `plan` is the plan of the same scenario (MODEL §8), and may be empty; `asked` is the month that
  /// the verdict is to be about.
  init(_ summary: Summary, plan: [Ledger], at asked: Int? = nil) {
    let month = Self.mainMonth(summary, asked)
    self.month = month
    if summary.trials.count == 0 {
      (verdict, tightest, associations, caution) = (.nothing, nil, [], nil)
      return
    }
    let later = Self.laterMonth(summary, than: month)
    verdict =
      if let service = summary.onlyService {
        .service(month.flatMap { ServiceVerdict(service, at: $0, later: later, summary, plan) })
      } else {
        .programme(ProgrammeVerdict(summary.programme, at: month, later: later))
      }
    caution = month.flatMap { VerdictMonth(summary, plan, at: $0) }
    let only = summary.projects.count == 1 ? summary.projects.first : nil
    tightest = only.flatMap { Tightest($0, until: month) }
    associations =
      only.flatMap { project in month.map { Association.all(project, at: $0) } } ?? []
  }

  private static func mainMonth(_ summary: Summary, _ asked: Int?) -> Int? {
    MainMonth.among(
      summary.projects.first?.outcomes.map(\.month) ?? [], horizon: summary.horizon, asked: asked)
  }

  /// The last assessed month, if it lies beyond the main one.
  private static func laterMonth(_ summary: Summary, than main: Int?) -> Int? {
    guard let main, let last = summary.projects.first?.outcomes.map(\.month).max() else {
      return nil
    }
    return last > main ? last : nil
  }
}

extension Summary {
  /// The only service, when there is one and one copy of it.
  var onlyService: ProjectSummary? {
    projects.count == 1 && projects[0].replicas == 1 ? projects[0] : nil
  }
}
