import FundSim
import FundSimText

extension RunDocument {
  /// The words of the verdict, with this scenario's numbers.
  mutating func addMeanings() {
    add(.heading("What the words mean"))
    add(.entries(Meanings.entries(summary.sustainability, limit: limit)))
  }

  /// The closing limit in pounds, where the plan knows it.
  private var limit: String {
    guard summary.onlyService != nil, let ledger = plan.first else { return "" }
    let limit = Money(micro: ledger.windDown) - Money(micro: ledger.overdraft)
    return " (in the plan, below \(currency.pounds(limit)))"
  }

  /// How the figures were got, and how far to trust them.
  mutating func addMethod() {
    let trials = summary.trials
    add(.heading("How this was worked out"))
    var run = Words.futures(trials.count)
    if trials.first > 0 { run += " from number \(GroupedNumber.text(trials.first))" }
    run += ", seed \(summary.seed), design \(SafeText.oneLine(context.design))"
    run += context.perspective.map { ", perspective \(SafeText.oneLine($0))" } ?? ", no perspective"
    run +=
      ", \(Words.duration(summary.horizon)) simulated, fundsim"
      + " \(SafeText.oneLine(context.version))."
    add(.paragraph(run + " The same scenario and seed give the same figures again."))
    for (name, remarks) in alternatives where !remarks.noteAndSource.isEmpty {
      add(.paragraph("The scenario says of the \(name): \(remarks.noteAndSource)"))
    }
    add(
      .paragraph(
        "Months are numbered from 0, as in the scenario. The 95% intervals (Wilson's method) say how"
          + " far the luck of drawing these futures can move a figure, not whether the assumptions"
          + " are right."))
    add(
      .paragraph(
        "The odds are the scenario's assumptions, not evidence. Nobody in these futures merges,"
          + " appeals for emergency money or makes a new plan unless the scenario says so."))
  }
}
