import FundSimText

/// Which fields a kind of stream has (MODEL §5.3): one table for typed values and for files.
extension StreamKind {
  /// In a sentence: `a loan`, `in-kind support`.
  package var noun: String {
    switch self {
    case .contract: "a contract"
    case .publicGrant: "a public grant"
    case .lottery: "a lottery grant"
    case .charitableGrant: "a charitable grant"
    case .budget: "a budget"
    case .userPayments: "a stream of user payments"
    case .donations: "a stream of donations"
    case .match: "a match"
    case .loan: "a loan"
    case .inKind: "in-kind support"
    }
  }

  /// Why a field is an error on this kind, and what to do; nil when it is not.
  package func refusal(
    of key: String, arrangement: Arrangement?
  ) -> (message: String, remedy: String)? {
    guard let remedy = remedy(for: key, arrangement: arrangement) else { return nil }
    return ("\(noun) has no \(Quoted.whole(key))", remedy)
  }

  private func remedy(for key: String, arrangement: Arrangement?) -> String? {
    switch key {
    case "perMonth", "perYear", "total", "hoursPerMonth":
      if self == .loan { return #"give its "principal" instead"# }
      if self == .match { return #"give "of" and "ratio" instead"# }
      guard key == "hoursPerMonth", self != .inKind else { return nil }
      return #"give "perMonth", "perYear" or "total", or make its kind "in-kind""#
    case "rate":
      if self == .loan || self == .inKind { return nil }
      return #"take it out; "rate" is the interest of a loan or the pounds an hour of in-kind"#
    case "principal", "holiday", "repayment", "fee":
      return self == .loan ? nil : #"take it out, or make its kind "loan""#
    case "of", "ratio", "honour", "payFrom", "over":
      return self == .match ? nil : #"take it out, or make its kind "match""#
    case "arrangement":
      return self == .budget ? nil : #"take it out, or make its kind "budget""#
    case "offsets":
      if self == .inKind || (self == .budget && arrangement == .aligned) { return nil }
      return "take it out; only in-kind support and an aligned budget take a cost away"
    case "renewal", "cut":
      if self == .loan { return "take it out; a loan is paid back as agreed" }
      return self == .match ? "take it out; a match follows the streams that it matches" : nil
    case "payment", "restricted":
      return self == .loan ? "take it out; a loan is drawn down whole, into the general fund" : nil
    case "growth", "volatility", "ramp", "season":
      return self == .match ? "take it out; a match follows the streams that it matches" : nil
    case "term":
      return self == .match ? #"say "over" how many months it is paid"# : nil
    default:
      return nil
    }
  }

  /// Why a field that is allowed does nothing on this kind; nil when it has an effect.
  package func idleness(of key: String, arrangement: Arrangement?) -> String? {
    switch (key, self) {
    case ("start", .match): #"take it out; "payFrom" says when a match is paid"#
    case ("growth", .loan), ("volatility", .loan), ("ramp", .loan), ("season", .loan),
      ("unspent", .loan), ("timeLimited", .loan), ("mainstream", .loan):
      "take it out; a loan is drawn down once and is not income"
    case ("payment", _), ("restricted", _), ("unspent", _), ("timeLimited", _),
      ("mainstream", _):
      isNeverCash(arrangement) ? "take it out; this stream is never cash" : nil
    default: nil
    }
  }

  func isNeverCash(_ arrangement: Arrangement?) -> Bool {
    self == .inKind || (self == .budget && arrangement == .aligned)
  }
}

extension Stream {
  /// Fields that the table above speaks about, beside the level.
  static let fieldsOfKinds = [
    "arrangement", "offsets", "renewal", "cut", "payment", "restricted", "unspent", "growth",
    "volatility", "ramp", "season", "term", "start", "timeLimited", "mainstream",
  ]

  /// Whether a field differs from its default.
  func sets(_ key: String) -> Bool {
    switch key {
    case "arrangement": arrangement != nil
    case "offsets": !offsets.isEmpty
    case "renewal": renewal != nil
    case "cut": cut != nil
    case "payment": payment != Payment()
    case "restricted": restricted != nil
    case "unspent": unspent != .return
    case "growth": growth != 0
    case "volatility": volatility != 0
    case "ramp": ramp != 0
    case "season": season != nil
    case "term": term != nil
    case "start": start != 0
    case "timeLimited": timeLimited != kind.isTimeLimitedByDefault
    case "mainstream": mainstream != kind.isMainstreamByDefault(arrangement)
    default: false
    }
  }
}
