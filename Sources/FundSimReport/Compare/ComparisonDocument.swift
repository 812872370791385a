import FundSim

/// The report of a comparison as blocks: the decision first, what speaks against it, the tables
/// behind it, the words last.
struct ComparisonDocument {
  let index: ComparisonIndex
  let numbers: ComparisonNumbers
  let month: Int?
  let measure: ComparisonMeasure
  private(set) var document = Document()

  init(_ summary: ComparisonSummary, _ context: ComparisonContext) {
    index = ComparisonIndex(summary, context)
    numbers = ComparisonNumbers(
      isSingle: index.isSingle, currency: Currency(summary.alternatives.first?.currency ?? ""))
    month = index.mainMonth
    measure = index.measure(at: month)
    write()
  }

  var summary: ComparisonSummary { index.summary }
  var currency: Currency { numbers.currency }
  var trials: UInt64 { summary.alternatives.first?.trials.count ?? 0 }
  /// "10,000 trials".
  var trialsText: String { Self.plural(Int(clamping: trials), "trial") }

  func name(_ place: Int) -> String { index.name(place) }

  func cost(_ place: Int) -> Double { summary.alternatives[place].programme.cost.mean }

  /// Whether any design of the view costs the programme anything.
  func hasCost(_ view: ComparisonIndex.View) -> Bool {
    view.members.contains { cost($0) > 0 }
  }

  /// "three years after the programme began".
  func after(_ month: Int) -> String {
    summary.alternatives.first?.after(month) ?? Words.duration(month)
  }

  /// "perspective commissioner", or what there is without one.
  static func view(_ perspective: String?) -> String {
    perspective.map { "perspective " + PlainText.clean($0) } ?? "the file as it stands"
  }

  /// "1 trial", "2,000 trials".
  static func plural(_ count: Int, _ noun: String) -> String {
    FixedPoint.count(count) + " " + noun + (count == 1 ? "" : "s")
  }

  mutating func add(_ block: Document.Block) { document.add(block) }

  private mutating func write() {
    writeTop()
    guard let base = index.views.first else {
      add(.paragraph("Nothing was compared."))
      return
    }
    if trials == 0 {
      add(.paragraph("No future was finished, so there is nothing to report."))
      return
    }
    let conclusion = index.conclusion(of: base, at: month, by: measure)
    writeDecision(base, conclusion)
    writeCertainty(base, conclusion)
    writeWarnings(base, conclusion)
    writeDesigns()
    writeDifferences()
    writePrices()
    writeAcceptability()
    writeMoves(base)
    writeGaps()
    writeMeanings()
    writeMethod()
  }

  private mutating func writeTop() {
    let title = PlainText.clean(summary.alternatives.first?.title ?? "")
    add(.title(title.isEmpty ? "Untitled scenario" : title))
    let names = (index.views.first?.members ?? []).map(name)
    var parts = [
      names.count > 4
        ? "\(names.count) designs"
        : (names.count == 1 ? "design " : "designs ") + names.joined(separator: ", ")
    ]
    let perspectives = index.views.map { $0.perspective.map(PlainText.clean) ?? "none" }
    if perspectives.count > 1 || perspectives.first != "none" {
      parts.append(
        (perspectives.count == 1 ? "perspective " : "perspectives ")
          + perspectives.joined(separator: ", "))
    }
    parts.append(Self.plural(Int(clamping: trials), "future"))
    add(.byline(parts.joined(separator: " · ")))
    if summary.alternatives.contains(where: { !$0.trials.isComplete }) {
      add(.alarm(Words.incomplete(trials)))
    }
  }
}
