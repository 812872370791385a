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
          + " renewal won, nothing cut, every uncertain figure at its middle value. It should agree"
          + " with the project's own spreadsheet to the penny."))
    for ledger in ledgers {
      if ledgers.count > 1 { document.add(.heading(SafeText.oneLine(ledger.project))) }
      if let shortfall = Shortfall(ledger) {
        document.add(.loss("The service closes even in the plan: \(words.reason(shortfall))."))
      } else {
        let length = Words.duration(ledger.general.count)
        document.add(.paragraph("In the plan the service never closes in \(length)."))
      }
      document.addSheets(ledger, words, level: ledgers.count > 1 ? 2 : 1)
    }
    document.add(
      .afterword(
        heading: "How to read this",
        ["Months are numbered from 0, as in the scenario. A dash is nothing."]))
    return document
  }
}
