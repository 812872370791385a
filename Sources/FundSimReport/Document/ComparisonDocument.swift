import FundSim
import FundSimText

/// A comparison for someone who has to choose: the decision in a sentence, how sure it is, what
/// speaks against it, the tables behind it, the words last.
struct ComparisonDocument {
  let index: ComparisonIndex
  let numbers: ComparisonNumbers
  let findings: ComparisonFindings?
  private(set) var document = Document()

  init(_ summary: ComparisonSummary, _ context: ComparisonContext) {
    index = ComparisonIndex(summary, context)
    numbers = ComparisonNumbers(
      isSingle: index.isSingle, currency: Currency(summary.alternatives.first?.currency ?? ""))
    findings = ComparisonFindings(index)
    write()
  }

  var summary: ComparisonSummary { index.summary }
  var currency: Currency { numbers.currency }
  /// "10,000 trials".
  var trialsText: String { GroupedNumber.text(Int(clamping: index.trials), of: "trial") }

  /// The name as it may be shown.
  func name(_ place: Int) -> String { index.name(place) }

  /// "three years after the programme began".
  func after(_ month: Int) -> String {
    summary.alternatives.first?.after(month) ?? Words.duration(month)
  }

  /// "perspective commissioner", or what there is without one.
  static func view(_ perspective: String?) -> String {
    perspective.map { "perspective " + SafeText.oneLine($0) } ?? "the file as it stands"
  }

  mutating func add(_ block: Document.Block) { document.add(block) }

  private mutating func write() {
    addTop()
    guard let findings else {
      add(
        .paragraph(
          index.views.isEmpty
            ? "Nothing was compared."
            : "No future was finished, so there is nothing to report."))
      return
    }
    addDecision(findings)
    if let certainty = findings.certainty { add(certainty) }
    add(findings.warnings, findings.criterion)
    addDesigns()
    addDifferences()
    add(findings.prices)
    add(findings.bestBuys)
    if let moves = findings.moves { add(moves) }
    add(findings.gaps)
    addMeanings()
    addMethod()
  }

  private mutating func addTop() {
    let title = SafeText.oneLine(summary.alternatives.first?.title ?? "")
    add(.title(title.isEmpty ? "Untitled scenario" : title))
    let names = (index.views.first?.members ?? []).map(name)
    var parts = [
      names.count > 4
        ? "\(names.count) designs"
        : (names.count == 1 ? "design " : "designs ") + names.joined(separator: ", ")
    ]
    let perspectives = index.views.map { $0.perspective.map(SafeText.oneLine) ?? "none" }
    if perspectives.count > 1 || perspectives.first != "none" {
      parts.append(
        (perspectives.count == 1 ? "perspective " : "perspectives ")
          + perspectives.joined(separator: ", "))
    }
    parts.append(GroupedNumber.text(Int(clamping: index.trials), of: "future"))
    add(.byline(parts.joined(separator: " · ")))
    if let trials = summary.alternatives.map(\.trials).first(where: { !$0.isComplete }) {
      add(.alarm(Words.incomplete(trials)))
    }
  }
}
