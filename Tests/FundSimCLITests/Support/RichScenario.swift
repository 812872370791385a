/// A scenario with a bit of everything that a result can show.
enum RichScenario {
  static let text = """
    {
      "fundsim": 1, "title": "Rich", "horizon": 24, "start": "2026-04",
      "drivers": { "mood": {} },
      "projects": {
        "hall": {
          "reserves": "£3,000 to £9,000", "windDown": 1000, "overdraft": 500, "replicas": 3,
          "leadType": "vcs", "policy": { "trigger": 9 },
          "costs": { "staff": { "perMonth": 900, "flexible": 0.4 }, "garden": { "perMonth": 200 } },
          "streams": {
            "fees": { "kind": "user-payments", "perMonth": 500, "volatility": 0.2 },
            "grant": {
              "kind": "lottery", "total": 6000, "term": 8, "chance": 0.6, "apply": 1, "decision": 2,
              "attempts": 2, "bidCost": 50, "restricted": ["garden"], "unspent": "return",
              "drivers": { "mood": 0.5 }, "renewal": { "chance": 0.5 }
            },
            "council": {
              "kind": "contract", "perMonth": 300, "term": 24, "chance": 0.5,
              "cut": { "chance": 0.5, "severity": 0.3 }, "payment": { "every": 3 }
            },
            "loan": {
              "kind": "loan", "principal": 4000, "term": 12, "rate": 0.05, "chance": 0.8
            },
            "helpers": {
              "kind": "in-kind", "hoursPerMonth": 20, "rate": 10, "offsets": { "staff": 0.1 }
            },
            "match": {
              "kind": "match", "of": ["grant"], "ratio": 0.2, "honour": 0.5, "payFrom": 12, "over": 6
            }
          }
        },
        "shop": {
          "reserves": 4000, "leadType": "parish-council",
          "costs": { "rent": { "perMonth": 250 } },
          "streams": { "sales": { "kind": "user-payments", "perMonth": "£100 to £300" } }
        }
      },
      "programme": {
        "name": "Places", "support": 6,
        "stages": {
          "start": { "month": 1, "chance": 0.8, "grant": 1500, "restricted": ["staff", "rent"],
            "supportCost": 200 }
        }
      },
      "designs": {
        "more": { "title": "More of it", "note": "Dearer.", "source": "A guess", "patch": { "programme": { "stages": { "start": { "grant": 3000 } } } } },
        "fewer": { "patch": { "projects": { "hall": { "replicas": 2 } } } }
      },
      "perspectives": {
        "council": { "title": "As the council sees it", "patch": { "projects": { "hall": { "streams": {
          "council": { "chance": 0.1 }, "fees": { "perMonth": 300 } } } } } },
        "funder": { "patch": { "projects": { "hall": { "streams": {
          "council": { "chance": 0.9 }, "grant": { "chance": 0.2 } } } } } }
      }
    }
    """
}
