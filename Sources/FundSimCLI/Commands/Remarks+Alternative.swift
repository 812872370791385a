import FundSimReport
import FundSimScenario

extension Remarks {
  /// What a design or a perspective has of its own; nothing of none.
  init(_ alternative: Alternative?) {
    self.init(
      title: alternative?.title ?? "", note: alternative?.note ?? "",
      source: alternative?.source ?? "")
  }
}
