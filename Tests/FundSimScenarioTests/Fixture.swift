/// A scenario that uses every key of the format at least once.
enum Fixture {
  static let village = #"""
    {
      // Everything that can be written, at least once.
      "fundsim": 1,
      "$schema": "fundsim.schema.json",
      "title": "Rural transport",
      "note": "For the tests",
      "source": "Invented",
      "currency": "GBP",
      "start": "2014-04",
      "horizon": 48,
      "inflation": "2%",
      "drivers": {
        "fiscal-climate": {"persistence": "70%", "note": "High is good"},
        "goodwill": {},
      },
      "programme": {
        "name": "Making it Happen", "support": 18, "source": "The prospectus",
        "stages": {
          "early": {
            "month": 3, "chance": {"vcs": "60%", "parish-council": 0.5, "default": "40% to 60%"},
            "grant": "£12,000", "over": 6, "supportCost": "£1.5k",
            "drivers": {"goodwill": 0.25}, "restricted": ["van"], "unspent": "return",
            "effects": {
              "standing": {
                "on": ["lottery", "fares"], "odds": 1.5, "applies": "award", "from": 1,
                "for": 24, "note": "Funders like a track record"
              }
            }
          },
          "full": {
            "month": 9, "after": "early", "chance": "7 in 10", "grant": 30000, "over": 12,
            "payment": {"holdback": {"share": "20%", "until": "end"}, "note": "As in year 1"}
          }
        }
      },
      "projects": {
        "transport": {
          "leadType": "parish-council", "theme": "transport", "replicas": 3, "joins": true,
          "reserves": "£8,000 to £12,000", "overdraft": 500, "windDown": "£6,000",
          "costs": {
            "note": "From the 2013 budget",
            "salaries": {"perYear": "£30,000", "inflation": 0.03, "flexible": "10%"},
            "rent": {"perMonth": 250, "from": 1, "until": 40},
            "van": {"once": {"pert": [9000, 12000, "£20,000"]}, "from": 4, "source": "Quotation"}
          },
          "streams": {
            "big-lottery": {
              "kind": "lottery", "total": "£60,000", "term": "2 years", "chance": "45%",
              "apply": 1, "decision": "4 to 7 months", "start": 2, "attempts": 2, "retry": 9,
              "bidCost": 400, "requires": ["early", "county"], "unspent": "keep",
              "restricted": ["salaries", "rent"], "drivers": {"fiscal-climate": "50%"},
              "renewal": {"chance": 0.3, "term": 12, "factor": 0.8, "gap": 3, "times": 2},
              "payment": {"in": "advance", "every": 3}, "timeLimited": true,
              "mainstream": false, "planned": false
            },
            "county": {
              "kind": "contract", "perYear": 14000, "term": 36, "growth": "1%",
              "renewal": {"chance": 0.9, "times": "unlimited"},
              "cut": {"chance": 0.1, "severity": {"uniform": ["10%", 0.3]}},
              "payment": {
                "in": "arrears", "every": 3, "lag": 1,
                "holdback": {"share": 0.05, "until": "full"},
                "results": {"share": 0.2, "achieved": {"beta": {"mean": 0.8, "count": 20}},
                  "lag": 2}
              }
            },
            "fares": {
              "kind": "user-payments", "perMonth": {"gamma": {"mean": 900, "sd": 150}},
              "volatility": 0.1, "ramp": 6,
              "season": [8, 8, 9, 10, 11, 12, 13, 13, 11, 10, 9, 7.5]
            },
            "parish": {
              "kind": "match", "of": ["big-lottery", "bridge"], "ratio": 0.25, "honour": 0.8,
              "payFrom": 13, "over": 10
            },
            "council": {"kind": "match", "of": "programme", "ratio": 0.1},
            "bridge": {
              "kind": "loan", "principal": 5000, "rate": "6%", "term": 24, "holiday": 3,
              "repayment": "equal", "fee": "1%"
            },
            "drivers": {
              "kind": "in-kind", "hoursPerMonth": "60 hours", "rate": "£11.50",
              "growth": -0.05, "offsets": {"salaries": "15%"}
            },
            "depot": {
              "kind": "budget", "arrangement": "aligned", "perMonth": 200,
              "offsets": {"rent": 0.4}
            }
          },
          "policy": {"trigger": "1.5 months"}
        },
        "cafe": {"joins": false, "costs": {"food": {"perMonth": 150}}}
      },
      "sustainability": {
        "assess": [12, 24, 48], "reservesMonths": "2.5 months", "coverage": "80%",
        "maxTimeLimited": 0.45, "mainstreamShare": 0.55
      },
      "designs": {
        "bold": {
          "title": "Bold", "note": "More at once", "source": "Minutes",
          "patch": {
            "programme": {"stages": {"full": {"grant": 50000}}},
            "projects": {"transport": {"streams": {"depot": null}}}
          }
        }
      },
      "perspectives": {
        "commissioner": {
          "title": "The commissioner",
          "patch": {"projects": {"transport": {"streams": {"county": {"chance": 0.25}}}}}
        }
      }
    }
    """#
}
