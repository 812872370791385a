@testable import FundSim

/// A compiled scenario as text: equal texts are equal compiled scenarios.
///
/// Tables are written out, for their addresses differ from one compilation to the next.
enum CompiledText {
  static func text(_ value: Any) -> String {
    var lines: [String] = []
    write(value, into: &lines)
    return lines.joined(separator: "\n")
  }

  private static func write(_ value: Any, into lines: inout [String]) {
    if let table = value as? FixedTable<Double>.View {
      lines.append((0..<table.count).map { "\(table[$0])" }.joined(separator: " "))
      return
    }
    if let kernels = value as? FixedTable<Kernel>.View {
      for index in 0..<kernels.count { write(kernels[index], into: &lines) }
      return
    }
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty {
      lines.append("\(value)")
      return
    }
    for child in mirror.children {
      if let label = child.label { lines.append(label) }
      write(child.value, into: &lines)
    }
    lines.append("end")
  }
}
