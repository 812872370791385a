/// Which figures there are of each trial, as rows: what the programme spends, then how many
/// projects there are of each measure at each assessment; money to one month, if that is asked for.
struct FigureLayout: Sendable {
  let assessments: Int
  /// The month before which the cash received is added up, and the general fund is read.
  let moneyMonth: Int?

  init(_ scenario: CompiledScenario, moneyMonth: Int? = nil) {
    assessments = scenario.sustainability.assess.count
    self.moneyMonth = moneyMonth
  }

  /// Micro-pounds.
  var cost: Int { 0 }

  /// Numbers of projects.
  @inline(__always)
  func number(of measure: CountedMeasure, at assessment: Int) -> Int {
    1 + assessment * CountedMeasure.count + measure.rawValue
  }

  var numbers: Range<Int> { 1..<income }

  /// Pence received, loans aside.
  var income: Int { 1 + assessments * CountedMeasure.count }
  /// Pence in the general fund.
  var fund: Int { income + 1 }

  var rows: Int { moneyMonth == nil ? income : income + 2 }
}
