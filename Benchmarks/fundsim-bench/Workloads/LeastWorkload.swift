/// W0: one stream, one cost. What a run of it takes is mostly the start of the program.
enum LeastWorkload {
  static let trials = 1_000

  static let scenario = """
    {
      "fundsim": 1,
      "title": "W0: one stream",
      "source": "Figures of a benchmark.",
      "horizon": 36,
      "projects": {
        "service": {
          "reserves": "£5,000",
          "costs": { "worker": { "perYear": "£12,000" } },
          "streams": {
            "grant": {
              "kind": "charitable-grant", "perYear": "£10,000 to £14,000", "term": "3 years",
              "chance": "50%", "decision": 3
            }
          }
        }
      }
    }

    """
}
