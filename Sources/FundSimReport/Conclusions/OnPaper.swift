import FundSim

/// How a service fares with every planned application won and nothing cut.
enum OnPaper: Equatable {
  case neverCloses
  case closes(month: Int)

  init(_ plan: Ledger) { self = plan.breach.map { .closes(month: $0) } ?? .neverCloses }
}
