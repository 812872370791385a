import FundSim
import FundSimText

/// Lengths of time and small numbers in words.
enum Words {
  /// "three years", "18 months".
  static func duration(_ months: Int) -> String {
    if months > 0 && months % 12 == 0 {
      return number(months / 12) + (months == 12 ? " year" : " years")
    }
    return months == 1 ? "one month" : "\(months) months"
  }

  /// "In that year", "In those 18 months": of the months before an assessment just named.
  static func inThose(_ months: Int) -> String {
    switch months {
    case 1: "In that month"
    case 12: "In that year"
    default: "In those " + duration(months)
    }
  }

  /// "the first year", "the first 18 months".
  static func theFirst(_ months: Int) -> String {
    switch months {
    case 1: "the first month"
    case 12: "the first year"
    default: "the first " + duration(months)
    }
  }

  /// When a month is assessed, for the head of a column: "3 years", "18 months".
  static func assessment(_ month: Int) -> String {
    if month % 12 == 0 { return "\(month / 12) year" + (month == 12 ? "" : "s") }
    return month == 1 ? "1 month" : "\(month) months"
  }

  /// "three", "14": words up to twelve.
  static func number(_ value: Int) -> String {
    let words = [
      "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ]
    return words.indices.contains(value) ? words[value] : GroupedNumber.text(value)
  }

  /// "1 future", "2,000 futures".
  static func futures(_ count: UInt64) -> String {
    GroupedNumber.text(Int(clamping: count), of: "future")
  }

  /// What is said of a run that was stopped, or that met with a fault.
  static func incomplete(_ trials: Summary.Trials) -> String {
    let futures = futures(trials.count)
    return trials.fault == nil
      ? "INCOMPLETE: the run was stopped early. These figures rest on the \(futures) that"
        + " \(trials.count == 1 ? "was" : "were") finished."
      : "INCOMPLETE: an amount outgrew what can be reckoned with. These figures rest on the"
        + " \(futures) before that one."
  }

  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// One word for a narrow column.
  static func leader(_ type: LeadType) -> String {
    switch type {
    case .vcs: "voluntary"
    case .localAuthority: "authority"
    case .parishCouncil: "parish"
    case .otherService: "other"
    }
  }

  static func leadType(_ type: LeadType) -> String {
    switch type {
    case .vcs: "voluntary sector"
    case .localAuthority: "local authority"
    case .parishCouncil: "parish council"
    case .otherService: "other service"
    }
  }
}
