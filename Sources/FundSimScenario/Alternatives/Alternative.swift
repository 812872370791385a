/// A design or a perspective.
public struct Alternative: Sendable, Equatable {
  public let id: String
  public let title: String
  public let note: String
  /// Where its figures come from.
  public let source: String

  public init(id: String, title: String, note: String, source: String = "") {
    self.id = id
    self.title = title
    self.note = note
    self.source = source
  }

  static let baseline = Alternative(id: "baseline", title: "", note: "")
}
