/// W2: a national programme of 141 projects of four lead types, six streams each, under four
/// designs; a comparison works all of them out on the same luck.
///
/// Every project is written out with figures of its own, as a funder's records would have them; and
/// every design changes the programme itself, so no project is the same under two of them.
enum ProgrammeWorkload {
  static let projects = 141
  /// The baseline and three more.
  static let designs = 4

  /// The scenario with so many projects, over `horizon` months.
  static func scenario(projects: Int = projects, horizon: Int = 60) -> String {
    """
    {
      "fundsim": 1,
      "title": "W2: a national programme, \(projects) projects, four designs",
      "source": "Figures of a benchmark: sizes as in real services, no service in particular.",
      "start": "2014-03",
      "horizon": \(horizon),
      "inflation": "1% to 3%",
      "drivers": {
        "fiscal-climate": { "persistence": 0.8 },
        "grant-competition": {}
      },
      "programme": {
        "name": "W2",
        "stages": {
          "accepted": { "month": 0, "grant": "£3,000", "supportCost": "£1,000" },
          "getting-going": {
            "month": 2, "after": "accepted", "grant": "£10,000", "supportCost": "£4,000",
            "chance": { "vcs": 0.9, "local-authority": 0.8, "parish-council": 0.8, "other-service": 0.85 },
            "payment": { "holdback": { "share": "10%", "until": "signed-off" } }
          },
          "signed-off": {
            "month": { "uniform": [12, 15] }, "after": "getting-going",
            "chance": { "vcs": 0.78, "local-authority": 0.55, "parish-council": 0.86, "other-service": 0.6 },
            "supportCost": "£500",
            "effects": { "plan-in-hand": { "on": ["lottery", "charitable-grant"], "odds": 1.5, "applies": "award", "for": 24 } }
          },
          "making-it-happen": {
            "month": 16, "after": "signed-off", "chance": 0, "grant": "£5,000", "over": 24,
            "effects": { "adviser": { "on": ["contract", "lottery"], "odds": 1.4, "for": 24 } }
          }
        }
      },
      "projects": {
    \((0..<projects).map(project).joined(separator: ",\n"))
      },
      "designs": {
        "fewer-longer": {
          "title": "Fewer, for longer",
          "patch": { "programme": { "stages": { "getting-going": { "chance": 0.6 }, "making-it-happen": { "chance": 1 } } } }
        },
        "larger-grants": {
          "title": "Larger grants",
          "patch": { "programme": { "stages": { "getting-going": { "grant": "£14,000" } } } }
        },
        "advice-only": {
          "title": "An adviser instead of a grant",
          "patch": { "programme": { "stages": { "making-it-happen": { "chance": 1, "grant": 0, "supportCost": "£3,000" } } } }
        }
      }
    }

    """
  }

  private static let leadTypes = ["vcs", "local-authority", "parish-council", "other-service"]

  private static func project(_ index: Int) -> String {
    // More than half are voluntary bodies, as in the programme's own records.
    let leadType = leadTypes[index % 7 < 4 ? 0 : index % 7 - 3]
    // From 70 to 130 % in steps that no two neighbours share.
    let size = 70 + index * 37 % 61
    func pounds(_ whole: Int) -> String { "£\(whole * size / 100)" }
    return """
            "project-\(index + 1)": {
              "leadType": "\(leadType)",
              "reserves": "\(pounds(8000)) to \(pounds(24000))",
              "windDown": "\(pounds(2500))",
              "costs": {
                "worker": { "perYear": "\(pounds(16000))", "from": 12, "flexible": "75%" },
                "activities": { "perYear": "\(pounds(5000))", "from": 12, "flexible": "100%" },
                "overheads": { "perYear": "\(pounds(4000)) to \(pounds(7000))" }
              },
              "streams": {
                "contract": {
                  "kind": "contract", "perYear": "\(pounds(9000)) to \(pounds(15000))", "term": "2 years",
                  "chance": "25% to 55%", "apply": 15, "decision": "3 to 6 months", "start": 1,
                  "requires": ["signed-off"], "payment": { "in": "arrears", "lag": 1 },
                  "renewal": { "chance": "50% to 70%", "term": "1 year", "times": 2 },
                  "drivers": { "fiscal-climate": 0.6 }
                },
                "lottery": {
                  "kind": "lottery", "perYear": "\(pounds(12000)) to \(pounds(18000))", "term": "3 years",
                  "chance": "20% to 40%", "apply": 9, "decision": "6 to 10 months", "start": 2,
                  "bidCost": "£1,000", "restricted": ["worker"],
                  "drivers": { "grant-competition": 0.5 }
                },
                "trusts": {
                  "kind": "charitable-grant", "total": "\(pounds(3000)) to \(pounds(7000))", "term": "1 year",
                  "chance": "1 in 7", "apply": 9, "decision": "3 to 6 months", "attempts": 4, "retry": 4,
                  "renewal": { "chance": "1 in 3", "gap": 3, "times": "unlimited" },
                  "drivers": { "grant-competition": 0.4 }
                },
                "match": {
                  "kind": "match", "of": "programme", "ratio": 0.5, "payFrom": 14, "over": 12,
                  "chance": "30% to 60%", "honour": "80%", "drivers": { "fiscal-climate": 0.5 }
                },
                "fees": {
                  "kind": "user-payments", "perMonth": "\(pounds(200)) to \(pounds(500))", "apply": 12, "ramp": 12,
                  "volatility": 0.25, "drivers": { "fiscal-climate": 0.2 }
                },
                "volunteers": {
                  "kind": "in-kind", "hoursPerMonth": { "pert": [20, 35, 50] }, "rate": 7.14, "apply": 12,
                  "offsets": { "activities": "40%" }
                }
              },
              "policy": { "trigger": 2 }
            }
      """
  }
}
