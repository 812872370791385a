import FundSim

/// Which stream a finding is about.
struct StreamID: Equatable {
  /// The kind of a stage of the programme, which has a stream of its own for its grant.
  static let stageKind = "programme-grant"

  let id: String
  let kind: String
  let isCash: Bool

  init(_ stream: StreamSummary) {
    id = stream.id
    kind = stream.kind
    isCash = stream.isCash
  }

  var isStage: Bool { kind == Self.stageKind }
}

extension StreamSummary {
  /// A stage without money of its own has no place in a table of money.
  var isGrantless: Bool {
    kind == StreamID.stageKind
      && againstPlan.allSatisfy { $0.plan == 0 && $0.mean == 0 }
      && perYear.allSatisfy { $0.cashMean == 0 }
  }
}
