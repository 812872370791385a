import Testing

@testable import FundSim
@testable import FundSimReport

/// What no report may say, whatever the scenario.
enum Degenerate {
  static let context = ReportContext(
    version: "", design: "baseline", perspective: nil, sha256: "")

  /// In one line, without the marks of Markdown.
  static func prose(_ text: String) -> String {
    text.filter { !"#|\\*".contains($0) }.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// No arithmetic upon nothing, no plural of one, nothing that the scenario does not have.
  static func expectSense(
    _ text: String, of scenario: String, at location: SourceLocation = #_sourceLocation
  ) {
    let words = Set(text.lowercased().split { !$0.isLetter })
    #expect(
      words.isDisjoint(with: ["nan", "inf", "infinity", "nil"]), "\(text)", sourceLocation: location
    )
    let negative = text.firstMatch(of: /[-−]£?0(\.0+)?(?![\d.,])/)
    #expect(negative == nil, "\(text)", sourceLocation: location)
    let plural = text.firstMatch(
      of: /(^|[ (])(1|[Oo]ne) (months|years|futures|trials|projects|services)\b/)
    #expect(plural == nil, "\(text)", sourceLocation: location)
    var absent = ["those one", "first one", "12 months", "between 0 and 0"]
    let said = text.split(separator: "What the words mean", maxSplits: 1).first ?? ""
    for (key, words) in [
      ("overdraft", ["bank would"]), ("\"stages\"", ["stage", "programme"]), ("loan", ["(loan)"]),
      ("restricted", ["goes back to funders"]), ("in-kind", ["(in kind)"]),
      ("\"designs\"", ["too close to call", "under baseline"]),
      // In general, where a term runs out.
      ("renewal", ["a renewal", ", renewed", "it is renewed by"]),
    ] where !scenario.contains(key) { absent += words }
    for words in absent {
      #expect(!said.contains(words), "\(words): \(text)", sourceLocation: location)
    }
  }

  /// Counts of 100 futures that stand together are 100.
  static func expectHundreds(
    _ document: Document, at location: SourceLocation = #_sourceLocation
  ) {
    for block in document.blocks {
      switch block {
      case .futures(let futures):
        #expect(futures.parts.reduce(0) { $0 + $1.count } == 100, sourceLocation: location)
      case .table(let table) where table.columns.map(\.name).contains("none"):
        for row in table.rows {
          let counts = row.cells.suffix(4).map { Int($0) ?? ($0.hasPrefix(">") ? 100 : 0) }
          #expect(counts.reduce(0, +) == 100, "\(row)", sourceLocation: location)
        }
      default: break
      }
    }
  }

  /// No sentence against another.
  static func expectAgreement(
    _ findings: RunFindings, at location: SourceLocation = #_sourceLocation
  ) {
    guard case .service(let verdict?) = findings.verdict else { return }
    let open = verdict.main.open.rounded
    #expect((verdict.closing == nil) == (verdict.main.open.size == .all), sourceLocation: location)
    switch verdict.bridging {
    case .nothing?: #expect(open >= 90, sourceLocation: location)
    case .forNine?: #expect((80...90).contains(open), sourceLocation: location)
    case .forEight?, .forBoth?: #expect(open <= 80, sourceLocation: location)
    case nil: break
    }
    if let later = verdict.later { #expect(later.open.rounded <= open, sourceLocation: location) }
    if verdict.main.open.size == .all || verdict.main.open.size == .none {
      #expect(findings.associations.isEmpty, sourceLocation: location)
    }
    if case .less? = verdict.income?.reading, verdict.main.open.size == .all {
      // What is missing is not the closing's doing.
      if case .less(_, let widest?)? = verdict.income?.reading {
        #expect(widest.cause == .stream, sourceLocation: location)
      }
    }
  }
}
