import Testing

@testable import FundSim

extension HandCasesTests {
  /// Loans worked by hand.
  struct LoanCaseTests {
    private func loan(
      term: Quantity, _ terms: LoanTerms
    ) throws -> Scenario {
      try handScenario(
        reserves: 100_000,
        streams: [
          Stream(id: "loan", kind: .loan, level: .loan(terms), apply: 2, start: 1, term: term)
        ])
    }

    @Test(arguments: LedgerSource.allCases)
    func equalPartsAndFee(source: LedgerSource) throws {
      // £1,200 at 12 % a year over 4 months: £300 a month + 1 % of 1,200, 900, 600, 300.
      let ledger = try source.plan(
        loan(term: 4, LoanTerms(principal: 1200, rate: 0.12, repayment: .equal, fee: 0.02)))
      #expect(ledger.pounds("loan").nonzero == [3: 1176])
      #expect(ledger.loanPayments.nonzeroPounds == [4: 312, 5: 309, 6: 306, 7: 303])
      #expect(ledger.generalPounds[7] == 100_000 - 8000 + 1176 - 1230)
    }

    @Test(arguments: LedgerSource.allCases)
    func bulletPaysInterestThenAll(source: LedgerSource) throws {
      let ledger = try source.plan(
        loan(term: 3, LoanTerms(principal: 5000, rate: 0.06, repayment: .bullet)))
      #expect(ledger.pounds("loan").nonzero == [3: 5000])
      #expect(ledger.loanPayments.nonzeroPounds == [4: 25, 5: 25, 6: 5025])
    }

    @Test(arguments: LedgerSource.allCases)
    func annuityIsLevel(source: LedgerSource) throws {
      // £1,000 at 1 % a month, 2 payments: A = 10 ÷ (1 − 1.01⁻²) = 1000 × 1.0201 ÷ 2.01.
      let ledger = try source.plan(loan(term: 2, LoanTerms(principal: 1000, rate: 0.12)))
      #expect(ledger.loanPayments[4] == 507_512_438)
      #expect(ledger.loanPayments[5] == 507_512_438)
    }

    @Test(arguments: LedgerSource.allCases)
    func holidayThenAnnuity(source: LedgerSource) throws {
      let ledger = try source.plan(
        loan(term: 4, LoanTerms(principal: 1000, rate: 0.12, holiday: 2)))
      #expect(ledger.loanPayments[4] == 10_000_000)
      #expect(ledger.loanPayments[5] == 10_000_000)
      #expect(ledger.loanPayments[6] == 507_512_438)
      #expect(ledger.loanPayments[7] == 507_512_438)
      #expect(ledger.loanPayments[8] == 0)
    }

    @Test(arguments: LedgerSource.allCases)
    func freeLoanIsEqualParts(source: LedgerSource) throws {
      let ledger = try source.plan(loan(term: 4, LoanTerms(principal: 1000, holiday: 2)))
      #expect(ledger.loanPayments.nonzeroPounds == [6: 500, 7: 500])
    }

    @Test(arguments: LedgerSource.allCases)
    func owedPrincipalIsNotReserves(source: LedgerSource) throws {
      // Drawn in month 3, £1,200 over 12 months without interest: £1,200 − 8 × £100 owed at 12.
      let ledger = try source.plan(loan(term: 12, LoanTerms(principal: 1200)))
      let assessment = try #require(ledger.assessments.first)
      #expect(assessment.month == 12)
      #expect(assessment.freeReserves == ledger.general[11] - 400_000_000)
      #expect(assessment.securedAhead == 0)
    }
  }
}
