extension Snapshot {
  /// Two designs of one service, 40 columns.
  static let compared = #"""
    Our Place, round one
    designs baseline, longer · 10,000
    futures

    Which design?
      Three years after the programme began,
      longer keeps the service going most
      often: it is sustained in 22 of 100
      futures, 9.0 more than under baseline,
      and costs the programme £1,107 more.

    How sure is that?
      The difference between longer and
      baseline is +9.0 futures in 100; the
      luck of drawing 10,000 futures leaves
      it anywhere from 8.2 to 9.8 (95%
      interval). Fewer than 100 trials would
      have been enough to tell it from
      nothing. Futures in which it is open
      at all: 5.1 more under longer than
      under baseline (4.5 to 5.7).

      If one more service sustained is worth
      £10,000 or more to the funder, longer
      is the best buy on average. It is the
      best in 47 of 100 futures at £10,000,
      and in 89 of 100 futures at £100,000.

      UNEQUAL BUDGETS: these designs do not
      cost the programme the same. baseline
      costs £8,000 on average, longer £9,107
      (+13.8%). Part of any difference
      between them is what the money buys,
      not the design.

    Design by design, three years after the
    programme began
      In how many of 100 futures the service
      is sustained, and open.

                programme   against    sus-
                     cost  baseline  tained
      baseline     £8,000         –      13
      longer       £9,107    +13.8%      22

                open
      baseline    50
      longer      50

    What changes against baseline
      Futures in 100, more or fewer, with
      the 95% interval beneath, and how many
      trials are needed to tell those
      sustained apart.

      after             3 years
      longer
      sustained            +9.0
                     8.2 to 9.8
      open                 +5.1
                     4.5 to 5.7
      trials needed        <100

    What one more service sustained costs
    the programme
      The difference in cost divided by the
      difference in services sustained, with
      its 95% interval (Fieller's). With one
      service, one more means 100 futures of
      100 in place of none.

      longer against baseline
      3 years    £12,300 for each one more
                 (£9,840 to £14,760)

    The best buy, three years after the
    programme began
      For what one more service sustained is
      worth to the funder: in how many of
      100 futures each design is the best
      buy, its cost counted. * is the best
      on average.

      worth     baseline  longer
      £0             95*      5
      £1,000         81*     19
      £5,000         67*     33
      £10,000        53      47*
      £20,000        39      61*
      £50,000        25      75*
      £100,000       11      89*

    Who moves: baseline to longer, three
    years after the programme began
      Where the same services, in the same
      futures, stand under baseline → under
      the other design; out of 100 futures.

             closed      open   precarious
             → open  → closed  → sustained
      halls       7         1            6

                sustained
             → precarious
      halls             3

    How far apart the file as it stands and
    commissioners are
      Three years after the programme began,
      the service is open in 80 of 100
      futures in the file as it stands, and
      in 45 in the view of commissioners;
      the income counted on by then is
      £83,000 higher in the file as it
      stands.

      What each of them says, the largest
      part of the gap first.

                           the file
                           as it stands
      care-cont…t: chance  70% to 90%
      + care-co…: planned  nothing
      council-m… per year  £12,000
      lottery: chance      30% to 50%

                           commissioners
      care-cont…t: chance  0
      + care-co…: planned  false
      council-m… per year  £0
      lottery: chance      50% to 70%

      What each makes of the gap, going from
      the file as it stands to
      commissioners: income before then and
      the general fund at the end, and
      futures in 100 open and sustained; ±
      is the 95% interval.

                                     general
                            income      fund
      care-cont…: chance  −£80,000  −£41,000
                             ±£980     ±£980
      council-m…per year  −£12,000   −£8,000
                             ±£980     ±£980
      lottery: chance      +£9,000   +£7,000
      the whole gap       −£83,000  −£42,000
                             ±£980     ±£980

                            open  sustained
                          in 100     in 100
      care-cont…: chance   −33.0      −27.0
                            ±2.0       ±2.0
      council-m…per year    −7.0       −5.0
                            ±2.0       ±2.0
      lottery: chance       +5.0       +2.0
      the whole gap        −35.0      −30.0
                            ±2.0       ±2.0

      A share is the average over every
      order (6) in which the assumptions can
      change sides, so that the shares add
      up to the gap; 5,000 futures.

      Both should read this together before
      they sign: gaps like this one, found
      late, severely damaged trust in Our
      Place (evaluation, 9.12;
      recommendations 6 and 7).

    What the words mean
      open          not closed.
      closed        at the end of some month
                    the general fund fell
                    below what it takes to
                    close in good order,
                    less what the bank would
                    lend. Closing is for
                    good.
      sustained     open, with free reserves
                    for 3 months of the next
                    year's costs, at least
                    75% of those costs
                    covered by money already
                    secured, and no more
                    than 50% of that money
                    time-limited.
      precarious    open, but not sustained.
      mainstreamed  sustained, with at least
                    50% of the secured money
                    from mainstream budgets
                    (contracts, pooled or
                    devolved public
                    budgets).

    How this was worked out
      10,000 futures, seed 1, five years
      simulated, fundsim 0.1.0. The same
      scenario and seed give the same
      figures again.

      Every design meets the same luck: in
      each future the same bids would be
      won, the same budgets cut. Differences
      are taken future by future, so what is
      left is what the design does.

      The 95% intervals say how far the luck
      of drawing these futures can move a
      figure, not whether the assumptions
      are right. The odds are the scenario's
      assumptions, not evidence.

      Cost is the programme's alone: its
      grants and its support, not what
      councils, charities and other funders
      pay.

    """#
}
