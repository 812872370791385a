/// Random numbers for the lanes of a block. A draw has an address, and is the same whoever asks for
/// it and when (MODEL §11).
extension Block {
  /// Draws each uncertain quantity of a project once, or sets it to its central value.
  func drawFields(_ draws: ArraySlice<ColumnDraw>) {
    for draw in draws {
      journal?.countDraws(draw.sampler.isMixture ? 2 : 1)
      let column = memory.draws.columns.line(draw.slot)
      if isPlan {
        column.update(repeating: draw.sampler.central, count: count)
      } else {
        fill(column, draw.sampler, draw.place, replica: replica)
      }
    }
  }

  func fill(
    _ column: Row<Double>, _ sampler: Sampler, _ place: DrawPlace,
    replica: UInt32
  ) {
    let key = DrawKey(seed: seed, place: place)
    // A run that begins at an odd trial begins inside a pair; only its first block does.
    if firstTrial & 1 == 1 {
      for lane in 0..<count {
        column[lane] = sampler.value(key: key, trial: trial(lane), replica: replica, ordinal: 0)
      }
    } else {
      sampler.fill(
        column.address(count), count: count, key: key, firstTrial: firstTrial, replica: replica)
    }
  }

  /// The uniform numbers of all lanes.
  func uniforms(
    of place: DrawPlace, ordinal: Int, replica: UInt32, into row: Row<Double>
  ) {
    let key = DrawKey(seed: seed, place: place)
    let ordinal = UInt32(truncatingIfNeeded: ordinal)
    if firstTrial & 1 == 1 {
      for lane in 0..<count {
        row[lane] = key.uniform(trial: trial(lane), replica: replica, ordinal: ordinal)
      }
    } else {
      key.fillUniforms(
        row.address(count), count: count, firstTrial: firstTrial, replica: replica, ordinal: ordinal
      )
    }
  }

  /// The uniform numbers of a selection's lanes, in its order.
  func uniforms(
    of place: DrawPlace, ordinal: Int, _ selection: LaneSelection,
    into numbers: Row<Double>
  ) {
    if let row = shared(.uniform, place, ordinal: ordinal, selection) {
      pick(row, selection, into: numbers)
    } else {
      drawUniforms(of: place, ordinal: ordinal, selection, into: numbers)
    }
  }

  /// Standard normal numbers of a selection's lanes, in its order.
  func scores(
    of place: DrawPlace, ordinal: Int, _ selection: LaneSelection,
    into numbers: Row<Double>
  ) {
    if let row = shared(.score, place, ordinal: ordinal, selection) {
      pick(row, selection, into: numbers)
    } else {
      drawUniforms(of: place, ordinal: ordinal, selection, into: numbers)
      Mathematics.inverseNormals(numbers.address(selection.count), selection.count)
    }
  }

  /// The draws of a value that is drawn anew each time, for a selection's lanes in its order.
  func values(
    of draw: RepeatedDraw, ordinal: Int, _ selection: LaneSelection,
    into numbers: Row<Double>
  ) {
    if isPlan || draw.isCertain {
      for index in 0..<selection.count { numbers[index] = draw.central }
      return
    }
    journal?.countDraws(draw.sampler.isMixture ? 2 : 1)
    if draw.sampler.isMixture {
      let key = DrawKey(seed: seed, place: draw.place)
      for index in 0..<selection.count {
        numbers[index] = draw.sampler.value(
          key: key, trial: trial(selection[index]), replica: replica,
          ordinal: UInt32(truncatingIfNeeded: ordinal))
      }
    } else if let row = shared(.value, draw.place, ordinal: ordinal, selection, draw.sampler) {
      pick(row, selection, into: numbers)
    } else {
      drawUniforms(of: draw.place, ordinal: ordinal, selection, into: numbers)
      draw.sampler.transform(numbers.address(selection.count), selection.count)
    }
  }

  /// A row of all lanes that other designs will ask for, too; nil where there are none, or where
  /// so few lanes ask that their own numbers are quicker drawn.
  private func shared(
    _ kind: DrawCache.Kind, _ place: DrawPlace, ordinal: Int, _ selection: LaneSelection,
    _ sampler: Sampler? = nil
  ) -> Row<Double>? {
    guard cachesDraws, 8 * selection.count > count else { return nil }
    let (row, isFilled) = memory.draws.cache.row(kind, place, ordinal: ordinal)
    if isFilled { return row }
    uniforms(of: place, ordinal: ordinal, replica: replica, into: row)
    if kind == .score { Mathematics.inverseNormals(row.address(count), count) }
    sampler?.transform(row.address(count), count)
    return row
  }

  /// Φ⁻¹ of a chance column in a selection's order, `decisions.chance`; `place` is that of the
  /// decision.
  func bounds(of compiled: CompiledValue, at place: DrawPlace, _ selection: LaneSelection) {
    let chance = memory.decisions.chance
    guard cachesDraws, 8 * selection.count > count else {
      Mathematics.inverseNormals(chance.address(selection.count), selection.count)
      return
    }
    let (row, isFilled) = memory.draws.cache.row(.bound, place, ordinal: compiled.slot)
    if !isFilled {
      row.update(from: memory.draws.columns.line(compiled.slot), count: count)
      Mathematics.inverseNormals(row.address(count), count)
    }
    pick(row, selection, into: chance)
  }

  private func pick(
    _ row: Row<Double>, _ selection: LaneSelection, into numbers: Row<Double>
  ) {
    if selection.count == count {
      numbers.update(from: row, count: count)
    } else {
      for index in 0..<selection.count { numbers[index] = row[selection[index]] }
    }
  }

  /// From a third of the lanes on it is quicker to draw all, two to a call of the generator and in
  /// a vectorised loop, and to pick; the numbers are the same.
  private func drawUniforms(
    of place: DrawPlace, ordinal: Int, _ selection: LaneSelection,
    into numbers: Row<Double>
  ) {
    if selection.count == count {
      uniforms(of: place, ordinal: ordinal, replica: replica, into: numbers)
    } else if 3 * selection.count > count {
      let row = memory.draws.uniforms.acquire()
      defer { memory.draws.uniforms.release() }
      uniforms(of: place, ordinal: ordinal, replica: replica, into: row)
      pick(row, selection, into: numbers)
    } else {
      let key = DrawKey(seed: seed, place: place)
      let ordinal = UInt32(truncatingIfNeeded: ordinal)
      for index in 0..<selection.count {
        numbers[index] = key.uniform(
          trial: trial(selection[index]), replica: replica, ordinal: ordinal)
      }
    }
  }
}
