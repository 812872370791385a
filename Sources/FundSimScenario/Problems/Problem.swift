import FundSim
import FundSimText

/// One thing wrong with a file, at its place in the file.
public struct Problem: Error, Equatable, Sendable {
  public let severity: Issue.Severity
  public let file: String
  /// From 1.
  public let line: Int
  /// From 1, in characters (Unicode code points).
  public let column: Int
  /// JSON pointer (RFC 6901); empty for the document or a syntax error.
  public let pointer: String
  public let message: String
  public let remedy: String

  public init(
    severity: Issue.Severity, file: String, line: Int, column: Int, pointer: String,
    message: String, remedy: String
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.pointer = pointer
    self.message = message
    self.remedy = remedy
  }
}

extension Problem: CustomStringConvertible {
  /// `file:line:column: error: /pointer: what is wrong; what to do`, on one line whatever it holds.
  public var description: String {
    let place = "\(file):\(line):\(column): \(severity.rawValue): "
    let subject = pointer.isEmpty ? "" : "\(pointer): "
    return SafeText.replaced(place + subject + message + (remedy.isEmpty ? "" : "; \(remedy)"))
  }
}
