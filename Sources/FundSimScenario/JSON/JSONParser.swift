import FundSim

/// Bytes to a tree that knows its positions (RFC 8259, with comments and trailing commas).
///
/// Refused: duplicate keys, lone surrogates, invalid UTF-8, numbers too large for a double, and
/// nesting, entries and bytes over `Limits`. A leading byte order mark is skipped, because some
/// editors on Windows write one without being asked. The root may be any value. No input traps:
/// nesting is bounded, so the recursion is.
package struct JSONParser {
  let bytes: [UInt8]
  var position = 0
  private var depth = 0

  /// The document in `bytes`.
  ///
  /// - Throws: the first thing that is not JSON.
  /// - Complexity: O(n).
  package static func parse(_ bytes: [UInt8]) throws(JSONError) -> LocatedJSON {
    guard bytes.count <= Limits.fileSize else {
      throw JSONError(
        at: 0,
        "the file has \(bytes.count) bytes, and \(Limits.fileSizeText) (\(Limits.fileSize)) "
          + "is the most",
        remedy: "split it into several scenarios")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw JSONError(at: 0, "the file is UTF-16 text", remedy: "save it as UTF-8")
    }
    if let fault = UTF8Text.firstFault(in: bytes) {
      throw JSONError(
        at: fault, "a byte that is not UTF-8 text", remedy: "save the file as UTF-8")
    }
    var parser = JSONParser(bytes: bytes)
    if bytes.starts(with: SourceText.byteOrderMark) {
      parser.position = SourceText.byteOrderMark.count
    }
    try parser.skipBlanks()
    if parser.next == nil {
      throw JSONError(
        at: parser.position, "the file is empty",
        remedy: #"write a scenario; Scenarios/village-service.json is one to start from"#)
    }
    let root = try parser.value()
    try parser.skipBlanks()
    if parser.next != nil {
      throw JSONError(
        at: parser.position, "there is more after the end of the document",
        remedy: "take it out, or look for a bracket that closes too early")
    }
    return root
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The byte under the cursor; nil at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  func byte(after distance: Int) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }
}

extension JSONParser {
  /// Spaces, line ends and comments.
  mutating func skipBlanks() throws(JSONError) {
    while let byte = next {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        position += 1
      case UInt8(ascii: "/"):
        try skipComment()
      default:
        return
      }
    }
  }

  private mutating func skipComment() throws(JSONError) {
    let start = position
    switch byte(after: 1) {
    case UInt8(ascii: "/"):
      while let byte = next, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") {
        position += 1
      }
    case UInt8(ascii: "*"):
      position += 2
      while next != UInt8(ascii: "*") || byte(after: 1) != UInt8(ascii: "/") {
        guard next != nil else {
          throw JSONError(
            at: start, "this comment is never closed", remedy: "close it with */")
        }
        position += 1
      }
      position += 2
    default:
      throw JSONError(
        at: start, "a single / is not a comment", remedy: "write // before a comment")
    }
  }

  mutating func value() throws(JSONError) -> LocatedJSON {
    let start = position
    guard let byte = next else { throw endOfFile(wanted: "a value") }
    switch byte {
    case UInt8(ascii: "{"):
      return LocatedJSON(.object(try nested(members)), offset: start, end: position)
    case UInt8(ascii: "["):
      return LocatedJSON(.array(try nested(elements)), offset: start, end: position)
    case UInt8(ascii: "\""):
      return LocatedJSON(.string(try string()), offset: start, end: position)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return LocatedJSON(.number(try number()), offset: start, end: position)
    default:
      return LocatedJSON(try word(), offset: start, end: position)
    }
  }

  private mutating func nested<Result>(
    _ body: (inout JSONParser) throws(JSONError) -> Result
  ) throws(JSONError) -> Result {
    depth += 1
    guard depth <= Limits.nesting else {
      throw JSONError(
        at: position, "lists and objects are nested more than \(Limits.nesting) deep",
        remedy: "look for a bracket that is never closed")
    }
    let result = try body(&self)
    depth -= 1
    return result
  }

  func endOfFile(wanted: String) -> JSONError {
    JSONError(
      at: bytes.count, "the file ends where \(wanted) was expected",
      remedy: "look for a bracket or a quotation mark that is never closed")
  }
}
