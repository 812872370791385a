import FundSim
import FundSimText

extension JSONParser {
  /// The members of an object, from its opening to after its closing brace.
  var members: (inout JSONParser) throws(JSONError) -> [LocatedJSON.Member] {
    { (parser: inout JSONParser) throws(JSONError) in try parser.readMembers() }
  }

  /// The elements of a list, from its opening to after its closing bracket.
  var elements: (inout JSONParser) throws(JSONError) -> [LocatedJSON] {
    { (parser: inout JSONParser) throws(JSONError) in try parser.readElements() }
  }

  private mutating func readMembers() throws(JSONError) -> [LocatedJSON.Member] {
    position += 1
    var members: [LocatedJSON.Member] = []
    var keys: Set<String> = []
    try skipBlanks()
    while next != UInt8(ascii: "}") {
      try checkCount(members.count)
      let keyOffset = position
      let key = try key()
      guard keys.insert(key).inserted else {
        throw JSONError(
          at: keyOffset, "the key \(Quoted.short(key)) is here a second time",
          remedy: "keep one of the two")
      }
      try skipBlanks()
      guard next == UInt8(ascii: ":") else {
        if next == nil { throw endOfFile(wanted: "a colon") }
        throw JSONError(
          at: position, "a colon was expected after the key \(Quoted.short(key))",
          remedy: "write \(Quoted.short(key)): and then its value")
      }
      position += 1
      try skipBlanks()
      members.append(.init(key: key, keyOffset: keyOffset, value: try value()))
      try separator(closing: UInt8(ascii: "}"))
    }
    position += 1
    return members
  }

  private mutating func readElements() throws(JSONError) -> [LocatedJSON] {
    position += 1
    var elements: [LocatedJSON] = []
    try skipBlanks()
    while next != UInt8(ascii: "]") {
      try checkCount(elements.count)
      elements.append(try value())
      try separator(closing: UInt8(ascii: "]"))
    }
    position += 1
    return elements
  }

  private func checkCount(_ count: Int) throws(JSONError) {
    guard count >= Limits.entries else { return }
    throw JSONError(
      at: position, "more than \(GroupedNumber.text(Limits.entries)) entries in one list or object",
      remedy: "leave some out, or put alike ones together")
  }

  private mutating func key() throws(JSONError) -> String {
    guard let byte = next else { throw endOfFile(wanted: "a key or a closing brace") }
    if byte == UInt8(ascii: "\"") { return try string() }
    throw JSONError(
      at: position, "a key in double quotation marks was expected here",
      remedy: #"write keys as "key""#)
  }

  /// A comma and what surrounds it, or nothing before the closing bracket.
  private mutating func separator(closing: UInt8) throws(JSONError) {
    let end = position
    try skipBlanks()
    switch next {
    case closing: return
    case UInt8(ascii: ","):
      position += 1
      try skipBlanks()
    case nil:
      throw endOfFile(wanted: "a comma or a closing bracket")
    default:
      // The fault is where the comma should be, not where the next value happens to start.
      let isBracket = next == UInt8(ascii: "]") || next == UInt8(ascii: "}")
      throw JSONError(
        at: isBracket ? position : end,
        isBracket ? "the wrong bracket closes here" : "a comma was expected here",
        remedy: isBracket
          ? "close with \(closing == UInt8(ascii: "}") ? "}" : "]")"
          : "put a comma between one value and the next")
    }
  }
}
