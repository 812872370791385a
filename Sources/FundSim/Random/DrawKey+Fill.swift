extension DrawKey {
  /// The uniform numbers of `count` trials from `firstTrial` (even), two to a call of the
  /// generator; the same numbers as `uniform(trial:replica:ordinal:)`.
  ///
  /// - Complexity: ⌈count / 2⌉ calls of the generator, in a loop that is vectorised.
  @inline(__always)
  package func fillUniforms(
    _ column: UnsafeMutablePointer<Double>, count: Int, firstTrial: UInt64, replica: UInt32,
    ordinal: UInt32
  ) {
    let half = firstTrial &>> 1
    let pairs = count &>> 1
    for index in 0..<pairs {
      let words = pair(half: half &+ UInt64(index), replica: replica, ordinal: ordinal)
      column[2 &* index] = UnitInterval.open(words.0)
      column[2 &* index &+ 1] = UnitInterval.open(words.1)
    }
    if count & 1 == 1 {
      column[count - 1] = uniform(
        trial: firstTrial &+ UInt64(count - 1), replica: replica, ordinal: ordinal)
    }
  }
}
