import Foundation
import FundSim
import Testing

@testable import FundSimScenario

extension Reading {
  /// A value of a wrong kind is refused by a message that names what the field holds and where it is.
  @Suite struct WrongKindTests {
    @Test(arguments: WrongKindCase.all + WrongKindCase.made)
    func everyFieldNamesItsOwnThing(object: WrongKindCase) {
      for key in object.shape.keys + Shape.annotations {
        let isAnnotation = Shape.annotations.contains(key)
        guard let kinds = object.fields[key] ?? (isAnnotation ? [.text] : nil) else {
          Issue.record(
            "say in WrongKinds+Table.swift what \"\(key)\" of \(object.shape.noun) holds")
          continue
        }
        for kind in kinds {
          for value in kind.values { check(value, in: key, of: object, kind) }
        }
      }
      let unknown = Set(object.fields.keys).subtracting(object.shape.keys)
      #expect(unknown.isEmpty, "\(object.shape.noun) has no such fields")
    }

    private func check(
      _ value: String, in key: String, of object: WrongKindCase, _ kind: WrongKind
    ) {
      let text = object.document(key, value, stream: kind.stream)
      let shown = value == "[]" ? "a list" : value == "{}" ? "an object" : value
      let pointer = (object.path + [key]).map { "/" + $0 }.joined()
      let problems = ScenarioLoader.checkAll(Array(text.utf8), name: "x.json")
      let found = problems.filter { $0.pointer == pointer && $0.severity == .error }
      #expect(
        found.contains { $0.message == "\(shown) is not \(kind.noun)" && !$0.remedy.isEmpty },
        "\(pointer): \(value) should be said not to be \(kind.noun): \(found.map(\.message))")
    }

    /// The table has every shape that the reader goes by.
    @Test func everyShapeIsInTheTable() throws {
      let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../Sources/FundSimScenario/JSON/Shape.swift")
      let source = try String(contentsOf: file, encoding: .utf8)
      let names = source.matches(of: /static let (\w+) = Shape\(/).map { String($0.output.1) }
      #expect(Set(names) == Set(WrongKindCase.all.map(\.name)))
    }
  }
}
