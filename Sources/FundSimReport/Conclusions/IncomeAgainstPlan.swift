import FundSim

/// What the plan counts on to a month against what comes: all cash but loans.
///
/// Over whole years what comes is the year table's, nothing after closing; the figures against
/// the plan know no closing.
struct IncomeAgainstPlan: Equatable {
  enum Reading: Equatable {
    case nothingPlanned
    case asPlanned
    case more(Money)
    /// With the stream that lacks most, where there are several.
    case less(Money, widest: Lack?)
  }

  /// The stream whose income falls furthest short.
  struct Lack: Equatable {
    let stream: StreamID
    let planned: Double
    let came: Double
    /// Share of futures in which it brings nothing, open or closed.
    let nothing: Double
  }

  let month: Int
  let planned: Money
  let came: Money
  /// Whether what comes is counted only while the service is open.
  let isWhileOpen: Bool
  let reading: Reading

  init?(_ service: ProjectSummary, until month: Int) {
    let promises = service.streams.filter { $0.isCash && $0.kind != "loan" }.compactMap { stream in
      stream.againstPlan.first { $0.month == month }.map { Promise(stream, $0, month) }
    }
    let isWhileOpen = promises.allSatisfy { $0.whileOpen != nil }
    func average(_ promise: Promise) -> Double {
      isWhileOpen ? promise.whileOpen ?? 0 : promise.row.mean
    }
    guard let planned = Money(pounds: promises.reduce(0) { $0 + $1.row.plan }),
      let came = Money(pounds: promises.reduce(0) { $0 + average($1) })
    else { return nil }
    self.month = month
    self.planned = planned
    self.came = came
    self.isWhileOpen = isWhileOpen
    let lack = planned - came
    if planned.pounds <= 0 {
      reading = .nothingPlanned
    } else if lack.pounds == 0 {
      reading = .asPlanned
    } else if lack.micro < 0 {
      reading = .more(-lack)
    } else {
      let widest = promises.max {
        $0.row.plan - average($0) < $1.row.plan - average($1)
      }
      reading = .less(
        lack,
        widest: widest.flatMap { promise in
          promises.count > 1 && promise.row.plan > average(promise)
            ? Lack(
              stream: StreamID(promise.stream), planned: promise.row.plan,
              came: average(promise), nothing: promise.row.none) : nil
        })
    }
  }

  /// One stream's income to a month: what the plan says, and what comes.
  private struct Promise {
    let stream: StreamSummary
    let row: StreamSummary.AgainstPlan
    /// Nil where the month is no whole number of the years that are kept.
    let whileOpen: Double?

    init(_ stream: StreamSummary, _ row: StreamSummary.AgainstPlan, _ month: Int) {
      (self.stream, self.row) = (stream, row)
      let years = month / 12
      whileOpen =
        month % 12 == 0 && years <= stream.perYear.count
        ? stream.perYear.prefix(years).reduce(0) { $0 + $1.cashMean } : nil
    }
  }
}
