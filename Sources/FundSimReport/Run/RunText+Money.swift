import FundSim

extension RunText {
  /// What was promised against what came, over all cash but loans.
  ///
  /// Over whole years what comes is the year table's, nothing after closing; the figures against
  /// the plan know no closing, and are said to.
  func shortfallSentence(_ service: ProjectSummary, _ month: Int) -> String? {
    let rows = service.streams.filter { $0.isCash && $0.kind != "loan" }.compactMap { stream in
      stream.againstPlan.first { $0.month == month }.map { Promise(stream, $0, month) }
    }
    let isWhileOpen = rows.allSatisfy { $0.whileOpen != nil }
    func average(_ row: Promise) -> Double { isWhileOpen ? row.whileOpen ?? 0 : row.row.mean }
    guard let planned = Money(pounds: rows.reduce(0) { $0 + $1.row.plan }),
      let came = Money(pounds: rows.reduce(0) { $0 + average($1) })
    else { return nil }
    if planned.pounds <= 0 { return "The plan counts on no cash income in that time." }
    let start =
      "In those \(Words.duration(month)) the plan counts on \(currency.pounds(planned)) of income."
      + " On average \(currency.pounds(came)) "
      + (isWhileOpen ? "comes while it is open" : "would come, as if it had never closed")
    let lack = planned - came
    if lack.pounds == 0 { return start + ", as planned." }
    if lack.micro < 0 { return start + ", \(currency.pounds(-lack)) more." }
    let sentence = start + ", \(currency.pounds(lack)) less."
    guard rows.count > 1,
      let widest = rows.max(by: { $0.row.plan - average($0) < $1.row.plan - average($1) }),
      widest.row.plan > average(widest)
    else { return sentence }
    let gap =
      " The widest gap is \(name(widest.stream)): \(currency.pounds(widest.row.plan)) planned,"
      + " \(currency.pounds(average(widest))) on average" + (isWhileOpen ? " while it is open" : "")
    if widest.row.none <= 0 { return sentence + gap + "." }
    let never = Frequency(widest.row.none).of100()
    return sentence + gap + ", and nothing at all, open or closed, in \(never)."
  }

  /// One stream's income to a month: what the plan says, and what comes.
  private struct Promise {
    let stream: StreamSummary
    let row: StreamSummary.AgainstPlan
    /// Nil where the month is no whole number of the years that are kept.
    let whileOpen: Double?

    init(_ stream: StreamSummary, _ row: StreamSummary.AgainstPlan, _ month: Int) {
      (self.stream, self.row) = (stream, row)
      let years = month / 12
      whileOpen =
        month % 12 == 0 && years <= stream.perYear.count
        ? stream.perYear.prefix(years).reduce(0) { $0 + $1.cashMean } : nil
    }
  }

  /// A stage without money of its own has no place in a table of money.
  private func isGrantless(_ stream: StreamSummary) -> Bool {
    stream.kind == StreamName.stageKind
      && stream.againstPlan.allSatisfy { $0.plan == 0 && $0.mean == 0 }
      && stream.perYear.allSatisfy { $0.cashMean == 0 }
  }

  /// Each stream against its plan: none, less, as planned, more.
  mutating func writeAgainstPlan(_ project: ProjectSummary) {
    guard let month = mainMonth else { return }
    let rows = project.streams.filter { !isGrantless($0) }.compactMap { stream -> Table.Row? in
      guard let row = stream.againstPlan.first(where: { $0.month == month }) else { return nil }
      return Table.Row(
        name(stream),
        [
          currency.pounds(row.plan), currency.pounds(row.mean), Frequency(row.none).cell,
          Frequency(row.less).cell, Frequency(row.asPlanned).cell, Frequency(row.more).cell,
        ])
    }
    if rows.isEmpty { return }
    page.heading("Money against the plan, first \(Words.duration(month))")
    page.paragraph(
      "What each stream was planned to bring, what it brings on average, and in how many of 100"
        + " futures it brings nothing, less, about the plan (within 5%) or more. Money is counted"
        + " whether the service has closed or not.",
      accent: page.style.dim)
    page.table(
      Table(
        corner: "", headings: ["plan", "average", "none", "less", "as\nplanned", "more"],
        rows: rows))
  }

  /// Mean cash by programme year, support in kind beside it.
  mutating func writeMix(_ project: ProjectSummary) {
    let years = project.streams.map(\.perYear.count).max() ?? 0
    if years == 0 { return }
    let cash = project.streams.filter { $0.isCash && $0.kind != "loan" && !isGrantless($0) }
    let inKind = project.streams.filter { !$0.isCash }
    func amount(_ stream: StreamSummary, _ year: Int) -> Double {
      guard stream.perYear.indices.contains(year) else { return 0 }
      return stream.isCash ? stream.perYear[year].cashMean : stream.perYear[year].inKindMean
    }
    func row(_ stream: StreamSummary) -> Table.Row {
      Table.Row(
        name(stream), (0..<years).map { pounds(amount(stream, $0)) })
    }
    let totals = (0..<years).map { year in
      pounds(cash.reduce(0) { $0 + amount($1, year) })
    }
    let concentration = (0..<years).map { year -> String in
      let values = project.concentration
      guard values.indices.contains(year), let value = values[year] else { return "–" }
      return FixedPoint.numeral(value, places: 2) ?? "–"
    }
    page.heading("Where the money comes from, year by year")
    page.paragraph(
      "Average over all futures, nothing counted after closing. Concentration is 1 when all the"
        + " year's cash comes from one stream, 0.25 when four share it equally.",
      accent: page.style.dim)
    page.table(
      Table(
        corner: "programme year", headings: (0..<years).map(yearHeading),
        rows: cash.map(row) + [Table.Row("cash in all", totals, .total)] + inKind.map(row)
          + [Table.Row("concentration", concentration, .quiet)]))
  }

  private func yearHeading(_ year: Int) -> String {
    let length = min(12, summary.horizon - 12 * year)
    let below = length < 12 ? "\(length) months" : months.short(12 * year)
    return "year \(year + 1)" + (below.map { "\n" + $0 } ?? "")
  }

  private func pounds(_ amount: Double) -> String {
    guard let money = Money(pounds: amount) else { return "–" }
    if money.micro == 0 { return "–" }
    return money.pounds == 0
      ? "<" + currency.pounds(Money(micro: Int64(1_000_000)))
      : currency.pounds(money)
  }

  func name(_ stream: StreamSummary) -> String {
    StreamName.label(stream.id, kind: stream.kind, isCash: stream.isCash)
  }
}
