/// Why bytes are not a JSON document, and where.
package struct JSONError: Error, Equatable, Sendable {
  package let offset: Int
  package let message: String
  package let remedy: String

  package init(at offset: Int, _ message: String, remedy: String) {
    self.offset = offset
    self.message = message
    self.remedy = remedy
  }
}
