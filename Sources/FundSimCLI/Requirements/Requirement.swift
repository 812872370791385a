import FundSim
import FundSimText

/// A promise that a result must keep: `[project:]outcome@month OP value`.
///
/// Without a project it speaks of the only project, or, of several, of their mean share.
struct Requirement: Sendable, Equatable {
  let outcome: OutcomeMeasure
  let project: String?
  let month: Int
  let comparison: Comparison
  /// 0…1.
  let threshold: Double
  /// As it was typed.
  let text: String
  /// Where the project and the month stand in `text`, in characters from 0.
  let projectColumn: Int
  let monthColumn: Int

  /// In the order in which they are looked for: the longer of two that begin alike comes first.
  enum Comparison: String, CaseIterable, Sendable {
    case atLeast = ">="
    case moreThan = ">"
    case atMost = "<="
    case lessThan = "<"
    case equal = "=="

    func holds(_ found: Double, _ threshold: Double) -> Bool {
      switch self {
      case .atLeast: found >= threshold
      case .moreThan: found > threshold
      case .atMost: found <= threshold
      case .lessThan: found < threshold
      case .equal: found == threshold
      }
    }

    var words: String {
      switch self {
      case .atLeast: "at least"
      case .moreThan: "more than"
      case .atMost: "at most"
      case .lessThan: "less than"
      case .equal: "exactly"
      }
    }
  }
}

/// What is wrong with a requirement, and where.
struct RequirementError: Error, Equatable, Sendable {
  let text: String
  /// In characters from 0.
  let column: Int
  let fault: Fault

  enum Fault: Error, Equatable, Sendable {
    case unknownOutcome(String, suggestion: String?)
    case noProject
    case noMonth
    case noComparison
    case noValue
    case notAValue(String)
    /// 60 where 60% or 0.6 was meant, or beyond any share.
    case notAShare(String)
    /// Found only once the scenario is read.
    case unknownProject(String, suggestion: String?, known: [String])
    case notAssessed(Int, known: [Int])
  }

  /// The fault, then the expression with a caret under the place.
  var message: String {
    let before = SafeText.spelledOut(String(text.prefix(column)))
    return "--require: \(fault.wording)\n  \(SafeText.spelledOut(text))\n  "
      + String(repeating: " ", count: before.count) + "^"
  }
}

extension RequirementError.Fault {
  fileprivate var wording: String {
    switch self {
    case .unknownOutcome(let found, let suggestion):
      (found.isEmpty ? "the outcome is missing" : "unknown outcome \(Quoted.text(found))") + "; "
        + DidYouMean.opening(suggestion)
        + "write \(WordList.text(OutcomeMeasure.allCases.map(\.rawValue), last: "or"))"
    case .noProject: "the project before the colon is missing; write its id, or no colon"
    case .noMonth: "the month is missing; write it after an @, for example sustained@36 >= 60%"
    case .noComparison:
      "a comparison must follow the month; write "
        + WordList.text(Requirement.Comparison.allCases.map(\.rawValue), last: "or")
    case .noValue: "the value is missing; write a share such as 60% or 0.6"
    case .notAValue(let found):
      "\(Quoted.text(found)) is not a value; write a share such as 60% or 0.6"
    case .notAShare(let found):
      if let percent = Double(found), (1...100).contains(percent) {
        "\(found) is not a share; write \(found)% or a number from 0 to 1"
      } else {
        "\(found) is not a share; write 0% to 100%, or a number from 0 to 1"
      }
    case .unknownProject(let found, let suggestion, let known):
      "no project is called \(Quoted.text(found)); "
        + DidYouMean.opening(suggestion)
        + "the scenario has \(WordList.abridged(known))"
    case .notAssessed(let month, let known):
      "month \(month) is not assessed; "
        + "the scenario assesses \(WordList.text(known.map(String.init)))"
    }
  }
}
