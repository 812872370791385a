/// First terms that all lanes of a block begin and end in the same months: fees from a fixed date,
/// volunteers from the start. The same as in `Level+Ages`, by plain loops over lanes.
extension Block {
  /// Whether every lane is in the selection, and all in the same months, decided in the same one.
  func areUniform(_ selection: LaneSelection) -> Bool {
    if selection.count < count { return false }
    let walk = memory.level
    let decided = memory.terms.decided
    var isSame = true
    for lane in 0..<count {
      isSame =
        isSame && walk.first[lane] == walk.first[0] && walk.ages[lane] == walk.ages[0]
        && walk.start[lane] == walk.start[0] && decided[lane] == decided[0]
    }
    return isSame
  }

  /// The level of an age in every lane, as whole micro-pounds in `level.amount`.
  func findUniformLevels(_ stream: CompiledStream, age: Int) {
    let walk = memory.level
    let levels = walk.pounds
    let base = memory.terms.base
    let shape = stream.shape
    for lane in 0..<count { levels[lane] = base[lane] * walk.growth[lane] }
    if shape.isMonthly, shape.ramp.slot >= 0 {
      for lane in 0..<count {
        levels[lane] = LevelWalk.shaped(
          levels[lane], stream, month: walk.start[0] &+ age, since: walk.start[0], self,
          lane: lane)
      }
    } else if shape.isMonthly {
      let months = Double(age &+ 1)
      if months < shape.ramp.constant {
        let share = months / shape.ramp.constant
        for lane in 0..<count { levels[lane] *= share }
      }
      if !shape.season.isEmpty {
        let weight = shape.season[(walk.start[0] &+ age) % 12]
        for lane in 0..<count { levels[lane] *= weight }
      }
    }
    var largest = 0.0
    var areSmall = true
    for lane in 0..<count {
      let level = levels[lane] * walk.volatility[lane] * walk.cuts[lane]
      largest = level.magnitude > largest ? level.magnitude : largest
      areSmall = areSmall && level.magnitude <= MicroPounds.limit
      walk.amount[lane] = MicroPounds.rounded(level * MicroPounds.perPound)
      levels[lane] = level
    }
    if largest > memory.flows.largest { memory.flows.largest = largest }
    if areSmall { return }
    for lane in 0..<count { walk.amount[lane] = flow(levels[lane]) }
  }

  /// Pays the ages `from..<to` at the level found.
  func payUniformPiece(_ receipt: Receipts, from: Int, to: Int) {
    let walk = memory.level
    let first = walk.first[0]
    let changes = walk.change
    for lane in 0..<count { changes[lane] = walk.amount[lane] &- walk.paid[lane] }
    receipt.change(by: changes, month: first &+ from, count: count)
    receipt.secure(
      walk.amount, from: first &+ from, to: first &+ to, decided: memory.terms.decided[0],
      count: count)
    for lane in 0..<count { walk.paid[lane] = walk.amount[lane] }
    if to < walk.ages[0] { return }
    for lane in 0..<count { changes[lane] = 0 &- walk.amount[lane] }
    receipt.change(by: changes, month: first &+ to, count: count)
  }
}
