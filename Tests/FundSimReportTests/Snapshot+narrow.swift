extension Snapshot {
  /// An unfinished run of a service that hardly ever closes, 40 columns.
  static let narrow = #"""
    Village transport
    design making-it-happen · 200 futures

    INCOMPLETE: the run was stopped early.
    These figures rest on the 200 futures
    that were finished.

    Will it last?
      In more than 99 of 100 futures the
      service is still open 18 months after
      the start; in fewer than 1 it has
      closed, always in month 0.

      sustained      0
      precarious   >99  ████████████████████
      closed        <1  ▏

      In no future tried is it mainstreamed
      18 months after the start, with at
      least 50% of its secured money from
      mainstream budgets.

      The plan counts on no cash income in
      that time.

      It needs no more money in the bank to
      be open 18 months after the start in 9
      of 10 futures.

      Only 200 futures were tried, so such a
      figure could be out by about 2 in 100
      either way; try more for a firmer
      answer.

    Where it stands
      Out of 100 futures, with the 95%
      interval beneath (– where the futures
      tried all agree).

      after              1 year  18 months
      open                 99.5       99.5
                      97.2–99.9  97.2–99.9
       sustained              0          0
                              –          –
        mainstreamed          0          0
                              –          –
       precarious          99.5       99.5
                      97.2–99.9  97.2–99.9
      closed                0.5        0.5
                        0.1–2.8    0.1–2.8

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
      200 futures from number 100, seed 1,
      design making-it-happen, no
      perspective, five years simulated,
      fundsim 0.1.0. The same scenario and
      seed give the same figures again.

      Months are numbered from 0, as in the
      scenario. The 95% intervals (Wilson's
      method) say how far the luck of
      drawing these futures can move a
      figure, not whether the assumptions
      are right.

      The odds are the scenario's
      assumptions, not evidence. Nobody in
      these futures merges, appeals for
      emergency money or makes a new plan
      unless the scenario says so.

    """#
}
