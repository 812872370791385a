extension CashFan {
  /// What a drawing of it shows of services that have closed.
  static let drawnOn =
    "A service that has closed is drawn on as if someone had lent it the money, so the depth of the"
    + " hole shows."

  /// The same of a table.
  static let goingOn =
    "The figures of a service that has closed go on as if someone had lent it the money, so the"
    + " depth of the hole shows."
}
