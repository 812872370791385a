extension Snapshot {
  /// One service, 80 columns.
  static let single = #"""
    Village transport
    design baseline · perspective providers · 100,000 futures

    Will it last?
      In 37 of 100 futures the service is still open three years after the programme
      began; in 63 it has closed, most often between months 12 and 17 (April to
      September 2015).

      sustained     22  █████████████
      precarious    15  █████████
      closed        63  ██████████████████████████████████████

      In 9 of 100 futures it is mainstreamed three years after the programme began,
      with at least 50% of its secured money from mainstream budgets.

      Five years after the programme began, it is open in 18 of 100 futures and has
      closed in 82; it is sustained in 15 of 100.

      On paper, with every planned application won and nothing cut, the service
      never closes in five years.

      In those three years the plan counts on £207,000 of income. On average £86,476
      comes while it is open, £120,524 less. The widest gap is lottery: £120,000
      planned, £43,000 on average while it is open, and nothing at all, open or
      closed, in 63 of 100 futures.

      With £14,200 more in the bank at the start, it would be open three years after
      the programme began in 8 of 10 futures; with £22,900 more, in 9 of 10.

    Where it stands
      Out of 100 futures, with the 95% interval beneath (– where the futures tried
      all agree).

      after              1 year    2 years    3 years    5 years
      open                  100       47.2       36.8       18.4
                              –  46.9–47.5  36.5–37.1  18.2–18.6
       sustained           40.0       20.0       22.1       15.0
                      39.7–40.3  19.8–20.2  21.8–22.4  14.8–15.2
        mainstreamed          0        9.0        9.4       <0.1
                              –    8.8–9.2    9.2–9.6    0.0–0.1
       precarious          60.0       27.2       14.7        3.4
                      59.7–60.3  26.9–27.5  14.5–14.9    3.3–3.5
      closed                  0       52.8       63.2       81.6
                              –  52.5–53.1  62.9–63.5  81.4–81.8

    Money against the plan, first three years
      What each stream was planned to bring, what it brings on average, and in how
      many of 100 futures it brings nothing, less, about the plan (within 5%) or
      more. Money is counted whether the service has closed or not.

                                                                 as
                                 plan  average  none  less  planned  more
      lottery                £120,000  £43,000    63     4       33     –
      council-contract        £62,000  £23,000    55    21       20     4
      fares                   £15,000  £10,500     –    70       20    10
      bank-loan (loan)        £10,000  £10,000     –     –      100     –
      volunteers (in kind)    £18,000  £17,000     –    40       50    10
      getting-going (stage)   £10,000   £9,751     2    <1       97     –

    Where the money comes from, year by year
      Average over all futures, nothing counted after closing. Concentration is 1
      when all the year's cash comes from one stream, 0.25 when four share it
      equally.

                               year 1    year 2    year 3    year 4    year 5
      programme year         Apr 2014  Apr 2015  Apr 2016  Apr 2017  Apr 2018
      lottery                       –   £22,000   £21,000    £9,000         –
      council-contract              –    £9,000   £14,000   £15,000   £15,500
      fares                    £3,000    £4,000    £3,500    £2,500    £2,000
      getting-going (stage)    £9,000      £975         –         –         –
      cash in all             £12,000   £35,976   £38,500   £26,500   £17,500
      volunteers (in kind)     £6,000    £5,600    £4,000    £3,000    £2,500
      concentration              0.61      0.48      0.50         –      0.78

    What hangs on each stream
      Most hangs on lottery: where it is won, the service is open in 71 of 100
      futures; where it is not, in 17 of 100 futures.

      Futures of 100 in which it is won by the end of five years, and of 100 such
      futures how many are open three years after the programme began. Streams that
      tend to win together share the credit.

                                    open    open
                             won  if won  if not  difference
      lottery                 37    71.2    16.8       +54.4
      council-contract        45    61.0    17.0       +44.0
      fares                  100    36.8       –           –
      bank-loan (loan)       100    36.8       –           –
      volunteers (in kind)   100    36.8       –           –
      getting-going (stage)   98    37.0    30.0        +7.0

    Money in the bank (general fund at the end of each month)
      It is tightest between months 12 and 17 (April to September 2015), when most
      closings come. In the first three years the worst 1 in 20 futures are lowest
      at the end of month 35 (March 2017), below −£18,062; half are then below
      −£1,862.

            │                                                         ░░░
       £30k ┤                                                 ░░░░░░░░░░░
            │                                        ░░░░░░░░░░░░░░░░░░░░
       £20k ┤━▒░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
            │░━━━━━━▒▒░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
       £10k ┤    ░░▒━━━━━━━▒▒▒▒▒░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
            │        ░░░▒▒▒━━━━━━━━━▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
         £0 ┤┈┈┈┈┈┈┈┈┈┈┈┈░░░░░░▒▒▒▒▒━━━━━━━━━━━━━━━━▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒━━━
            │                 ░░░░░░░░▒▒▒▒▒▒▒▒▒▒▒▒▒▒━━━━━━━━━━━━━━━━━━▒▒▒
      −£10k ┤                      ░░░░░░░░░░░░░░▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
            │                            ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
      −£20k ┤                                   ░░░░░░░░░░░░░░░░░░░░░░░░░
            │                                           ░░░░░░░░░░░░░░░░░
      −£30k ┤                                                        ░░░░
            └┴───────────┴───────────┴───────────┴───────────┴───────────
      month  0           12          24          36          48
             Apr 2014    Apr 2015    Apr 2016    Apr 2017    Apr 2018

      ━ half of futures above, half below · ▒ the middle half of futures · ░ 9 in 10
      futures: 1 in 20 is worse, 1 in 20 better. A service that has closed is drawn
      on as if someone had lent it the money, so the depth of the hole shows.

    Stages passed
      In how many of 100 futures the service passes each stage of the programme.

                     passed
      getting-going      98
      signed-off         60

      It costs the programme £10,751 on average.

    What the words mean
      open          not closed.
      closed        at the end of some month the general fund fell below what it
                    takes to close in good order, less what the bank would lend (in
                    the plan, below £5,000). Closing is for good.
      sustained     open, with free reserves for 3 months of the next year's costs,
                    at least 75% of those costs covered by money already secured,
                    and no more than 50% of that money time-limited.
      precarious    open, but not sustained.
      mainstreamed  sustained, with at least 50% of the secured money from
                    mainstream budgets (contracts, pooled or devolved public
                    budgets).

    How this was worked out
      100,000 futures, seed 1, design baseline, perspective providers, five years
      simulated, fundsim 0.1.0. The same scenario and seed give the same figures
      again.

      Months are numbered from 0, as in the scenario. The 95% intervals (Wilson's
      method) say how far the luck of drawing these futures can move a figure, not
      whether the assumptions are right.

      The odds are the scenario's assumptions, not evidence. Nobody in these futures
      merges, appeals for emergency money or makes a new plan unless the scenario
      says so.

    """#
}
