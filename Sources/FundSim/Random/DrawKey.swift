/// The address of a family of draws: one seed and one place in a scenario.
///
/// A draw is `bits(trial:replica:ordinal:)`: a pure function of (seed, place, trial, replica,
/// ordinal), so it does not matter which thread asks for it, in which order, or what else the
/// scenario holds (MODEL §11). Two neighbouring trials share one call of the generator: an even
/// trial takes its first word, the odd one after it the second.
package struct DrawKey: Hashable, Sendable {
  package let seed: UInt64
  package let place: UInt64

  package init(seed: UInt64, place: DrawPlace) {
    self.seed = seed
    self.place = place.hash
  }

  private init(seed: UInt64, hash: UInt64) {
    self.seed = seed
    self.place = hash
  }

  /// A second, independent family at the same place (a mixture's choice of component).
  package func companion(_ index: UInt64) -> DrawKey {
    DrawKey(seed: seed, hash: DrawPlace.mixed(place ^ DrawPlace.mixed(index &+ 1)))
  }

  /// The 64 random bits of one trial, replica and ordinal.
  @inline(__always)
  package func bits(trial: UInt64, replica: UInt32, ordinal: UInt32) -> UInt64 {
    let pair = pair(half: trial &>> 1, replica: replica, ordinal: ordinal)
    return trial & 1 == 0 ? pair.0 : pair.1
  }

  /// The bits of trials `2 × half` and `2 × half + 1`.
  @inline(__always)
  package func pair(half: UInt64, replica: UInt32, ordinal: UInt32) -> (UInt64, UInt64) {
    Threefry.words(
      key: seed, place, counter: half, UInt64(replica) &<< 32 | UInt64(ordinal))
  }

  /// The same draw as a number strictly between 0 and 1.
  @inline(__always)
  package func uniform(trial: UInt64, replica: UInt32, ordinal: UInt32) -> Double {
    UnitInterval.open(bits(trial: trial, replica: replica, ordinal: ordinal))
  }
}
