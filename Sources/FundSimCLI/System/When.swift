/// Whether to do what depends on a terminal.
enum When: String, CaseIterable, Sendable {
  case auto, always, never
}
