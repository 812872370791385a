/// W1's shape without any luck: ten streams and four costs over 60 months, every figure certain.
///
/// A run of it draws next to nothing, so it shows what paying, the ledger, the outcomes and their
/// tallies cost.
enum CertainWorkload {
  static let streams = 10
  static let months = 60

  static let scenario = """
    {
      "fundsim": 1,
      "title": "W1's shape with certain figures",
      "source": "Figures of a benchmark.",
      "horizon": \(months),
      "projects": {
        "service": {
          "reserves": "£20,000",
          "windDown": "£4,000",
          "costs": {
            "worker": { "perYear": "£26,000", "from": 9 },
            "activities": { "perYear": "£10,000", "from": 6 },
            "overheads": { "perYear": "£6,500" },
            "premises": { "perYear": "£5,000", "from": 9 }
          },
          "streams": {
    \((0..<streams).map(stream).joined(separator: ",\n"))
          }
        }
      }
    }

    """

  /// Awards that begin in different months and last two years with one renewal.
  private static func stream(_ index: Int) -> String {
    """
            "stream-\(index + 1)": {
              "kind": "contract", "perYear": "£\(4000 + 300 * index)", "term": "2 years",
              "chance": 1, "apply": \(index), "decision": 3, "start": 1,
              "renewal": { "chance": 1, "term": "2 years" }
            }
    """
  }
}
