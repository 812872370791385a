@testable import FundSim

extension EveryField {
  static let streamEntries: [Entry] = [
    .init("Stream.id", .neighbour) { $0[stream: "bid"].id = "second-bid" },
    .init("Stream.kind", .neighbour) { $0[stream: "bid"].kind = .charitableGrant },
    .init("Stream.arrangement", .neighbour) { $0[stream: "council"].arrangement = .aligned },
    .init("Stream.level", .neighbour) { $0[stream: "fares"].level = .perYear(4000) },
    .init("Stream.chance", .neighbour) { $0[stream: "bid"].chance = 0.7 },
    .init("Stream.apply", .neighbour) { $0[stream: "bid"].apply = 2 },
    .init("Stream.decision", .neighbour) { $0[stream: "bid"].decision = 4 },
    .init("Stream.start", .neighbour) { $0[stream: "bid"].start = 3 },
    .init("Stream.term", .neighbour) { $0[stream: "council"].term = nil },
    .init("Stream.attempts", .neighbour) { $0[stream: "bid"].attempts = 1 },
    .init("Stream.retry", .neighbour) { $0[stream: "bid"].retry = 8 },
    .init("Stream.bidCost", .neighbour) { $0[stream: "bid"].bidCost = 900 },
    .init("Stream.requires", .neighbour) { $0[stream: "bid"].requires = [] },
    .init("Stream.renewal", .neighbour) { $0[stream: "council"].renewal = nil },
    .init("Stream.growth", .neighbour) { $0[stream: "fares"].growth = 0.1 },
    .init("Stream.volatility", .neighbour) { $0[stream: "fares"].volatility = 0.2 },
    .init("Stream.ramp", .neighbour) { $0[stream: "bid"].ramp = 9 },
    .init("Stream.season", .neighbour) { $0[stream: "bid"].season = nil },
    .init("Stream.cut", .neighbour) { $0[stream: "bid"].cut = nil },
    .init("Stream.payment", .neighbour) { $0[stream: "bid"].payment = Payment() },
    .init("Stream.restricted", .neighbour) { $0[stream: "launch"].restricted = nil },
    .init("Stream.unspent", .neighbour) { $0[stream: "launch"].unspent = .keep },
    .init("Stream.timeLimited", .neighbour) { $0[stream: "council"].timeLimited = true },
    .init("Stream.mainstream", .neighbour) { $0[stream: "council"].mainstream = false },
    .init("Stream.planned", .neighbour) { $0[stream: "council"].planned = false },
    .init("Stream.drivers", .neighbour) { $0[stream: "bid"].drivers = [] },
    .init("Stream.offsets", .neighbour) { $0[stream: "time"].offsets = [] },

    .init("Loading.driver", .neighbour) { $0[stream: "bid"].drivers[0].driver = "weather" },
    .init("Loading.beta", .neighbour) { $0[stream: "bid"].drivers[0].beta = -0.9 },

    .init("Level.perMonth", .neighbour) { $0[stream: "fares"].level = .perMonth(350) },
    .init("Level.perYear", .neighbour) { $0[stream: "council"].level = .perYear(7000) },
    .init("Level.total", .neighbour) { $0[stream: "launch"].level = .total(8000) },
    .init("Level.hours.perMonth", .neighbour) {
      $0[stream: "time"].level = .hours(perMonth: 50, rate: 12)
    },
    .init("Level.hours.rate", .neighbour) {
      $0[stream: "time"].level = .hours(perMonth: 40, rate: 15)
    },
    .init("Level.loan", .neighbour) { $0[stream: "bank"].level = .loan(LoanTerms(principal: 900)) },
    .init("Level.match", .neighbour) {
      $0[stream: "match"].level = .match(MatchTerms(of: .programme, ratio: 0.3))
    },
  ]

  static let termEntries: [Entry] = [
    .init("Renewal.chance", .neighbour) { $0[stream: "bid"].renewal?.chance = 0.8 },
    .init("Renewal.term", .neighbour) { $0[stream: "bid"].renewal?.term = nil },
    .init("Renewal.factor", .neighbour) { $0[stream: "bid"].renewal?.factor = 0.5 },
    .init("Renewal.gap", .neighbour) { $0[stream: "bid"].renewal?.gap = 4 },
    .init("Renewal.times", .neighbour) { $0[stream: "bid"].renewal?.times = .unlimited },
    .init("Renewal.Times.atMost", .neighbour) { $0[stream: "bid"].renewal?.times = .atMost(1) },

    .init("Cut.chance", .neighbour) { $0[stream: "bid"].cut?.chance = 0.6 },
    .init("Cut.severity", .neighbour) { $0[stream: "bid"].cut?.severity = 0.5 },

    .init("Payment.timing", .neighbour) { $0[stream: "bid"].payment.timing = .advance },
    .init("Payment.every", .neighbour) { $0[stream: "bid"].payment.every = 2 },
    .init("Payment.lag", .neighbour) { $0[stream: "bid"].payment.lag = 3 },
    .init("Payment.holdback", .neighbour) { $0[stream: "bid"].payment.holdback = nil },
    .init("Payment.results", .neighbour) { $0[stream: "bid"].payment.results = nil },
    .init("Payment.Holdback.share", .neighbour) { $0[stream: "bid"].payment.holdback?.share = 0.3 },
    .init("Payment.Holdback.until", .neighbour) {
      $0[stream: "bid"].payment.holdback?.until = .stage("main")
    },
    .init("Payment.Results.share", .neighbour) { $0[stream: "bid"].payment.results?.share = 0.4 },
    .init("Payment.Results.achieved", .neighbour) {
      $0[stream: "bid"].payment.results?.achieved = 0.2
    },
    .init("Payment.Results.lag", .neighbour) { $0[stream: "bid"].payment.results?.lag = 5 },
  ]

  static let specialEntries: [Entry] = [
    .init("Offset.cost", .neighbour) { $0[stream: "time"].offsets[0].cost = "rent" },
    .init("Offset.share", .neighbour) { $0[stream: "time"].offsets[0].share = 0.1 },

    .init("LoanTerms.principal", .neighbour) { $0[stream: "bank"].borrowing.principal = 6000 },
    .init("LoanTerms.rate", .neighbour) { $0[stream: "bank"].borrowing.rate = 0.12 },
    .init("LoanTerms.holiday", .neighbour) { $0[stream: "bank"].borrowing.holiday = 6 },
    .init("LoanTerms.repayment", .neighbour) { $0[stream: "bank"].borrowing.repayment = .bullet },
    .init("LoanTerms.fee", .neighbour) { $0[stream: "bank"].borrowing.fee = 0.1 },

    .init("MatchTerms.of", .neighbour) { $0[stream: "match"].matching.of = .programme },
    .init("MatchTerms.ratio", .neighbour) { $0[stream: "match"].matching.ratio = 0.8 },
    .init("MatchTerms.honour", .neighbour) { $0[stream: "match"].matching.honour = 0.3 },
    .init("MatchTerms.payFrom", .neighbour) { $0[stream: "match"].matching.payFrom = 15 },
    .init("MatchTerms.over", .neighbour) { $0[stream: "match"].matching.over = 6 },
    .init("MatchTerms.Basis.sources", .neighbour) {
      $0[stream: "match"].matching.of.sources.append(.programme)
    },
    .init("MatchTerms.Basis.Source.stream", .neighbour) {
      $0[stream: "match"].matching.of = .streams(["council"])
    },
  ]
}
