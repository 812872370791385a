/// What a choice between designs goes by: the outcome that a funder wants most services to have.
public enum Criterion: String, CaseIterable, Sendable {
  case sustained, open

  public var counted: CountedMeasure {
    switch self {
    case .sustained: .sustained
    case .open: .open
    }
  }
}
