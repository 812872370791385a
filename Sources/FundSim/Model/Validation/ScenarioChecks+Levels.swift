import FundSimText

extension ScenarioChecks {
  mutating func checkLevel(of stream: Stream, in context: StreamContext, at path: Path) {
    switch (stream.kind, stream.level) {
    case (.loan, .loan(let terms)): check(terms, of: stream, at: path)
    case (.match, .match(let terms)): check(terms, of: stream, in: context, at: path)
    case (.loan, _):
      mismatch("a loan has a principal and no other level", at: path)
    case (.match, _):
      mismatch("a match is a ratio of other streams and has no other level", at: path)
    case (_, .loan), (_, .match):
      mismatch("\(stream.kind.noun) cannot have the level of a loan or a match", at: path)
    case (_, .perMonth(let amount)): check(amount, .money, at: path + ["perMonth"])
    case (_, .perYear(let amount)): check(amount, .money, at: path + ["perYear"])
    case (_, .total(let amount)): checkTotal(amount, of: stream, at: path)
    case (.inKind, .hours(let hours, let rate)):
      check(hours, .hours, at: path + ["hoursPerMonth"])
      check(rate, .money, at: path + ["rate"])
    case (_, .hours):
      mismatch("only in-kind support is given in hours", at: path)
    }
  }

  private mutating func mismatch(_ message: String, at path: Path) {
    error(
      at: path + ["kind"], message, remedy: "change the kind or the level",
      dependsOn: [path + ["kind"]])
  }

  private mutating func checkTotal(_ amount: Quantity, of stream: Stream, at path: Path) {
    check(amount, .money, at: path + ["total"])
    if stream.term == nil {
      error(
        at: path + ["total"], "a total needs a term to be spread over",
        remedy: #"add "term", or give "perMonth" or "perYear" instead"#,
        dependsOn: [path + ["term"]])
    }
    if stream.growth != 0 {
      error(
        at: path + ["growth"], "a total cannot grow",
        remedy: #"take "growth" out, or give "perMonth" or "perYear" instead"#)
    }
  }

  private mutating func check(_ terms: LoanTerms, of stream: Stream, at path: Path) {
    check(terms.principal, .money, at: path + ["principal"])
    check(terms.rate, .interest, at: path + ["rate"])
    check(terms.holiday, .months, at: path + ["holiday"])
    check(terms.fee, .share, at: path + ["fee"])
    if stream.term == nil {
      error(
        at: path, "a loan needs a term", remedy: #"add "term", the months of repayment"#,
        dependsOn: [path + ["term"], path + ["kind"]])
    }
    if terms.repayment != .bullet, let holiday = terms.holiday.constant,
      let term = stream.term?.constant, holiday >= max(1, term), holiday > 0
    {
      error(
        at: path + ["holiday"],
        "a holiday of \(Measure.text(holiday)) months leaves none of the term for repayment",
        remedy: #"make it shorter than "term", or "repayment" a "bullet""#,
        dependsOn: [path + ["term"], path + ["repayment"]])
    }
  }

  private mutating func check(
    _ terms: MatchTerms, of stream: Stream, in context: StreamContext, at path: Path
  ) {
    check(terms.ratio, .factor, at: path + ["ratio"])
    check(terms.honour, .chance, at: path + ["honour"])
    check(terms.payFrom, .months, at: path + ["payFrom"])
    check(terms.over, .term, at: path + ["over"])
    checkWorth(of: terms, in: stream, context, at: path)
    check(terms.of, of: stream, in: context, at: path + ["of"])
  }

  private mutating func check(
    _ basis: MatchTerms.Basis, of stream: Stream, in context: StreamContext, at path: Path
  ) {
    if basis.sources.isEmpty {
      error(
        at: path, "a match of no streams is nothing",
        remedy: #"list their ids, or write "programme""#)
    }
    var seen: Set<MatchTerms.Basis.Source> = []
    for (index, source) in basis.sources.enumerated() {
      let place = basis == .programme ? path : path + [String(index)]
      let noun: String
      switch source {
      case .programme:
        noun = #""programme""#
        checkProgramme(in: context, at: place)
      case .stream(let id):
        noun = "the stream \(Quoted.whole(id))"
        check(matched: id, by: stream, in: context, at: place)
      }
      if !seen.insert(source).inserted {
        error(at: place, "\(noun) is here twice", remedy: "take one of them out")
      }
    }
  }

  private mutating func checkProgramme(in context: StreamContext, at path: Path) {
    if scenario.programme == nil {
      error(
        at: path, "there is no programme to match",
        remedy: #"add a "programme", or list the streams that are matched"#,
        dependsOn: [["programme"]])
    }
    if context.streams["programme"] != nil {
      warning(
        at: path, #""programme" means the grants of the stages, not the stream with that id"#,
        remedy: "give the stream another id if the stream is meant",
        dependsOn: [context.streamsPath + ["programme"]])
    }
  }

  private mutating func check(
    matched id: String, by stream: Stream, in context: StreamContext, at path: Path
  ) {
    guard let matched = context.streams[id] else {
      let known = context.project.streams.filter { $0.term != nil }.map(\.id)
      error(
        at: path, "there is no stream \(Quoted.whole(id))",
        remedy: remedy(for: id, among: known, or: "add it, or take it out"),
        dependsOn: [context.streamsPath + [id]])
      return
    }
    let theirs = context.streamsPath + [id]
    if id == stream.id {
      error(at: path, "a match cannot match itself", remedy: "take it out")
    } else if matched.kind == .match {
      error(
        at: path, "\(Quoted.whole(id)) is a match, and a match cannot be matched",
        remedy: "list the streams that it matches", dependsOn: [theirs + ["kind"]])
    } else if matched.term == nil {
      error(
        at: path, "\(Quoted.whole(id)) runs for ever, so the value of its first term is unknown",
        remedy: "give it a \"term\", or take it out",
        dependsOn: [theirs + ["term"], theirs + ["kind"]])
    }
  }
}
