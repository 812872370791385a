import FundSim
import FundSimText

extension ComparisonDocument {
  /// Where another design leads than the one that was chosen.
  mutating func add(_ otherwise: Otherwise) {
    let byCriterion = otherwise.leads.filter { $0.month == findings?.month }
    let byMonth = otherwise.leads.filter { $0.month != findings?.month }
    let parts = (byCriterion + byMonth).map { lead in
      let levels = Levels(lead.criterion, lead.month, self)
      let names = WordList.text(lead.leaders.map(name), last: "or")
      let amounts = WordList.text(lead.leaders.map(levels.precise))
      return
        (lead.month == findings?.month
        ? (numbers.isSingle ? "by whether it is " : "by how many are ") + levels.word
        : "after \(Words.duration(lead.month))") + ", \(names)"
        + " (\(amounts)\(lead.leaders.count == 1 ? "" : ", too close to call"))"
    }
    add(.paragraph("Looked at otherwise, another design leads: \(parts.joined(separator: "; "))."))
  }
}
