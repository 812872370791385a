import FundSim

/// What the plan counts on to a month against what comes while the service is open: all cash but
/// loans.
struct IncomeAgainstPlan: Equatable {
  enum Reading: Equatable {
    case nothingPlanned
    case asPlanned
    case more(Money)
    /// With the widest gap of a stream, where there are several.
    case less(Money, widest: Gap?)
  }

  /// The stream whose income while open falls furthest short, and why.
  struct Gap: Equatable {
    enum Cause: Equatable {
      /// It brings less than planned, closed or not.
      case stream
      /// What it would have brought after the closing.
      case closing
    }

    let stream: StreamID
    let planned: Double
    /// Closed or not, as if somebody had bridged the gap.
    let received: Double
    let whileOpen: Double
    /// Share of futures in which it brings nothing, open or closed.
    let nothing: Double

    /// What it failed to bring; below nothing where it brings more.
    var failed: Double { planned - received }
    /// What was lost by closing.
    var lost: Double { received - whileOpen }
    var cause: Cause { lost > failed ? .closing : .stream }
  }

  let month: Int
  let planned: Money
  let came: Money
  let reading: Reading

  init?(_ service: ProjectSummary, until month: Int) {
    let gaps = service.streams.filter { $0.isCash && $0.kind != "loan" }.compactMap { stream in
      stream.againstPlan.first { $0.month == month }.map { row in
        Gap(
          stream: StreamID(stream), planned: row.plan, received: row.mean,
          whileOpen: row.meanWhileOpen, nothing: row.none)
      }
    }
    guard let planned = Money(pounds: gaps.reduce(0) { $0 + $1.planned }),
      let came = Money(pounds: gaps.reduce(0) { $0 + $1.whileOpen })
    else { return nil }
    self.month = month
    self.planned = planned
    self.came = came
    // Of the pounds that are shown, so that the sentence adds up.
    let lack = Money(micro: (planned.pounds - came.pounds) * 1_000_000)
    if planned.pounds <= 0 {
      reading = .nothingPlanned
    } else if lack.pounds == 0 {
      reading = .asPlanned
    } else if lack.micro < 0 {
      reading = .more(-lack)
    } else {
      let widest = gaps.max { $0.planned - $0.whileOpen < $1.planned - $1.whileOpen }
      reading = .less(lack, widest: gaps.count > 1 ? widest : nil)
    }
  }
}
