/// Why no scenario came out of a file.
public enum LoadError: Error, Equatable, Sendable {
  case invalid([Problem])
  case unknownDesign(name: String, suggestion: String?, known: [String])
  case unknownPerspective(name: String, suggestion: String?, known: [String])
}
