extension Row {
  /// The lanes of one line of `[line][lane]`.
  @inline(__always)
  func line(_ index: Int) -> Row { cells(index &* Workspace.lanes, Workspace.lanes) }

  /// One matrix of `[matrix][line][lane]`, each of so many lines.
  @inline(__always)
  func matrix(_ index: Int, lines: Int) -> Row {
    cells(index &* lines &* Workspace.lanes, lines &* Workspace.lanes)
  }
}

extension Row where Element == Int64 {
  /// Differences over months become the months themselves.
  func addUp(months: Int) {
    let lanes = Workspace.lanes
    for month in 1..<max(1, months) {
      let now = line(month)
      let before = line(month - 1)
      for lane in 0..<lanes { now[lane] &+= before[lane] }
    }
  }
}
