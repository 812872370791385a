import FundSim
import FundSimText

/// One value of the document on its way to a scenario.
///
/// Every reading method returns nil when the value is not what it should be, and has then noted
/// the problem; the caller carries on with a placeholder.
struct JSONField {
  let path: [String]
  let node: LocatedJSON
  /// Of its key; nil for the root and for elements of a list.
  let keyOffset: Int?
  let context: ReadingContext

  /// Where the eye looks for it: an object at its key, a number at itself.
  var offset: Int { node.isContainer ? keyOffset ?? node.offset : node.offset }
  var key: String { path.last ?? "" }

  func problem(_ message: String, remedy: String) {
    context.log.add(at: offset, path, message, remedy: remedy)
  }

  func warning(_ message: String, remedy: String) {
    context.log.add(.warning, at: keyOffset ?? offset, path, message, remedy: remedy)
  }
}

extension JSONField {
  func text() -> String? {
    if case .string(let text) = node.value { return text }
    wrongType("a text", remedy: "put it in double quotation marks")
    return nil
  }

  func flag() -> Bool? {
    if case .bool(let flag) = node.value { return flag }
    wrongType("true or false", remedy: "write true or false, without quotation marks")
    return nil
  }

  func list() -> [JSONField]? {
    guard case .array(let elements) = node.value else {
      wrongType("a list", remedy: "put it in square brackets")
      return nil
    }
    return elements.enumerated().map { index, element in
      JSONField(path: path + [String(index)], node: element, keyOffset: nil, context: context)
    }
  }

  /// A list of texts without those that are none.
  func texts() -> [String]? { list()?.compactMap { $0.text() } }

  /// One of a few words.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    if case .string(let text) = node.value, let choice = Choice(rawValue: text) { return choice }
    // Looking for what was meant takes time, and nobody would read it.
    if context.log.isFull {
      problem("", remedy: "")
      return nil
    }
    let words = Choice.allCases.map(\.rawValue)
    let remedy = "write \(WordList.quoted(words, last: "or"))"
    guard case .string(let text) = node.value else {
      wrongType("one of the words", remedy: remedy)
      return nil
    }
    let near = DidYouMean.nearest(to: text, among: words)
    problem(
      "\(Quoted.short(text)) is not known here",
      remedy: near.map { DidYouMean.question($0, quotedBy: Quoted.short) } ?? remedy)
    return nil
  }

  static let nullRemedy = "leave the key out to have its default"

  func wrongType(_ wanted: String, remedy: String) {
    problem(
      "\(node.described) is not \(wanted)",
      remedy: node.value == .null ? Self.nullRemedy : remedy)
  }

  /// The members of an object keyed by id, in order; nil when it is no object or has too many.
  ///
  /// `note` and `source` with a text are annotations.
  func entries(limit: Int = .max, of noun: String) -> [JSONField]? {
    guard let members = node.members else {
      wrongType("an object of \(noun) by id", remedy: "put it in braces, as {\"id\": …}")
      return nil
    }
    let entries = members.filter { !Shape.isAnnotation($0) }
    guard entries.count <= limit else {
      problem(
        "\(entries.count) \(noun) are more than the \(Measure.text(Double(limit))) allowed",
        remedy: "leave some out, or put alike ones together")
      return nil
    }
    return entries.map { member in
      JSONField(
        path: path + [member.key], node: member.value, keyOffset: member.keyOffset,
        context: context)
    }
  }
}
