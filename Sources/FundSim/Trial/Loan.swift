/// Loans (MODEL §5.3): drawn down, paid back with interest, and owed until then.
extension Block {
  /// Draws the loans of a selection down and pays them back.
  func lend(_ stream: CompiledStream, _ receipt: Receipts, _ awarded: LaneSelection) {
    guard let loan = stream.loan else { return }
    let won = memory.awards.won.line(stream.index)
    for index in 0..<awarded.count {
      let lane = awarded[index]
      lend(stream, loan, receipt, decided: Int(won[lane]), lane: lane)
    }
  }

  private func lend(
    _ stream: CompiledStream, _ loan: CompiledLoan, _ receipt: Receipts, decided: Int, lane: Int
  ) {
    let start = decided &+ whole(stream.start, lane)
    let principal = value(stream.amount, lane)
    let term = stream.term.map { whole($0, lane) } ?? 1
    if start >= months { return }
    journal?.begin(stream.id, at: start, for: nil)
    receipt.add(
      flow(principal - principal * value(loan.fee, lane)), from: start, to: start + 1,
      decided: decided, lane: lane)
    let rate = value(stream.rate, lane) / 12
    let holiday = whole(loan.holiday, lane)
    let part = Self.part(
      of: principal, rate: rate, parts: term - holiday, repayment: loan.repayment)
    var balance = principal
    var last: Int64 = 0
    owe(balance, month: start, lane: lane)
    for number in 1...term {
      let month = start + number
      if month >= months { return }
      let interest = balance * rate
      var repaid = 0.0
      if number == term {
        repaid = balance
      } else if number > holiday {
        switch loan.repayment {
        case .annuity: repaid = rate == 0 ? part : part - interest
        case .equal: repaid = part
        case .bullet: repaid = 0
        }
      }
      let payment = flow(interest + repaid)
      // Equal payments follow each other: only what changes is entered.
      memory.books.income[month &* Self.lanes &+ lane] &-= payment &- last
      last = payment
      if journal != nil { memory.books.loanPayments[month &* Self.lanes &+ lane] &+= payment }
      balance -= repaid
      owe(balance, month: month, lane: lane)
    }
    let end = start + term + 1
    if end < months { memory.books.income[end &* Self.lanes &+ lane] &+= last }
  }

  /// The whole payment of an annuity, or one of equal parts of the principal.
  private static func part(
    of principal: Double, rate: Double, parts: Int, repayment: LoanTerms.Repayment
  ) -> Double {
    guard parts > 0 else { return 0 }
    if repayment == .equal || rate == 0 { return principal / Double(parts) }
    var growth = 1.0
    for _ in 0..<parts { growth *= 1 + rate }
    return principal * rate / (1 - 1 / growth)
  }

  /// Notes the principal owed at the end of a month for the assessment there, if any.
  @inline(__always)
  private func owe(_ balance: Double, month: Int, lane: Int) {
    let index = common.assessmentAt[month]
    if index >= 0 { memory.outcomes.owed[index &* Self.lanes &+ lane] &+= flow(balance) }
  }
}
