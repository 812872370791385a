import FundSimText

/// What a number in a field means: the values it may take, and the words for it in a message.
package struct Measure: Sendable, Equatable {
  /// How the number may be written.
  package enum Unit: Sendable, Equatable {
    case money, share, months, hours, rate, ratio, count
  }

  package let domain: Domain
  package let unit: Unit
  /// With its article, as in "60 is not a probability".
  package let noun: String

  package init(_ domain: Domain, _ unit: Unit, _ noun: String) {
    self.domain = domain
    self.unit = unit
    self.noun = noun
  }

  package static let chance = Measure(.share, .share, "a probability")
  package static let share = Measure(.share, .share, "a share")
  package static let money = Measure(.money, .money, "an amount of money")
  package static let balance = Measure(.balance, .money, "an amount of money")
  package static let months = Measure(.months, .months, "a number of months")
  package static let term = Measure(.term, .months, "a number of months")
  package static let period = Measure(.period, .months, "a number of months")
  package static let attempts = Measure(.attempts, .count, "a number of applications")
  /// Of a project, all alike.
  package static let copies = Measure(
    Domain(1, 10_000, isWhole: true), .count, "a number of copies")
  package static let times = Measure(
    Domain(0, 1200, isWhole: true), .count, "a number of renewals")
  package static let rate = Measure(.rate, .rate, "a yearly rate")
  package static let interest = Measure(.interest, .rate, "a yearly rate of interest")
  package static let logDeviation = Measure(.logDeviation, .rate, "a yearly deviation")
  package static let factor = Measure(.factor, .ratio, "a ratio")
  package static let odds = Measure(.odds, .ratio, "an odds ratio")
  /// Months of costs, which need not be whole.
  package static let monthsOfCosts = Measure(.factor, .months, "a number of months of costs")
  package static let hours = Measure(Domain(0, 1e6), .hours, "a number of hours")
  /// How strongly a driver moves a decision.
  package static let loading = Measure(Domain(-1, 1), .ratio, "a loading")
  package static let weight = Measure(Domain(0, 1e12), .ratio, "a weight")

  /// Ways to write it, for a remedy.
  package var examples: String {
    switch unit {
    case .money: #"write 12000 or "£12,000""#
    case .share: #"write 0.6, "60%" or "7 in 10""#
    case .months where !domain.isWhole: #"write 1.5 or "1.5 months""#
    case .months: #"write 18, "18 months" or "3 years""#
    case .hours: #"write 40 or "40 hours""#
    case .rate: #"write 0.03 or "3%""#
    case .ratio: #"write 0.5 or "50%""#
    case .count: "write a whole number such as 2"
    }
  }
}

extension Measure {
  /// What is wrong with a certain value, and what to do; nil when it lies in the domain.
  ///
  /// `written` is the author's own text for the value, where it was text. The end of an interval
  /// is not a certain value: a draw near it is made whole, so it need not be.
  package func objection(
    to value: Double, written: String? = nil, isCertain: Bool = true
  ) -> (message: String, remedy: String)? {
    // A whole number is the nearest one, ties up.
    let isInside =
      domain.isWhole
      ? value >= domain.lower - 0.5 && value < domain.upper + 0.5
      : value >= domain.lower && value <= domain.upper
    if isInside {
      // Months are rounded; half an application is a slip.
      guard unit == .count, isCertain, domain.isWhole, Int(exactly: value) == nil else {
        return nil
      }
      return ("\(Self.text(value)) is not a whole number", "give a whole number")
    }
    let shown = written.map(Quoted.whole) ?? Self.text(value)
    if domain.isUnit {
      // A little more than 1 is more likely a slip than a percentage.
      guard written == nil, value >= 2, value <= 100, let part = Double("\(value)e-2") else {
        return ("\(shown) is not \(noun)", #"give a number from 0 to 1, or "0%" to "100%""#)
      }
      let percentage = Quoted.whole("\(Self.text(value))%")
      return ("\(shown) is not \(noun)", "write \(percentage) or \(Self.text(part))")
    }
    if unit == .money, value > domain.upper {
      return (
        "\(shown) is more than £\(Self.text(domain.upper)), the largest amount",
        "write pounds, or use a smaller amount"
      )
    }
    return (
      "\(shown) is outside \(Self.text(domain.lower)) to \(Self.text(domain.upper))",
      "give \(noun) in that range"
    )
  }

  /// What is wrong with a yearly rate written as a plain number of 1 or more, which is almost
  /// surely a percentage; nil for anything else.
  ///
  /// Who means to double every year writes `"100%"`.
  package func objection(toPlain value: Double) -> (message: String, remedy: String)? {
    guard self == .rate || self == .interest, value >= 1, value <= 100,
      let whole = Double("\(value)e2"), let part = Double("\(value)e-2")
    else { return nil }
    return (
      "\(Self.text(value)) is \(Self.text(whole))% a year",
      "write \(Quoted.whole("\(Self.text(value))%")) or \(Self.text(part))"
    )
  }

  /// A number as an author would write it: `60`, `0.6`, `1,000,000,000`.
  package static func text(_ value: Double) -> String {
    guard let whole = Int(exactly: value), whole.magnitude < 1_000_000_000_000_000 else {
      return "\(value)"
    }
    // Four digits are easily read without a comma, and may be a year.
    return whole.magnitude < 10_000 ? String(whole) : GroupedNumber.text(whole)
  }
}
