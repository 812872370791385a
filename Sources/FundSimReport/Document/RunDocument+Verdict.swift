import FundSim
import FundSimText

extension RunDocument {
  /// The answer for one service, in sentences.
  mutating func add(_ verdict: ServiceVerdict?) {
    guard let verdict else {
      add(.paragraph("No month is assessed, so there is no verdict."))
      return
    }
    let then = after(verdict.main.month)
    add(.heading("Will it last?"))
    add(.paragraph(verdict.sentence(after: then, months)))
    add(.futures(verdict.futures))
    add(.paragraph(mainstreamed(verdict.main.mainstreamed, then)))
    if let later = verdict.later { add(.paragraph(later.sentence(after: after(later.month)))) }
    if let onPaper = verdict.onPaper { add(.paragraph(sentence(onPaper))) }
    if let income = verdict.income { add(.paragraph(income.sentence(currency))) }
    if let bridging = verdict.bridging { add(.paragraph(sentence(bridging, then))) }
    if let precision = verdict.precision { add(.paragraph(precision.sentence)) }
  }

  private func mainstreamed(_ share: Frequency, _ after: String) -> String {
    let least = Percent.threshold(summary.sustainability.mainstreamShare)
    let what =
      "mainstreamed \(after), with at least \(least) of its secured money from mainstream budgets"
    return switch share.size {
    case .none: "In no future tried is it \(what)."
    case .all: "In every future tried it is \(what)."
    case .underOne: "In fewer than 1 of 100 futures it is \(what)."
    case .over99: "In more than 99 of 100 futures it is \(what)."
    case .number(let count): "In \(count) of 100 futures it is \(what)."
    }
  }

  private func sentence(_ onPaper: OnPaper) -> String {
    switch onPaper {
    case .neverCloses:
      "On paper, with every planned application won and nothing cut, the service never"
        + " closes in \(Words.duration(summary.horizon))."
    case .closes(let month):
      "Even on paper, with every planned application won and nothing cut, the service closes"
        + " in \(months.named(month))."
    }
  }

  private func sentence(_ need: BridgingNeed, _ then: String) -> String {
    let such = " to fall back on (an overdraft, a promise to lend)"
    return switch need {
    case .nothing:
      "It is open \(then) in at least 9 of 10 futures as it stands, with nothing more to fall back on."
    case .forNine(let nine):
      "It is open \(then) in at least 8 of 10 futures as it stands; with \(currency.pounds(nine))"
        + such + ", it would be in at least 9 of 10."
    case .forEight(let eight, let nine):
      "With \(currency.pounds(eight))\(such), it would be open \(then) in at least 8 of 10 futures;"
        + " with \(currency.pounds(nine)), in at least 9 of 10."
    case .forBoth(let nine):
      "With \(currency.pounds(nine))\(such), it would be open \(then) in at least 9 of 10 futures."
    }
  }
}

extension ServiceVerdict {
  /// Both sides of the main question as expected frequencies.
  func sentence(after: String, _ months: MonthNames) -> String {
    let when = closing.map { ", " + $0.words(months) } ?? ""
    let still = "the service is still open " + after
    return switch main.open.size {
    case .all: "In every future tried, " + still + "."
    case .none:
      "In no future tried is the service still open \(after): it has closed in every one"
        + when + "."
    case .underOne:
      "In fewer than 1 of 100 futures \(still); in more than 99 it has closed\(when)."
    case .over99:
      "In more than 99 of 100 futures \(still); in fewer than 1 it has closed\(when)."
    case .number(let open):
      "In \(open) of 100 futures \(still); in \(100 - open) it has closed\(when)."
    }
  }
}

extension ServiceVerdict.Standing {
  /// A further month in one sentence.
  func sentence(after: String) -> String {
    let fate =
      switch open.size {
      case .none: "it has closed in every future tried"
      case .all: "it is open in every future tried"
      case .underOne: "it is open in fewer than 1 of 100 futures and has closed in more than 99"
      case .over99: "it is open in more than 99 of 100 futures and has closed in fewer than 1"
      case .number(let open): "it is open in \(open) of 100 futures and has closed in \(100 - open)"
      }
    let lasting =
      switch sustained.size {
      case .none: open.size == .none ? "" : "; it is sustained in none"
      case .all: "; it is sustained in every one"
      case .underOne: "; it is sustained in fewer than 1 of 100"
      case .over99: "; it is sustained in more than 99 of 100"
      case .number(let count): "; it is sustained in \(count) of 100"
      }
    return Words.capitalised(after) + ", " + fate + lasting + "."
  }
}

extension Precision {
  var sentence: String {
    "Only \(Words.futures(trials)) \(trials == 1 ? "was" : "were") tried, so such a figure could be out by about"
      + " \(points.map { GroupedNumber.text($0) } ?? "–") in 100 either way; try more for a firmer"
      + " answer."
  }
}
