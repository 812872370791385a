extension Snapshot {
  /// Six projects, one with copies, 72 columns.
  static let programme = #"""
    Our Place, round one
    design baseline · perspective providers · 100,000 futures

    How many last? Our Place
      Of 141 projects, 85 pass the last stage (signed-off) on average.

      Three years after the programme began, on average 53 of 141 projects
      are open and 88 have closed; 18 are sustained and 4.4 mainstreamed.

      Fortunes vary: in 9 of 10 futures between 35 and 88 are open and
      between 0 and 44 sustained; 1 in 20 is worse than that, 1 in 20
      better.

      Five years after the programme began, on average 32 of 141 projects
      are open and 109 have closed; 11 are sustained and 2.6 mainstreamed.

      The programme costs £1,515,891 on average, and between £141,000 and
      £1,833,000 in 9 of 10 futures (grants and support).

    Stages passed
      How many projects pass each stage, on average, in all and by who leads
      them.

                           voluntary      local   parish    other
                      all     sector  authority  council  service
      getting-going   120         67         32       15      5.1
      plan-submitted  117         66         32       15        5
      signed-off       85         48         23       11      3.6

    Projects open, sustained and mainstreamed
      Average number of projects, with the range of 9 in 10 futures in
      brackets.

      after                1 year      2 years     3 years     5 years
      open            74 (49–123)  63 (42–106)  53 (35–88)  32 (21–53)
       sustained        25 (0–62)    21 (0–53)   18 (0–44)   11 (0–26)
        mainstreamed   6.2 (0–12)   5.3 (0–11)   4.4 (0–9)   2.6 (0–5)

    Project by project, three years after the programme began
      Out of 100 futures and all copies, and the extra money in the bank at
      the start that would keep it open in 8 of 10.

                                                   sus-     main-  extra for
                        led by     copies  open  tained  streamed    8 in 10
      communit…illages  voluntary       1    37      22         9    £14,200
      project-1         authority     109    37      22         9    £14,200
      project-2         parish          1    37      22         9    £14,200
      project-3         other           1    37      22         9    £14,200
      project-4         voluntary       1    37      22         9    £14,200
      project-5         authority       1    37      22         9    £14,200

    What the words mean
      open          not closed.
      closed        at the end of some month the general fund fell below
                    what it takes to close in good order, less what the bank
                    would lend. Closing is for good.
      sustained     open, with free reserves for 3 months of the next year's
                    costs, at least 75% of those costs covered by money
                    already secured, and no more than 50% of that money
                    time-limited.
      precarious    open, but not sustained.
      mainstreamed  sustained, with at least 50% of the secured money from
                    mainstream budgets (contracts, pooled or devolved public
                    budgets).

    How this was worked out
      100,000 futures, seed 1, design baseline, perspective providers, five
      years simulated, fundsim 0.1.0. The same scenario and seed give the
      same figures again.

      Months are numbered from 0, as in the scenario. The 95% intervals
      (Wilson's method) say how far the luck of drawing these futures can
      move a figure, not whether the assumptions are right.

      The odds are the scenario's assumptions, not evidence. Nobody in these
      futures merges, appeals for emergency money or makes a new plan unless
      the scenario says so.

    """#
}
