import FundSim
import FundSimText

extension IncomeAgainstPlan {
  /// What was promised against what comes.
  func sentence(_ currency: Currency) -> String {
    let start =
      "\(Words.inThose(month)) the plan counts on \(currency.pounds(planned)) of income."
      + " On average \(currency.pounds(came)) comes while it is open"
    return switch reading {
    case .nothingPlanned:
      "\(Words.inThose(month)) the plan counts on no cash income."
        + (came.pounds > 0
          ? " On average \(currency.pounds(came)) comes while it is open." : "")
    case .asPlanned: start + ", as planned."
    case .more(let more): start + ", \(currency.pounds(more)) more."
    case .less(let lack, let widest):
      start + ", \(currency.pounds(lack)) less."
        + (widest.map { " " + $0.sentence(currency) } ?? "")
    }
  }
}

extension IncomeAgainstPlan.Gap {
  /// The larger cause of the gap: a stream that pays as long as the service is open is not blamed
  /// for the closing.
  fileprivate func sentence(_ currency: Currency) -> String {
    let name = StreamName.label(stream)
    switch cause {
    case .closing:
      let lost =
        "The widest gap is made by closing: \(currency.pounds(lost)) that \(name) would still have"
        + " brought is lost with the service"
      return switch currency.sign(failed) {
      case 0: lost + ". Had it never closed, that would have come as planned on average."
      case 1: lost + ". \(currency.pounds(failed)) of the plan would not have come anyway."
      default: lost + ". Had it never closed, that would have been more than planned on average."
      }
    case .stream:
      var gap =
        "The widest gap is \(name): \(currency.pounds(planned)) planned,"
        + " \(currency.pounds(whileOpen)) on average while it is open"
      if nothing > 0 {
        gap += ", and nothing at all, open or closed, in \(Frequency(nothing).of100())"
      }
      if currency.sign(lost) == 0 { return gap + "." }
      return gap + ". Of that gap \(currency.pounds(lost)) is lost by closing."
    }
  }
}

extension Currency {
  /// −1, 0 or 1 of an amount as it would be shown, in whole pounds.
  fileprivate func sign(_ pounds: Double) -> Int {
    Money(pounds: pounds).map { Int($0.pounds.signum()) } ?? 0
  }
}

extension RunDocument {
  func name(_ stream: StreamSummary) -> String { StreamName.label(StreamID(stream)) }

  /// Each stream against its plan: none, less, as planned, more.
  mutating func addAgainstPlan(_ project: ProjectSummary) {
    guard let month = findings.month else { return }
    let rows = project.streams.filter { !$0.isGrantless }.compactMap { stream -> Table.Row? in
      guard let row = stream.againstPlan.first(where: { $0.month == month }) else { return nil }
      let shares = [row.none, row.less, row.asPlanned, row.more]
      return Table.Row(
        name(stream),
        [currency.pounds(row.plan), currency.pounds(row.mean)]
          + zip(shares, OutOfHundred.counts(shares)).map { Frequency.cell($0, count: $1) })
    }
    if rows.isEmpty { return }
    add(.heading("Money against the plan, \(Words.theFirst(month))"))
    add(
      .quiet(
        "What each stream was planned to bring, what it brings on average, and in how many of 100"
          + " futures it brings nothing, less, about the plan (within 5%) or more. Money is counted"
          + " whether the service has closed or not."))
    add(
      .table(
        Table(
          ["plan", "average", "none", "less", "as\nplanned", "more"].map { Table.Column($0) },
          rows: rows)))
    if summary.onlyService != nil { addReturned() }
  }

  /// What goes back to funders, and where it comes from.
  mutating func addReturned() {
    guard let returned = ReturnedMoney(summary) else { return }
    let time = "By the end of \(Words.duration(summary.horizon)), "
    let from =
      switch returned.origin {
      case nil: ""
      case .only(let source): ", all of it from \(name(source))"
      case .mostly(let source): ", the largest part of it from \(name(source))"
      }
    let sum = pounds(returned.mean)
    switch returned.reach {
    case .futures(let share):
      add(
        .paragraph(
          time + "in \(share.of100()) restricted money is left over and goes back to funders while"
            + " the service is open: \(sum) on average over all futures\(from)."))
    case .projects(let mean, let all):
      add(
        .paragraph(
          time + "restricted money is left over and goes back to funders, while they are open, from"
            + " \(Average.number(mean)) of \(GroupedNumber.text(all)) projects on average:"
            + " \(sum) in all on average over all futures\(from)."))
    }
  }

  private func name(_ source: ReturnedMoney.Source) -> String {
    switch source {
    case .stream(let stream): StreamName.label(stream)
    case .project(let id): SafeText.oneLine(id)
    }
  }

  /// Mean cash by programme year, support in kind beside it.
  mutating func addMix(_ project: ProjectSummary) {
    let years = project.streams.map(\.perYear.count).max() ?? 0
    if years == 0 { return }
    let cash = project.streams.filter { $0.isCash && $0.kind != "loan" && !$0.isGrantless }
    let inKind = project.streams.filter { !$0.isCash }
    func amount(_ stream: StreamSummary, _ year: Int) -> Double {
      guard stream.perYear.indices.contains(year) else { return 0 }
      return stream.isCash ? stream.perYear[year].cashMean : stream.perYear[year].inKindMean
    }
    func row(_ stream: StreamSummary) -> Table.Row {
      Table.Row(name(stream), (0..<years).map { pounds(amount(stream, $0)) })
    }
    let totals = (0..<years).map { year in pounds(cash.reduce(0) { $0 + amount($1, year) }) }
    let concentration = (0..<years).map { year -> String in
      let values = project.concentration
      guard values.indices.contains(year), let value = values[year] else { return "–" }
      return FixedPoint.numeral(value, places: 2) ?? "–"
    }
    add(.heading("Where the money comes from, year by year"))
    add(
      .quiet(
        "Average over all futures, nothing counted after closing. Concentration is 1 when all the"
          + " year's cash comes from one stream, 0.25 when four share it equally."))
    add(
      .table(
        Table(
          corner: summary.programme.stages.isEmpty ? "year" : "programme year",
          (0..<years).map(yearColumn),
          rows: cash.map(row) + [Table.Row("cash in all", totals, .total)] + inKind.map(row)
            + [Table.Row("concentration", concentration, .quiet)])))
  }

  private func yearColumn(_ year: Int) -> Table.Column {
    let length = min(12, summary.horizon - 12 * year)
    return .year(year, length < 12 ? "\(length) months" : months.short(12 * year))
  }

  private func pounds(_ amount: Double) -> String {
    guard let money = Money(pounds: amount) else { return "–" }
    if money.micro == 0 { return "–" }
    return money.pounds == 0
      ? "<" + currency.pounds(Money(micro: Int64(1_000_000))) : currency.pounds(money)
  }
}
