import FundSim
import FundSimText

extension VerdictMonth {
  /// Warnings, each with its lead; `name` calls a design, `after` says when the month is.
  func warnings(name: ((Int) -> String)?, after: String) -> [(lead: String, text: String)] {
    [flowing(name, after).map { ("PROGRAMME MONEY STILL FLOWS:", $0) }, ending(name, after)]
      .compactMap { $0 }
  }

  private func flowing(_ name: ((Int) -> String)?, _ after: String) -> String? {
    guard let first = flows.first else { return nil }
    guard let name else {
      return
        "in the plan the programme's last payment is in month \(first.lastMonth), so what is open"
        + " \(after) may be so on the programme's money alone."
    }
    let parts = flows.map { "month \($0.lastMonth) under \(name($0.design))" }
    return "in the plan the programme's last payment is in \(WordList.text(parts)), so what is open"
      + " \(after) may be so on the programme's money alone. A design with a longer tail can look"
      + " better only because it has not ended."
  }

  private func ending(
    _ name: ((Int) -> String)?, _ after: String
  ) -> (lead: String, text: String)? {
    if ends.isEmpty { return nil }
    let isSingle = ends.allSatisfy { $0.ending != nil }
    // Designs of which the same is said are named together.
    var said: [(what: String, designs: [Int])] = []
    for end in ends {
      let what =
        end.ending.map {
          "\(SafeText.oneLine($0.stream)) (\(Percent.cell($0.share))% of a year's cash) ends in month"
            + " \($0.month)"
        }
        ?? "a stream of a quarter of a year's cash or more ends for \(GroupedNumber.text(end.services))"
        + " of \(GroupedNumber.text(end.all)) services"
      if let known = said.firstIndex(where: { $0.what == what }) {
        said[known].designs.append(end.design)
      } else {
        said.append((what, [end.design]))
      }
    }
    let parts = said.map { what, designs in
      what + (name.map { " under " + WordList.text(designs.map($0)) } ?? "")
    }
    let what =
      "in the plan "
      + (isSingle ? "" : "between months \(month - 1) and \(month + 2) ")
      + parts.joined(separator: "; ") + "."
    let fewer = isSingle ? "none does" : "it does for fewer than a quarter"
    let elsewhere =
      nearest.map { " The nearest month about which \(fewer) is \($0)." }
      ?? " There is no month about which \(fewer)."
    return (
      "MONEY RUNS OUT THEN:",
      what
        + " Sustained counts what is secured for the year ahead: it falls as a term runs out, and"
        + " rises when it is renewed." + elsewhere
    )
  }
}
