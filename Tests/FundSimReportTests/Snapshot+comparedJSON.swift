// swift-format-ignore-file

extension Snapshot {
  /// The same as JSON.
  static let comparedJSON = #"""
    {
      "fundsimComparison": 1,
      "version": "0.1.0",
      "seed": 1,
      "trials": {"first": 0, "count": 10000, "complete": true},
      "alternatives": [
        {
          "name": "baseline",
          "design": "baseline",
          "perspective": null,
          "result": {
            "fundsimResult": 1,
            "version": "0.1.0",
            "seed": 1,
            "design": "baseline",
            "perspective": null,
            "scenario": {
              "title": "Our Place, round one",
              "sha256": "ab12cd34",
              "horizon": 60,
              "start": null,
              "currency": "GBP",
              "sustainability": {
                "assess": [36],
                "reservesMonths": 3.000000,
                "coverage": 0.750000,
                "maxTimeLimited": 0.500000,
                "mainstreamShare": 0.500000
              }
            },
            "trials": {"first": 0, "count": 10000, "complete": true},
            "projects": {
              "voluntary-bodies": {
                "replicas": 1,
                "leadType": "vcs",
                "outcomes": {
                  "36": {
                    "open": {"p": 0.500000, "low": 0.496901, "high": 0.503099},
                    "closed": {"p": 0.500000, "low": 0.496901, "high": 0.503099},
                    "precarious": {"p": 0.370000, "low": 0.367013, "high": 0.372997},
                    "sustained": {"p": 0.130000, "low": 0.127930, "high": 0.132099},
                    "mainstreamed": {"p": 0.000000, "low": 0.000000, "high": 0.000038}
                  }
                },
                "survival": [],
                "cash": {"mean": [], "p5": [], "p25": [], "p50": [], "p75": [], "p95": []},
                "bridging": {},
                "concentration": [],
                "streams": {}
              }
            },
            "programme": {
              "name": "Our Place",
              "support": 12,
              "projects": 1,
              "stages": {"signed-off": {"mean": 0.500000, "byLeadType": {}}},
              "cost": {"mean": 8000.00, "p5": 4000.00, "p95": 16000.00},
              "sustained": {"36": {"mean": 0.130000, "p5": 0.000000, "p95": 0.260000}},
              "open": {"36": {"mean": 0.500000, "p5": 0.000000, "p95": 1.000000}},
              "mainstreamed": {"36": {"mean": 0.000000, "p5": 0.000000, "p95": 0.000000}}
            }
          }
        },
        {
          "name": "longer",
          "design": "longer",
          "perspective": null,
          "result": {
            "fundsimResult": 1,
            "version": "0.1.0",
            "seed": 1,
            "design": "longer",
            "perspective": null,
            "scenario": {
              "title": "Our Place, round one",
              "sha256": "ab12cd34",
              "horizon": 60,
              "start": null,
              "currency": "GBP",
              "sustainability": {
                "assess": [36],
                "reservesMonths": 3.000000,
                "coverage": 0.750000,
                "maxTimeLimited": 0.500000,
                "mainstreamShare": 0.500000
              }
            },
            "trials": {"first": 0, "count": 10000, "complete": true},
            "projects": {
              "voluntary-bodies": {
                "replicas": 1,
                "leadType": "vcs",
                "outcomes": {
                  "36": {
                    "open": {"p": 0.500000, "low": 0.496901, "high": 0.503099},
                    "closed": {"p": 0.500000, "low": 0.496901, "high": 0.503099},
                    "precarious": {"p": 0.280000, "low": 0.277226, "high": 0.282791},
                    "sustained": {"p": 0.220000, "low": 0.217443, "high": 0.222578},
                    "mainstreamed": {"p": 0.000000, "low": 0.000000, "high": 0.000038}
                  }
                },
                "survival": [],
                "cash": {"mean": [], "p5": [], "p25": [], "p50": [], "p75": [], "p95": []},
                "bridging": {},
                "concentration": [],
                "streams": {}
              }
            },
            "programme": {
              "name": "Our Place",
              "support": 12,
              "projects": 1,
              "stages": {"signed-off": {"mean": 0.500000, "byLeadType": {}}},
              "cost": {"mean": 9107.00, "p5": 4553.50, "p95": 18214.00},
              "sustained": {"36": {"mean": 0.220000, "p5": 0.000000, "p95": 0.440000}},
              "open": {"36": {"mean": 0.500000, "p5": 0.000000, "p95": 1.000000}},
              "mainstreamed": {"36": {"mean": 0.000000, "p5": 0.000000, "p95": 0.000000}}
            }
          }
        }
      ],
      "differences": [
        {
          "from": "baseline",
          "to": "longer",
          "fromPerspective": null,
          "toPerspective": null,
          "sameScenario": false,
          "sustained": {"36": {"difference": 0.090000, "low": 0.082160, "high": 0.097840}},
          "open": {"36": {"difference": 0.051000, "low": 0.045120, "high": 0.056880}},
          "mainstreamed": {"36": {"difference": 0.000000, "low": 0.000000, "high": 0.000000}},
          "cost": {"difference": 1107.00, "low": 323.01, "high": 1890.99},
          "costPerExtraSustained": {
            "36": {"value": 12300.00, "low": 9840.00, "high": 14760.00, "reading": "costs"}
          },
          "trialsToSeparate": {"36": 76},
          "transitions": {
            "36": {
              "halls": {
                "leadType": "vcs",
                "copies": 1,
                "onlyFrom": 0,
                "onlyTo": 0,
                "closedToClosed": 0.500000,
                "closedToPrecarious": 0.050000,
                "closedToSustained": 0.020000,
                "precariousToClosed": 0.010000,
                "precariousToPrecarious": 0.200000,
                "precariousToSustained": 0.060000,
                "sustainedToClosed": 0.000000,
                "sustainedToPrecarious": 0.030000,
                "sustainedToSustained": 0.130000
              }
            }
          }
        }
      ],
      "acceptability": [
        {
          "perspective": null,
          "designs": ["baseline", "longer"],
          "months": {
            "36": [
              {
                "willingness": 0.00,
                "bestOnAverage": "baseline",
                "chances": {
                  "baseline": {"p": 0.950000, "low": 0.945553, "high": 0.954102},
                  "longer": {"p": 0.050000, "low": 0.045898, "high": 0.054447}
                }
              },
              {
                "willingness": 1000.00,
                "bestOnAverage": "baseline",
                "chances": {
                  "baseline": {"p": 0.810000, "low": 0.802193, "high": 0.817569},
                  "longer": {"p": 0.190000, "low": 0.182431, "high": 0.197807}
                }
              },
              {
                "willingness": 5000.00,
                "bestOnAverage": "baseline",
                "chances": {
                  "baseline": {"p": 0.670000, "low": 0.660720, "high": 0.679149},
                  "longer": {"p": 0.330000, "low": 0.320851, "high": 0.339280}
                }
              },
              {
                "willingness": 10000.00,
                "bestOnAverage": "longer",
                "chances": {
                  "baseline": {"p": 0.530000, "low": 0.520208, "high": 0.539769},
                  "longer": {"p": 0.470000, "low": 0.460231, "high": 0.479792}
                }
              },
              {
                "willingness": 20000.00,
                "bestOnAverage": "longer",
                "chances": {
                  "baseline": {"p": 0.390000, "low": 0.380484, "high": 0.399600},
                  "longer": {"p": 0.610000, "low": 0.600400, "high": 0.619516}
                }
              },
              {
                "willingness": 50000.00,
                "bestOnAverage": "longer",
                "chances": {
                  "baseline": {"p": 0.250000, "low": 0.241610, "high": 0.258582},
                  "longer": {"p": 0.750000, "low": 0.741418, "high": 0.758390}
                }
              },
              {
                "willingness": 100000.00,
                "bestOnAverage": "longer",
                "chances": {
                  "baseline": {"p": 0.110000, "low": 0.104017, "high": 0.116283},
                  "longer": {"p": 0.890000, "low": 0.883717, "high": 0.895983}
                }
              }
            ]
          }
        }
      ],
      "gaps": [
        {
          "design": "baseline",
          "first": null,
          "second": "commissioners",
          "month": 36,
          "trials": {"first": 0, "count": 5000, "complete": true},
          "orders": 6,
          "everyOrder": true,
          "projects": 1,
          "levels": {
            "first": {"open": 0.800000, "sustained": 0.400000, "income": 210000.00, "fund": 30000.00},
            "second": {"open": 0.450000, "sustained": 0.100000, "income": 127000.00, "fund": -12000.00}
          },
          "gap": {
            "open": {"value": -0.350000, "standardError": 0.010000},
            "sustained": {"value": -0.300000, "standardError": 0.010000},
            "income": {"value": -83000.00, "standardError": 500.00},
            "fund": {"value": -42000.00, "standardError": 500.00}
          },
          "assumptions": [
            {
              "changes": [
                {
                  "pointer": "/projects/heles-angels/streams/lottery/chance",
                  "first": "30% to 50%",
                  "second": "50% to 70%"
                }
              ],
              "share": {
                "open": {"value": 0.050000, "standardError": 0.000000},
                "sustained": {"value": 0.020000, "standardError": 0.000000},
                "income": {"value": 9000.00, "standardError": 0.00},
                "fund": {"value": 7000.00, "standardError": 0.00}
              },
              "alone": {
                "open": {"value": 0.050000, "standardError": 0.000000},
                "sustained": {"value": 0.020000, "standardError": 0.000000},
                "income": {"value": 9000.00, "standardError": 0.00},
                "fund": {"value": 7000.00, "standardError": 0.00}
              }
            },
            {
              "changes": [
                {
                  "pointer": "/projects/heles-angels/streams/care-contract/chance",
                  "first": "70% to 90%",
                  "second": "0"
                },
                {
                  "pointer": "/projects/heles-angels/streams/care-contract/planned",
                  "first": null,
                  "second": "false"
                }
              ],
              "share": {
                "open": {"value": -0.330000, "standardError": 0.010000},
                "sustained": {"value": -0.270000, "standardError": 0.010000},
                "income": {"value": -80000.00, "standardError": 500.00},
                "fund": {"value": -41000.00, "standardError": 500.00}
              },
              "alone": {
                "open": {"value": -0.330000, "standardError": 0.010000},
                "sustained": {"value": -0.270000, "standardError": 0.010000},
                "income": {"value": -80000.00, "standardError": 500.00},
                "fund": {"value": -41000.00, "standardError": 500.00}
              }
            },
            {
              "changes": [
                {
                  "pointer": "/projects/heles-angels/streams/council-match/perYear",
                  "first": "£12,000",
                  "second": "£0"
                }
              ],
              "share": {
                "open": {"value": -0.070000, "standardError": 0.010000},
                "sustained": {"value": -0.050000, "standardError": 0.010000},
                "income": {"value": -12000.00, "standardError": 500.00},
                "fund": {"value": -8000.00, "standardError": 500.00}
              },
              "alone": {
                "open": {"value": -0.070000, "standardError": 0.010000},
                "sustained": {"value": -0.050000, "standardError": 0.010000},
                "income": {"value": -12000.00, "standardError": 500.00},
                "fund": {"value": -8000.00, "standardError": 500.00}
              }
            }
          ]
        }
      ]
    }

    """#
}
