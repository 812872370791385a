import FundSim
import FundSimText

/// The budget with all luck removed (MODEL §8), to be checked against the project's spreadsheet:
/// tables by year and by month, to the penny.
enum PlanDocument {
  static func document(_ ledgers: [Ledger], _ scenario: Scenario) -> Document {
    var document = Document()
    let words = LedgerWords(scenario)
    let title = SafeText.oneLine(scenario.title)
    document.add(.title(title.isEmpty ? "The plan" : "\(title): the plan"))
    document.add(
      .paragraph(
        "The budget with all luck removed: every planned application won at the first attempt, every"
          + " renewal won, nothing cut or scaled back, every uncertain figure at its median. It should"
          + " agree with the project's own spreadsheet to the penny."))
    for ledger in ledgers {
      if ledgers.count > 1 { document.add(.heading(SafeText.oneLine(ledger.project))) }
      if let shortfall = Shortfall(ledger) {
        document.add(.loss("The service closes even in the plan: \(words.reason(shortfall))."))
      } else {
        let length = Words.duration(ledger.general.count)
        document.add(.paragraph("In the plan the service never closes in \(length)."))
      }
      if let policy = PolicyOnPlan(ledger) {
        document.add(.paragraph(sentence(policy, of: ledger.general.count, words)))
      }
      document.addSheets(ledger, words, level: ledgers.count > 1 ? 2 : 1)
    }
    add(
      OffMiddle(scenario), to: &document, withProject: ledgers.count > 1, words.currency)
    document.add(
      .afterword(
        heading: "How to read this",
        ["Months are numbered from 0, as in the scenario. A dash is nothing."]))
    return document
  }

  /// The plan spends as if there were no policy, so it says where it would not.
  private static func sentence(
    _ policy: PolicyOnPlan, of months: Int, _ words: LedgerWords
  ) -> String {
    let shown = policy.spans.prefix(6).map { words.months.brief($0) }
    let rest = policy.spans.count - shown.count
    let list = WordList.text(shown + (rest > 0 ? ["\(rest) more times"] : []))
    return "The plan is not scaled back. The project's policy, followed on it, would do so in"
      + " \(policy.count) of these \(months) months: \(list)."
  }
}
