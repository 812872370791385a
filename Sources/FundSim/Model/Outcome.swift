/// Where a project stands at an assessment month (MODEL §9), from worst to best: the order of the rows
/// and columns of a table of transitions.
public enum Outcome: Int, CaseIterable, Sendable {
  case closed, precarious, sustained

  /// As results call it.
  public var name: String {
    switch self {
    case .closed: "closed"
    case .precarious: "precarious"
    case .sustained: "sustained"
    }
  }
}

/// A share of futures that a project's results tell, in their order: the outcomes, and what some of
/// them have in common.
public enum OutcomeMeasure: String, CaseIterable, Sendable {
  case open, closed, precarious, sustained, mainstreamed

  /// That of projects with this outcome alone.
  public init(_ outcome: Outcome) {
    self =
      switch outcome {
      case .closed: .closed
      case .precarious: .precarious
      case .sustained: .sustained
      }
  }
}

/// A number of projects that is counted in every trial, in the order of results. The other measures
/// follow from these: closed is not open, precarious is open and not sustained.
public enum CountedMeasure: Int, CaseIterable, Sendable {
  case sustained, open, mainstreamed

  static let count = allCases.count

  /// As results call it.
  public var name: String { measure.rawValue }

  public var measure: OutcomeMeasure {
    switch self {
    case .sustained: .sustained
    case .open: .open
    case .mainstreamed: .mainstreamed
    }
  }
}

extension Outcome {
  /// What a project with this outcome adds to the numbers of those open and sustained: no two outcomes
  /// may add the same in all, because `place` reads them back (a test holds it to this).
  var counted: (open: Int64, sustained: Int64) {
    switch self {
    case .closed: (0, 0)
    case .precarious: (1, 0)
    case .sustained: (1, 1)
    }
  }

  static let count = allCases.count

  /// The place in `allCases` of the outcome that adds so much.
  @inline(__always)
  static func place(open: Int64, sustained: Int64) -> Int {
    Int(truncatingIfNeeded: open &+ sustained)
  }
}
