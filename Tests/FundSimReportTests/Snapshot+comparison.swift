extension Snapshot {
  /// Three designs under two views, 80 columns.
  static let comparison = #"""
    Our Place, round one
    designs baseline, fewer-longer, no-match · perspectives none, commissioners ·
    10,000 futures

    Which design?
      Three years after the programme began, fewer-longer keeps most services going:
      31 of 141 sustained on average, 9.3 more than baseline, at £12,270 for each
      one more.

    How sure is that?
      The difference between fewer-longer and baseline is +9.3; the luck of drawing
      10,000 futures leaves it anywhere from 8.9 to 9.7 (95% interval). Fewer than
      100 trials would have been enough to tell it from nothing. Services open at
      all: 5.0 more under fewer-longer than under baseline (4.4 to 5.6).

      If one more service sustained is worth £10,000 or more to the funder,
      fewer-longer is the best buy on average. It is the best in 47 of 100 futures
      at £10,000, and in 89 of 100 futures at £100,000.

      UNEQUAL BUDGETS: these designs do not cost the programme the same. baseline
      costs £1,515,891 on average, fewer-longer £1,630,000 (+7.5%). Part of any
      difference between them is what the money buys, not the design.

      DEPENDS ON THE VIEW: under the perspective commissioners, baseline does best,
      not fewer-longer; fewer-longer has 0.8 fewer sustained than baseline, not 9.3
      more.

      Hint: The scenario also holds the perspective sceptic: add --perspectives
      sceptic.

    Design by design, three years after the programme began
      Average number of services that are sustained, and open, of 141.

                     programme   against    sus-
                          cost  baseline  tained  open
      The file as it stands
      baseline      £1,515,891         –      22    53
      fewer-longer  £1,630,000     +7.5%      31    58
      no-match      £1,500,000     −1.0%      22    53
      Perspective commissioners
      baseline      £1,515,891         –       9    33
      fewer-longer  £1,630,000     +7.5%     8.2    31
      no-match      £1,500,000     −1.0%       9    33

      baseline       As it was
      fewer-longer   Fewer grants, for longer
      commissioners  As commissioners saw it

    What changes against baseline, the file as it stands
      Services more or fewer, on average, with the 95% interval beneath, and how
      many trials are needed to tell those sustained apart.

      after                 1 year        2 years        3 years        5 years
      fewer-longer
      sustained               +9.3           +9.3           +9.3           +9.3
                        8.9 to 9.7     8.9 to 9.7     8.9 to 9.7     8.9 to 9.7
      open                    +5.0           +5.0           +5.0           +5.0
                        4.4 to 5.6     4.4 to 5.6     4.4 to 5.6     4.4 to 5.6
      trials needed           <100           <100           <100           <100
      no-match
      sustained                  0              0              0              0
                                 –              –              –              –
      open                   +0.02          +0.02          +0.02          +0.02
                     −0.04 to 0.08  −0.04 to 0.08  −0.04 to 0.08  −0.04 to 0.08
      trials needed              –              –              –              –

      0 with – beneath: no future tried tells them apart, so fewer than 1 in 2,710
      would (95% interval).

    What changes against no-match, the file as it stands
      after              1 year     2 years     3 years     5 years
      fewer-longer
      sustained            +9.3        +9.3        +9.3        +9.3
                     8.9 to 9.7  8.9 to 9.7  8.9 to 9.7  8.9 to 9.7
      open                 +5.0        +5.0        +5.0        +5.0
                     4.4 to 5.6  4.4 to 5.6  4.4 to 5.6  4.4 to 5.6
      trials needed        <100        <100        <100        <100

    What changes against baseline, perspective commissioners
      no-match is the same as baseline: the scenarios are equal.

      after                1 year       2 years       3 years       5 years
      fewer-longer
      sustained              −0.8          −0.8          −0.8          −0.8
                     −1.0 to −0.6  −1.0 to −0.6  −1.0 to −0.6  −1.0 to −0.6
      open                   −2.0          −2.0          −2.0          −2.0
                     −2.2 to −1.8  −2.2 to −1.8  −2.2 to −1.8  −2.2 to −1.8
      trials needed           610           610           610           610

    What one more service sustained costs the programme
      The difference in cost divided by the difference in services sustained, with
      its 95% interval (Fieller's).

      fewer-longer against baseline, the file as it stands
      1 year     £12,270 for each one more (£9,816 to £14,724)
      2 years    £12,270 for each one more (£9,816 to £14,724)
      3 years    £12,270 for each one more (£9,816 to £14,724)
      5 years    £12,270 for each one more (£9,816 to £14,724)

      no-match against baseline, the file as it stands
      1 year     no evidence of a difference
      2 years    no evidence of a difference
      3 years    no evidence of a difference
      5 years    no evidence of a difference

      fewer-longer against no-match, the file as it stands
      1 year     £13,978 for each one more (£11,183 to £16,774)
      2 years    £13,978 for each one more (£11,183 to £16,774)
      3 years    £13,978 for each one more (£11,183 to £16,774)
      5 years    £13,978 for each one more (£11,183 to £16,774)

      fewer-longer against baseline, perspective commissioners
      3 years    no cheaper, and fewer sustained

    The best buy, the file as it stands, three years after the programme began
      For what one more service sustained is worth to the funder: in how many of 100
      futures each design is the best buy, its cost counted. * is the best on
      average.

                          fewer-
      worth     baseline  longer  no-match
      £0             48*      5        48
      £1,000         40*     19        40
      £5,000         34*     33        34
      £10,000        26      47*       26
      £20,000        20      61*       20
      £50,000        12      75*       12
      £100,000        6      89*        6

    The best buy, perspective commissioners, three years after the programme began
                          fewer-
      worth     baseline  longer
      £0             48*      5
      £1,000         40*     19
      £5,000         34*     33
      £10,000        26*     47
      £20,000        20*     61
      £50,000        12*     75
      £100,000        6*     89

    Who moves against baseline, three years after the programme began
      Where the same services, in the same futures, stand under baseline → under the
      other design; average numbers, by who leads them.

                        closed      open   precarious     sustained
                        → open  → closed  → sustained  → precarious
      fewer-longer
      voluntary sector     5.6       0.8          4.8           2.4
      parish council       1.3       0.2          1.1           0.5
      all                  6.9         1          5.9           2.9
      no-match
      voluntary sector     5.6       0.8          4.8           2.4
      parish council       1.3       0.2          1.1           0.5
      all                  6.9         1          5.9           2.9

      Only baseline has 1 of parish-councils and only fewer-longer has 2 of
      voluntary-bodies. They count in the numbers of their design, but not here:
      they have nowhere to move from or to.

      Only baseline has 1 of parish-councils and only no-match has 2 of
      voluntary-bodies. They count in the numbers of their design, but not here:
      they have nowhere to move from or to.

    How far apart provider and commissioners are
      Three years after the programme began, the service is open in 80 of 100
      futures in the view of provider, and in 45 in the view of commissioners; the
      income counted on by then is £83,000 higher in the view of provider.

      What each of them says, the largest part of the gap first.

                                provider    commissioners
      care-contract: chance     70% to 90%  0
      + care-contract: planned  nothing     false
      council-match: per year   £12,000     £0
      lottery: chance           30% to 50%  50% to 70%

      What each makes of the gap, going from provider to commissioners: income
      before then and the general fund at the end, and futures in 100 open and
      sustained; ± is the 95% interval.

                                          general    open  sustained
                                 income      fund  in 100     in 100
      care-contract: chance    −£80,000  −£41,000   −33.0      −27.0
                                  ±£980     ±£980    ±2.0       ±2.0
      council-match: per year  −£12,000   −£8,000    −7.0       −5.0
                                  ±£980     ±£980    ±2.0       ±2.0
      lottery: chance           +£9,000   +£7,000    +5.0       +2.0
      the whole gap            −£83,000  −£42,000   −35.0      −30.0
                                  ±£980     ±£980    ±2.0       ±2.0

      A share is the average over every order (6) in which the assumptions can
      change sides, so that the shares add up to the gap; 5,000 futures.

      Both should read this together before they sign: gaps like this one, found
      late, severely damaged trust in Our Place (evaluation, 9.12; recommendations 6
      and 7).

    What the words mean
      open          not closed.
      closed        at the end of some month the general fund fell below what it
                    takes to close in good order, less what the bank would lend.
                    Closing is for good.
      sustained     open, with free reserves for 3 months of the next year's costs,
                    at least 75% of those costs covered by money already secured,
                    and no more than 50% of that money time-limited.
      precarious    open, but not sustained.
      mainstreamed  sustained, with at least 50% of the secured money from
                    mainstream budgets (contracts, pooled or devolved public
                    budgets).

    How this was worked out
      10,000 futures, seed 1, five years simulated, fundsim 0.1.0. The same scenario
      and seed give the same figures again.

      Every design meets the same luck: in each future the same bids would be won,
      the same budgets cut. Differences are taken future by future, so what is left
      is what the design does.

      The 95% intervals say how far the luck of drawing these futures can move a
      figure, not whether the assumptions are right. The odds are the scenario's
      assumptions, not evidence.

      Cost is the programme's alone: its grants and its support, not what councils,
      charities and other funders pay.

    """#
}
