extension Snapshot {
  /// A plan of two years that runs out of money, 96 columns.
  static let plan = #"""
    Village transport: the plan
      The budget with all luck removed: every planned application won at the first attempt, every
      renewal won, nothing cut, every uncertain figure at its middle value. It should agree with the
      project's own spreadsheet to the penny.

      The service closes even in the plan: at the end of month 9 (January 2015) the general fund
      stood at £4,431.68, £568.32 short of the £5,000.00 it takes to close in good order.

    Year by year (£)
                            year 1     year 2
      month               Apr 2014   Apr 2015     in all
      In hand at start   12,000.00   3,678.02  12,000.00
      Receipts
       council-contract  18,903.02  25,204.02  44,107.04
       equipment-grant    4,000.00          –   4,000.00
       all receipts      22,903.02  25,204.02  48,107.04
      Loans drawn (not income)
       bank-loan          6,000.00          –   6,000.00
      Costs
       driver            30,000.00  30,000.00  60,000.00
       vehicle            4,000.00   4,000.00   8,000.00
       all costs         34,000.00  34,000.00  68,000.00
      Other payments
       bids                 120.00          –     120.00
       loan payments      3,105.00   3,105.00   6,210.00
      In hand at end
       general fund       3,011.35  −8,222.96  −8,222.96
       equipment-grant      666.67          –          –
       all funds          3,678.02  −8,222.96  −8,222.96
      In kind (never cash)
       volunteers         5,000.00   5,000.00  10,000.00

    Month by month (£)
                                 0          1          2          3          4          5
      month               Apr 2014   May 2014   Jun 2014   Jul 2014   Aug 2014   Sep 2014
      In hand at start   12,000.00   9,046.67  12,213.33  13,069.50  12,026.00  10,982.50
      Receipts
       council-contract          –          –          –   2,100.34   2,100.34   2,100.34
       equipment-grant           –          –   4,000.00          –          –          –
       all receipts              –          –   4,000.00   2,100.34   2,100.34   2,100.34
      Loans drawn (not income)
       bank-loan                 –   6,000.00          –          –          –          –
      Costs
       driver             2,500.00   2,500.00   2,500.00   2,500.00   2,500.00   2,500.00
       vehicle              333.33     333.33     333.33     333.33     333.33     333.33
       all costs          2,833.33   2,833.33   2,833.33   2,833.33   2,833.33   2,833.33
      Other payments
       bids                 120.00          –          –          –          –          –
       loan payments             –          –     310.50     310.50     310.50     310.50
      In hand at end
       general fund       9,046.67  12,213.33   9,402.83   8,692.67   7,982.50   7,272.34
       equipment-grant           –          –   3,666.67   3,333.33   3,000.00   2,666.67
       all funds          9,046.67  12,213.33  13,069.50  12,026.00  10,982.50   9,939.01
      In kind (never cash)
       volunteers           416.67     416.67     416.67     416.67     416.67     416.67

                                6         7         8         9        10        11
      month              Oct 2014  Nov 2014  Dec 2014  Jan 2015  Feb 2015  Mar 2015
      In hand at start   9,939.01  8,895.51  7,852.01  6,808.51  5,765.01  4,721.51
      Receipts
       council-contract  2,100.34  2,100.34  2,100.34  2,100.34  2,100.34  2,100.34
       equipment-grant          –         –         –         –         –         –
       all receipts      2,100.34  2,100.34  2,100.34  2,100.34  2,100.34  2,100.34
      Loans drawn (not income)
       bank-loan                –         –         –         –         –         –
      Costs
       driver            2,500.00  2,500.00  2,500.00  2,500.00  2,500.00  2,500.00
       vehicle             333.33    333.33    333.33    333.33    333.33    333.33
       all costs         2,833.33  2,833.33  2,833.33  2,833.33  2,833.33  2,833.33
      Other payments
       bids                     –         –         –         –         –         –
       loan payments       310.50    310.50    310.50    310.50    310.50    310.50
      In hand at end
       general fund      6,562.17  5,852.01  5,141.84  4,431.68  3,721.51  3,011.35
       equipment-grant   2,333.33  2,000.00  1,666.67  1,333.33  1,000.00    666.67
       all funds         8,895.51  7,852.01  6,808.51  5,765.01  4,721.51  3,678.02
      In kind (never cash)
       volunteers          416.67    416.67    416.67    416.67    416.67    416.67

                               12        13        14        15         16         17
      month              Apr 2015  May 2015  Jun 2015  Jul 2015   Aug 2015   Sep 2015
      In hand at start   3,678.02  2,634.52  1,591.02    547.52    −495.98  −1,539.48
      Receipts
       council-contract  2,100.34  2,100.34  2,100.34  2,100.34   2,100.34   2,100.34
       equipment-grant          –         –         –         –          –          –
       all receipts      2,100.34  2,100.34  2,100.34  2,100.34   2,100.34   2,100.34
      Loans drawn (not income)
       bank-loan                –         –         –         –          –          –
      Costs
       driver            2,500.00  2,500.00  2,500.00  2,500.00   2,500.00   2,500.00
       vehicle             333.33    333.33    333.33    333.33     333.33     333.33
       all costs         2,833.33  2,833.33  2,833.33  2,833.33   2,833.33   2,833.33
      Other payments
       bids                     –         –         –         –          –          –
       loan payments       310.50    310.50    310.50    310.50     310.50     310.50
      In hand at end
       general fund      2,301.18  1,591.02    547.52   −495.98  −1,539.48  −2,582.98
       equipment-grant     333.33         –         –         –          –          –
       all funds         2,634.52  1,591.02    547.52   −495.98  −1,539.48  −2,582.98
      In kind (never cash)
       volunteers          416.67    416.67    416.67    416.67     416.67     416.67

                                18         19         20         21         22         23
      month               Oct 2015   Nov 2015   Dec 2015   Jan 2016   Feb 2016   Mar 2016
      In hand at start   −2,582.98  −3,626.47  −4,669.97  −5,713.47  −6,756.97  −7,489.97
      Receipts
       council-contract   2,100.34   2,100.34   2,100.34   2,100.34   2,100.34   2,100.34
       equipment-grant           –          –          –          –          –          –
       all receipts       2,100.34   2,100.34   2,100.34   2,100.34   2,100.34   2,100.34
      Loans drawn (not income)
       bank-loan                 –          –          –          –          –          –
      Costs
       driver             2,500.00   2,500.00   2,500.00   2,500.00   2,500.00   2,500.00
       vehicle              333.33     333.33     333.33     333.33     333.33     333.33
       all costs          2,833.33   2,833.33   2,833.33   2,833.33   2,833.33   2,833.33
      Other payments
       bids                      –          –          –          –          –          –
       loan payments        310.50     310.50     310.50     310.50          –          –
      In hand at end
       general fund      −3,626.47  −4,669.97  −5,713.47  −6,756.97  −7,489.97  −8,222.96
       equipment-grant           –          –          –          –          –          –
       all funds         −3,626.47  −4,669.97  −5,713.47  −6,756.97  −7,489.97  −8,222.96
      In kind (never cash)
       volunteers           416.67     416.67     416.67     416.67     416.67     416.67

      Months are numbered from 0, as in the scenario. A dash is nothing.

    """#
}
