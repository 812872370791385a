@testable import FundSim

/// One loan: what it brings, what it takes, what is still owed.
struct Loan {
  let drawDown: Receipt
  /// Month and amount, interest and principal together.
  let payments: [(month: Int, amount: Int64)]
  /// The principal owed from a month on, in order of months.
  let owed: [(from: Int, amount: Int64)]

  func owed(atTheEndOf month: Int) -> Int64 { owed.last { $0.from <= month }?.amount ?? 0 }
}

/// Drawing down and paying back (MODEL §5.3).
extension ProjectPath {
  func loan(_ stream: Stream, _ terms: LoanTerms) -> Loan? {
    guard let award = applications(for: stream).award else { return nil }
    guard let length = stream.term else { preconditionFailure("a loan without a term") }
    let start = award + months(stream, "start", stream.start)
    let term = max(1, months(stream, "term", length, .term))
    let principal = value(stream, "principal", terms.principal, .money)
    let fee = value(stream, "fee", terms.fee, .share)
    let i = value(stream, "interest", terms.rate, .interest) / 12
    let holiday = months(stream, "holiday", terms.holiday)
    let n = term - holiday

    var balance = principal
    var payments: [(month: Int, amount: Int64)] = []
    var owed = [(from: start, amount: microPounds(principal))]
    for k in 1...term {
      let interest = balance * i
      var part = 0.0
      if k == term {
        part = balance
      } else if k > holiday {
        part = regularPart(terms.repayment, principal, i, n, interest: interest)
      }
      payments.append((start + k, microPounds(interest + part)))
      balance -= part
      owed.append((start + k, microPounds(balance)))
    }
    return Loan(
      drawDown: Receipt(
        month: start, amount: microPounds(principal - principal * fee), decided: award),
      payments: payments, owed: owed)
  }

  /// The principal repaid in an ordinary month after the holiday, `n` payments in all.
  private func regularPart(
    _ repayment: LoanTerms.Repayment, _ principal: Double, _ i: Double, _ n: Int, interest: Double
  ) -> Double {
    switch repayment {
    case .bullet:
      return 0
    case .annuity where i != 0:
      var power = 1.0
      for _ in 0..<n { power *= 1 + i }
      let v = 1 / power
      return principal * i / (1 - v) - interest
    case .annuity, .equal:
      return principal / Double(n)
    }
  }
}
