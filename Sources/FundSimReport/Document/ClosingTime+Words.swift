extension ClosingTime {
  /// "most often between months 13 and 18".
  func words(_ names: MonthNames) -> String {
    switch self {
    case .always(let months): "always " + names.span(months)
    case .mostly(let months): "most often " + names.span(months)
    case .spread(let months): "spread " + names.span(months)
    case .spreadMainly(let months): "mainly spread " + names.span(months)
    }
  }
}
