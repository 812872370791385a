import FundSim

/// Restricted money that is left over and goes back to funders while a service is open.
struct ReturnedMoney: Equatable {
  enum Reach: Equatable {
    /// Of one service: in how many futures.
    case futures(Frequency)
    /// Of several projects, or copies of one: from how many of them on average.
    case projects(mean: Double, of: Int)
  }

  enum Source: Equatable {
    case stream(StreamID)
    case project(String)
  }

  /// Where it comes from: nil where no part is the largest.
  enum Origin: Equatable {
    case only(Source)
    case mostly(Source)
  }

  let reach: Reach
  /// In pounds over all futures, of all projects and copies together.
  let mean: Double
  let origin: Origin?

  /// Nil where nothing goes back, or where it was not counted.
  init?(_ summary: Summary) {
    let givers = summary.projects.filter { ($0.returned?.share.p ?? 0) > 0 }
    guard let first = givers.first else { return nil }
    func number(_ value: (ReturnedSummary) -> Double) -> Double {
      givers.reduce(0) { sum, project in
        sum + Double(project.replicas) * (project.returned.map(value) ?? 0)
      }
    }
    mean = number(\.mean)
    reach =
      summary.onlyService == nil
      ? .projects(mean: number(\.share.p), of: summary.programme.projectCount)
      : .futures(Frequency(first.returned?.share.p ?? 0))
    origin =
      summary.projects.count == 1
      ? Self.origin(
        first.streams.filter { $0.returned.share.p > 0 }.map {
          (.stream(StreamID($0)), $0.returned.mean)
        })
      : Self.origin(
        givers.map { (.project($0.id), Double($0.replicas) * ($0.returned?.mean ?? 0)) })
  }

  /// The largest of several parts, if it is larger than all others by a penny.
  private static func origin(_ parts: [(source: Source, mean: Double)]) -> Origin? {
    let ordered = parts.sorted { $0.mean > $1.mean }
    guard let first = ordered.first else { return nil }
    if ordered.count == 1 { return .only(first.source) }
    return first.mean - ordered[1].mean >= 0.01 ? .mostly(first.source) : nil
  }
}
