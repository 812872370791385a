/// A design or a perspective.
public struct Alternative: Sendable, Equatable {
  public let id: String
  public let title: String
  public let note: String

  public init(id: String, title: String, note: String) {
    self.id = id
    self.title = title
    self.note = note
  }

  static let baseline = Alternative(id: "baseline", title: "", note: "")
}
