/// What a scenario says of a design or of a perspective; each is empty where it says nothing.
public struct Remarks: Sendable, Equatable {
  /// What it is called in full.
  public let title: String
  public let note: String
  /// Where its figures come from.
  public let source: String

  public init(title: String = "", note: String = "", source: String = "") {
    self.title = title
    self.note = note
    self.source = source
  }

  public static let none = Remarks()
}
