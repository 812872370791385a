extension Snapshot {
  /// One future, 80 columns.
  static let trace = #"""
    Village transport: one future
      Future number 17, seed 1. It is one of very many, drawn by luck: not a
      forecast.

      It closes: at the end of month 7 (November 2014) the general fund stood at
      £4,350.33, £649.67 short of the £5,000.00 it takes to close in good order.

      The accounts below go on as if someone had bridged the gap, so that its depth
      is known.

    What happens
      month 0, Apr 2014         stage getting-going passed
      month 2, Jun 2014         council-contract won
      month 3, Jul 2014         lottery refused
      months 5–7, Sep–Nov 2014  costs scaled back: the flexible part is not spent

    After closing, as if the gap had been bridged
      month 9, Jan 2015         lottery refused
      month 12, Apr 2015        match: the commitment is kept
      month 15, Jul 2015        council-contract cut
      month 20, Dec 2015        stage signed-off not passed

    Where it stands
      Next to each verdict, what it was judged on: the next 12 months' costs, and
      the money for them that is already secured.

      after               1 year  2 years
      verdict         precarious   closed
      mainstreamed            no       no
      costs ahead        £34,000  £34,000
      secured ahead      £25,204  £25,204
       time-limited           £0       £0
       mainstream        £25,204  £25,204
      free reserves      −£1,234  −£1,234
      cash it lacked          £0   £9,877

    Year by year (£)
                            year 1      year 2
      month               Apr 2014    Apr 2015      in all
      In hand at start   12,000.00      975.00   12,000.00
      Receipts
       council-contract  16,200.00   21,600.00   37,800.00
       equipment-grant    4,000.00           –    4,000.00
       all receipts      20,200.00   21,600.00   41,800.00
      Loans drawn (not income)
       bank-loan          6,000.00           –    6,000.00
      Costs
       driver            30,000.00   30,000.00   60,000.00
       vehicle            4,000.00    4,000.00    8,000.00
       all costs         34,000.00   34,000.00   68,000.00
      Other payments
       bids                 120.00           –      120.00
       loan payments      3,105.00    3,105.00    6,210.00
      In hand at end
       general fund         308.33  −14,530.00  −14,530.00
       equipment-grant      666.67           –           –
       all funds            975.00  −14,530.00  −14,530.00
      In kind (never cash)
       volunteers         5,000.00    5,000.00   10,000.00

    Month by month (£)
                                 0          1          2          3
      month               Apr 2014   May 2014   Jun 2014   Jul 2014
      In hand at start   12,000.00   9,046.67  12,213.33  13,069.50
      Receipts
       council-contract          –          –          –   1,800.00
       equipment-grant           –          –   4,000.00          –
       all receipts              –          –   4,000.00   1,800.00
      Loans drawn (not income)
       bank-loan                 –   6,000.00          –          –
      Costs
       driver             2,500.00   2,500.00   2,500.00   2,500.00
       vehicle              333.33     333.33     333.33     333.33
       all costs          2,833.33   2,833.33   2,833.33   2,833.33
      Other payments
       bids                 120.00          –          –          –
       loan payments             –          –     310.50     310.50
      In hand at end
       general fund       9,046.67  12,213.33   9,402.83   8,392.33
       equipment-grant           –          –   3,666.67   3,333.33
       all funds          9,046.67  12,213.33  13,069.50  11,725.67
      In kind (never cash)
       volunteers           416.67     416.67     416.67     416.67

                                 4          5         6         7
      month               Aug 2014   Sep 2014  Oct 2014  Nov 2014
      In hand at start   11,725.67  10,381.83  9,038.00  7,694.17
      Receipts
       council-contract   1,800.00   1,800.00  1,800.00  1,800.00
       equipment-grant           –          –         –         –
       all receipts       1,800.00   1,800.00  1,800.00  1,800.00
      Loans drawn (not income)
       bank-loan                 –          –         –         –
      Costs
       driver             2,500.00   2,500.00  2,500.00  2,500.00
       vehicle              333.33     333.33    333.33    333.33
       all costs          2,833.33   2,833.33  2,833.33  2,833.33
      Other payments
       bids                      –          –         –         –
       loan payments        310.50     310.50    310.50    310.50
      In hand at end
       general fund       7,381.83   6,371.33  5,360.83  4,350.33
       equipment-grant    3,000.00   2,666.67  2,333.33  2,000.00
       all funds         10,381.83   9,038.00  7,694.17  6,350.33
      In kind (never cash)
       volunteers           416.67     416.67    416.67    416.67

                                8         9        10        11
      month              Dec 2014  Jan 2015  Feb 2015  Mar 2015
      In hand at start   6,350.33  5,006.50  3,662.67  2,318.83
      Receipts
       council-contract  1,800.00  1,800.00  1,800.00  1,800.00
       equipment-grant          –         –         –         –
       all receipts      1,800.00  1,800.00  1,800.00  1,800.00
      Loans drawn (not income)
       bank-loan                –         –         –         –
      Costs
       driver            2,500.00  2,500.00  2,500.00  2,500.00
       vehicle             333.33    333.33    333.33    333.33
       all costs         2,833.33  2,833.33  2,833.33  2,833.33
      Other payments
       bids                     –         –         –         –
       loan payments       310.50    310.50    310.50    310.50
      In hand at end
       general fund      3,339.83  2,329.33  1,318.83    308.33
       equipment-grant   1,666.67  1,333.33  1,000.00    666.67
       all funds         5,006.50  3,662.67  2,318.83    975.00
      In kind (never cash)
       volunteers          416.67    416.67    416.67    416.67

                               12         13         14         15
      month              Apr 2015   May 2015   Jun 2015   Jul 2015
      In hand at start     975.00    −368.83  −1,712.67  −3,056.50
      Receipts
       council-contract  1,800.00   1,800.00   1,800.00   1,800.00
       equipment-grant          –          –          –          –
       all receipts      1,800.00   1,800.00   1,800.00   1,800.00
      Loans drawn (not income)
       bank-loan                –          –          –          –
      Costs
       driver            2,500.00   2,500.00   2,500.00   2,500.00
       vehicle             333.33     333.33     333.33     333.33
       all costs         2,833.33   2,833.33   2,833.33   2,833.33
      Other payments
       bids                     –          –          –          –
       loan payments       310.50     310.50     310.50     310.50
      In hand at end
       general fund       −702.17  −1,712.67  −3,056.50  −4,400.33
       equipment-grant     333.33          –          –          –
       all funds          −368.83  −1,712.67  −3,056.50  −4,400.33
      In kind (never cash)
       volunteers          416.67     416.67     416.67     416.67

                                16         17         18         19
      month               Aug 2015   Sep 2015   Oct 2015   Nov 2015
      In hand at start   −4,400.33  −5,744.17  −7,088.00  −8,431.83
      Receipts
       council-contract   1,800.00   1,800.00   1,800.00   1,800.00
       equipment-grant           –          –          –          –
       all receipts       1,800.00   1,800.00   1,800.00   1,800.00
      Loans drawn (not income)
       bank-loan                 –          –          –          –
      Costs
       driver             2,500.00   2,500.00   2,500.00   2,500.00
       vehicle              333.33     333.33     333.33     333.33
       all costs          2,833.33   2,833.33   2,833.33   2,833.33
      Other payments
       bids                      –          –          –          –
       loan payments        310.50     310.50     310.50     310.50
      In hand at end
       general fund      −5,744.17  −7,088.00  −8,431.83  −9,775.67
       equipment-grant           –          –          –          –
       all funds         −5,744.17  −7,088.00  −8,431.83  −9,775.67
      In kind (never cash)
       volunteers           416.67     416.67     416.67     416.67

                                 20          21          22          23
      month                Dec 2015    Jan 2016    Feb 2016    Mar 2016
      In hand at start    −9,775.67  −11,119.50  −12,463.33  −13,496.67
      Receipts
       council-contract    1,800.00    1,800.00    1,800.00    1,800.00
       equipment-grant            –           –           –           –
       all receipts        1,800.00    1,800.00    1,800.00    1,800.00
      Loans drawn (not income)
       bank-loan                  –           –           –           –
      Costs
       driver              2,500.00    2,500.00    2,500.00    2,500.00
       vehicle               333.33      333.33      333.33      333.33
       all costs           2,833.33    2,833.33    2,833.33    2,833.33
      Other payments
       bids                       –           –           –           –
       loan payments         310.50      310.50           –           –
      In hand at end
       general fund      −11,119.50  −12,463.33  −13,496.67  −14,530.00
       equipment-grant            –           –           –           –
       all funds         −11,119.50  −12,463.33  −13,496.67  −14,530.00
      In kind (never cash)
       volunteers            416.67      416.67      416.67      416.67

      Months are numbered from 0, as in the scenario.

    """#
}
