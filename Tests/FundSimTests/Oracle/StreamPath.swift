@testable import FundSim

/// One award or renewal of a stream.
struct Term {
  /// 0 for the award.
  let renewal: Int
  /// The month of the decision that brought it.
  let decided: Int
  let start: Int
  /// Months it lasts; nil is for ever.
  let length: Int?
  /// Pounds a month before everything that moves it.
  let base: Double
  /// The product of the renewal factors so far.
  let factor: Double

  /// The month after its last.
  var end: Int? { length.map { start + $0 } }
}

/// One stream of one copy of a project: its terms and its level in every month.
///
/// Loans and matches have ways of their own; see `ProjectPath+Loans` and `ProjectPath+Matches`.
final class StreamPath {
  let path: ProjectPath
  let stream: Stream
  private(set) var terms: [Term] = []
  private var cuts: [(month: Int, kept: Double)] = []
  private var walk: [Double] = [1]

  private lazy var growth = path.value(stream, "growth", stream.growth, .rate)
  private lazy var volatility = path.value(
    stream, "volatility", stream.volatility, .logDeviation)
  private lazy var ramp = path.value(stream, "ramp", stream.ramp, .months)

  init(_ path: ProjectPath, _ stream: Stream) {
    self.path = path
    self.stream = stream
    guard let award = path.applications(for: stream).award else { return }
    awardTerms(award)
    for term in terms { review(term) }
  }

  // MARK: Terms

  private func awardTerms(_ award: Int) {
    let length = stream.term.map { max(1, path.months(stream, "term", $0, .term)) }
    let start = award + path.months(stream, "start", stream.start)
    var term = Term(
      renewal: 0, decided: award, start: start, length: length, base: base(over: length),
      factor: 1)
    terms = [term]
    while let next = renewed(term, awarded: length) {
      terms.append(next)
      term = next
    }
  }

  /// The term that follows, if its decision is won in time.
  private func renewed(_ last: Term, awarded: Int?) -> Term? {
    guard let renewal = stream.renewal, let decision = last.end, decision < path.end else {
      return nil
    }
    let number = last.renewal + 1
    if case .atMost(let times) = renewal.times {
      guard number <= path.months(stream, "renewal.times", times) else { return nil }
    }
    let p = path.value(stream, "renewal.chance", renewal.chance, .share)
    let chance = path.chance(p, of: stream, in: decision, isRenewal: true)
    guard
      path.wins(stream, "renewal", chance: chance, month: decision, ordinal: number)
    else { return nil }
    let length =
      renewal.term.map {
        max(1, path.months(stream, "renewal.term", $0, .term, ordinal: number))
      } ?? awarded
    let factor = path.value(stream, "renewal.factor", renewal.factor, .factor, ordinal: number)
    let gap = path.months(stream, "renewal.gap", renewal.gap)
    return Term(
      renewal: number, decided: decision, start: decision + gap, length: length,
      base: base(over: length), factor: last.factor * factor)
  }

  /// Pounds a month of a term of `length` months.
  func base(over length: Int?) -> Double {
    switch stream.level {
    case .perMonth(let amount): return path.value(stream, "level", amount, .money)
    case .perYear(let amount): return path.value(stream, "level", amount, .money) / 12
    case .total(let amount):
      guard let length else { preconditionFailure("a total without a term") }
      return path.value(stream, "level", amount, .money) / Double(length)
    case .hours(let hours, let rate):
      return path.value(stream, "hoursPerMonth", hours, Domain(0, 1e6))
        * path.value(stream, "rate", rate, .money)
    case .loan, .match: preconditionFailure("loans and matches have no level")
    }
  }

  // MARK: Levels

  /// The yearly reviews of a term that is still running then.
  private func review(_ term: Term) {
    guard let cut = stream.cut, !path.luck.isPlan else { return }
    let chance = path.value(stream, "cut.chance", cut.chance, .share)
    // A payment in advance can reach twenty years beyond the last month.
    let last = min(term.end ?? .max, path.end + 240)
    for (k, month) in stride(from: term.start + 12, to: last, by: 12).enumerated() {
      let ordinal = 1000 * term.renewal + k + 1
      let u = path.luck.uniform(
        at: .stream(path.project.id, stream.id, "cut"), replica: path.replica, ordinal: ordinal)
      if path.climate.strikes(chance, stream.drivers, month: month, uniform: u) {
        let severity = path.value(stream, "severity", cut.severity, .share, ordinal: ordinal)
        cuts.append((month, 1 - severity))
      }
    }
  }

  /// Pounds earned in a month of a term.
  func level(in month: Int, of term: Term) -> Double {
    let first = terms[0].start
    let years = (month - first) / 12
    var growing = 1.0
    for _ in 0..<years { growing *= 1 + growth }
    var cutting = 1.0
    for cut in cuts where cut.month <= month { cutting *= cut.kept }
    return term.base * term.factor * growing * ramp(in: month, from: first) * season(in: month)
      * walk(years: years) * cutting
  }

  /// The value of a month in kind: 0 outside every term.
  func value(in month: Int) -> Double {
    let term = terms.first { $0.start <= month && month < $0.end ?? .max }
    return term.map { level(in: month, of: $0) } ?? 0
  }

  func ramp(in month: Int, from first: Int) -> Double {
    ramp == 0 ? 1 : min(1, Double(month - first + 1) / ramp)
  }

  /// Whether every month of a first term is worth the same before growth, walk and cuts.
  var isFlat: Bool { ramp == 0 && stream.season == nil }

  func season(in month: Int) -> Double {
    guard let weights = stream.season, let start = path.scenario.start else { return 1 }
    let mean = weights.reduce(0, +) / 12
    return weights[start.advanced(by: month).month - 1] / mean
  }

  private func walk(years: Int) -> Double {
    if path.luck.isPlan || volatility == 0 { return 1 }
    while walk.count <= years {
      let j = walk.count
      let u = path.luck.uniform(
        at: .stream(path.project.id, stream.id, "walk"), replica: path.replica, ordinal: j)
      let z = path.climate.number(
        stream.drivers, year: (terms[0].start + 12 * j) / 12, uniform: u)
      walk.append(
        walk[j - 1] * Mathematics.exp(volatility * z - volatility * volatility / 2))
    }
    return walk[years]
  }
}
