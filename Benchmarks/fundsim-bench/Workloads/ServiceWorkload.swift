/// W1: one service with every kind of stream, two drivers, volatility, renewals, restricted money,
/// a loan and a match.
///
/// The figures have the size of real ones but stand for nobody; what matters is which rules of the
/// model they set to work.
enum ServiceWorkload {
  /// Streams of the workload itself; multiples of it measure the cost of a stream.
  static let streams = 10

  /// The scenario with its ten streams written `copies` times (each copy's money divided by their
  /// number, so that as many futures stay open), over `horizon` months.
  static func scenario(copies: Int = 1, horizon: Int = 60) -> String {
    let streams = (0..<copies).map { copy in
      Self.streams(suffix: copy == 0 ? "" : "-\(copy + 1)", parts: copies)
    }
    return """
      {
        "fundsim": 1,
        "title": "W1: one service, ten streams, four costs",
        "source": "Figures of a benchmark: sizes as in real services, no service in particular.",
        "start": "2014-04",
        "horizon": \(horizon),
        "inflation": "1% to 3%",
        "drivers": {
          "fiscal-climate": { "persistence": 0.8 },
          "grant-competition": {}
        },
        "projects": {
          "service": {
            "reserves": "£18,000 to £36,000",
            "windDown": "£4,000",
            "costs": {
              "worker": { "perYear": "£26,000", "from": 9 },
              "activities": { "perYear": "£8,000 to £12,000", "from": 6 },
              "overheads": { "perYear": "£5,000 to £8,000" },
              "premises": { "perYear": "£5,000", "from": 9 }
            },
            "streams": {
      \(streams.joined(separator: ",\n"))
            }
          }
        }
      }

      """
  }

  private static func streams(suffix: String, parts: Int) -> String {
    func pounds(_ whole: Int) -> String { "£\(whole / parts)" }
    return """
              "contract\(suffix)": {
                "kind": "contract", "perYear": "\(pounds(14000)) to \(pounds(22000))", "term": "2 years",
                "chance": "35% to 65%", "apply": 6, "decision": "3 to 6 months", "start": 1,
                "attempts": 2, "payment": { "in": "arrears", "lag": 1 },
                "renewal": { "chance": "50% to 70%", "term": "1 year", "times": 2 },
                "cut": { "chance": "15%", "severity": "10% to 30%" },
                "drivers": { "fiscal-climate": 0.6 }
              },
              "council-grant\(suffix)": {
                "kind": "public-grant", "total": "\(pounds(8000)) to \(pounds(14000))", "term": "1 year",
                "chance": "40% to 70%", "apply": 1, "decision": 3,
                "drivers": { "fiscal-climate": 0.5 }
              },
              "lottery\(suffix)": {
                "kind": "lottery", "perYear": "\(pounds(20000)) to \(pounds(30000))", "term": "3 years",
                "chance": "25% to 50%", "apply": 4, "decision": "6 to 10 months", "start": 2,
                "attempts": 2, "bidCost": "\(pounds(1000)) to \(pounds(2000))", "restricted": ["worker", "activities"],
                "renewal": { "chance": "20% to 45%", "term": "2 years", "factor": { "uniform": [0.6, 1.0] }, "gap": 1 },
                "drivers": { "grant-competition": 0.5, "fiscal-climate": -0.2 }
              },
              "trusts\(suffix)": {
                "kind": "charitable-grant", "total": "\(pounds(5000)) to \(pounds(9000))", "term": "1 year",
                "chance": "1 in 7", "apply": 2, "decision": "3 to 6 months", "attempts": 4, "retry": 3,
                "bidCost": "\(pounds(300))",
                "renewal": { "chance": "1 in 3", "gap": 3, "times": "unlimited" },
                "drivers": { "grant-competition": 0.4 }
              },
              "pooled-budget\(suffix)": {
                "kind": "budget", "arrangement": "pooled", "perYear": "\(pounds(5000)) to \(pounds(9000))",
                "chance": "50%", "apply": 10, "decision": 4, "growth": "1%",
                "drivers": { "fiscal-climate": 0.4 }
              },
              "fees\(suffix)": {
                "kind": "user-payments", "perMonth": "\(pounds(700)) to \(pounds(1200))", "apply": 3, "ramp": 12,
                "volatility": 0.25, "drivers": { "fiscal-climate": 0.2 }
              },
              "donations\(suffix)": {
                "kind": "donations", "perYear": "\(pounds(1500)) to \(pounds(4000))", "volatility": 0.3
              },
              "match\(suffix)": {
                "kind": "match", "of": ["council-grant\(suffix)", "lottery\(suffix)"], "ratio": 0.25, "payFrom": 12,
                "over": 12, "chance": "40% to 70%", "honour": "80%", "drivers": { "fiscal-climate": 0.5 }
              },
              "loan\(suffix)": {
                "kind": "loan", "principal": "\(pounds(10000))", "rate": "5% to 8%", "term": 36, "holiday": 6,
                "chance": "60%", "apply": 6, "decision": 2
              },
              "volunteers\(suffix)": {
                "kind": "in-kind", "hoursPerMonth": { "pert": [60, 100, 130] }, "rate": 7.14, "ramp": 6,
                "growth": { "normal": { "mean": -0.04, "sd": 0.05 } },
                "offsets": { "activities": "\(50 / parts)%" }
              }
      """
  }
}
