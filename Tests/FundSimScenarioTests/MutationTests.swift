import Foundation
import FundSim
import FundSimScenario
import Testing

/// Nothing in a file is silently ignored: any slip in a key or a number is either reported or
/// changes the scenario.
@Suite struct MutationTests {
  /// Everything that a file means.
  private struct Meaning: Equatable {
    var scenarios: [Scenario] = []
    var alternatives: [String] = []
  }

  /// A place in a file where a slip must not go unnoticed.
  private struct Target {
    enum Kind { case key, number, text }
    let kind: Kind
    let range: Range<Int>
    let isInPatch: Bool
  }

  @Test func noSlipGoesUnnoticedInTheFixture() throws {
    try checkSlips(in: Array(Fixture.village.utf8))
  }

  /// Every byte of every key and every number: some seconds in a release build.
  @Test func noSlipGoesUnnoticedInAScenarioOfTheRepository() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Scenarios/social-prescribing.json")
    try checkSlips(in: Array(Data(contentsOf: file)))
  }

  private func checkSlips(in bytes: [UInt8]) throws {
    let whole = try #require(meaning(of: bytes, withAlternatives: true))
    let baseline = try #require(meaning(of: bytes, withAlternatives: false))
    let slips = try targets(in: bytes).flatMap { target in
      target.range.map { (target, $0) }
    }
    #expect(!slips.isEmpty)
    for (target, position) in slips {
      let original = target.isInPatch ? whole : baseline
      for changed in variants(of: bytes, target, position) {
        guard let meaning = meaning(of: changed, withAlternatives: target.isInPatch),
          meaning == original
        else { continue }
        let before = text(bytes, target.range)
        let length = target.range.count + changed.count - bytes.count
        let after = text(changed, target.range.lowerBound..<(target.range.lowerBound + length))
        // "1.0" for "1.00" is the same number.
        let isSame = target.kind == .number && Double(before) == Double(after)
        #expect(isSame, "\(before) → \(after) at byte \(position) goes unnoticed")
      }
    }
  }

  /// The file without one byte, and with another in its place; quoted digits are only replaced.
  private func variants(of bytes: [UInt8], _ target: Target, _ position: Int) -> [[UInt8]] {
    let byte = bytes[position]
    let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    guard target.kind != .text || isDigit else { return [] }
    var replaced = bytes
    let other: (UInt8, UInt8) =
      target.kind == .key
      ? (UInt8(ascii: "x"), UInt8(ascii: "z")) : (UInt8(ascii: "7"), UInt8(ascii: "3"))
    replaced[position] = byte == other.0 ? other.1 : other.0
    if target.kind == .text { return [replaced] }
    var removed = bytes
    removed.remove(at: position)
    return [replaced, removed]
  }

  /// Nil when there is any error.
  private func meaning(of bytes: [UInt8], withAlternatives: Bool) -> Meaning? {
    var result = Meaning()
    do {
      let baseline = try ScenarioLoader.load(bytes, name: "m.json")
      result.scenarios = [baseline.scenario]
      result.alternatives = (baseline.designs + baseline.perspectives).map(\.id)
      guard withAlternatives else { return result }
      for design in baseline.designs.dropFirst() {
        let loaded = try ScenarioLoader.load(bytes, name: "m.json", design: design.id)
        result.scenarios.append(loaded.scenario)
      }
      for perspective in baseline.perspectives {
        let loaded = try ScenarioLoader.load(bytes, name: "m.json", perspective: perspective.id)
        result.scenarios.append(loaded.scenario)
      }
      return result
    } catch {
      return nil
    }
  }

  private func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Every key, number and quoted number, without texts that are free.
  private func targets(in bytes: [UInt8]) throws -> [Target] {
    var targets: [Target] = []
    func walk(_ node: LocatedJSON, isInPatch: Bool) {
      switch node.value {
      case .number:
        targets.append(
          Target(kind: .number, range: node.offset..<node.end, isInPatch: isInPatch))
      case .string:
        targets.append(
          Target(kind: .text, range: (node.offset + 1)..<(node.end - 1), isInPatch: isInPatch))
      case .array(let elements):
        for element in elements { walk(element, isInPatch: isInPatch) }
      case .object(let members):
        for member in members {
          let isPatch = isInPatch || ["designs", "perspectives"].contains(member.key)
          let start = member.keyOffset + 1
          targets.append(
            Target(
              kind: .key, range: start..<(start + member.key.utf8.count), isInPatch: isPatch))
          let isFree = ["note", "source", "title", "name", "theme", "$schema"]
            .contains(member.key)
          if case .string = member.value.value, isFree { continue }
          walk(member.value, isInPatch: isPatch)
        }
      default: break
      }
    }
    walk(try JSONParser.parse(bytes), isInPatch: false)
    return targets
  }

  /// Any byte at any place of a scenario is answered, whatever the answer.
  @Test func nothingTraps() {
    let bytes = Array(ScenarioText(streams: #""a": {"kind": "loan", "rate": "5%"}"#).text.utf8)
    for position in bytes.indices {
      for byte: UInt8 in [0x00, 0x20, 0x22, 0x2C, 0x30, 0x39, 0x5B, 0x7B, 0x7D, 0x80, 0xC3] {
        var changed = bytes
        changed[position] = byte
        let problems = ScenarioLoader.checkAll(changed, name: "m.json")
        _ = ProblemReport.text(problems, source: changed)
      }
    }
  }
}
