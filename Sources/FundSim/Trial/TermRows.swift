/// The terms that a stream's lanes are in: one of each lane at a time.
///
/// SAFETY: rows of the worker's workspace, indexed by lane.
struct TermRows {
  /// First month.
  let start: UnsafeMutablePointer<Int>
  /// Months; `Term.forever` without an end.
  let length: UnsafeMutablePointer<Int>
  /// Month of the decision that brought it.
  let decided: UnsafeMutablePointer<Int>
  /// Pounds a month, renewal factors included.
  let base: UnsafeMutablePointer<Double>
  /// Product of the renewal factors so far.
  let factor: UnsafeMutablePointer<Double>

  /// A lane's first term.
  @inline(__always)
  func set(_ lane: Int, start: Int, length: Int, decided: Int, base: Double) {
    self.start[lane] = start
    self.length[lane] = length
    self.decided[lane] = decided
    self.base[lane] = base
    factor[lane] = 1
  }
}

/// What is drawn and decided for a list of lanes, in its order.
///
/// SAFETY: rows of the worker's workspace, with room for every lane.
struct NumberRows {
  /// Uniform numbers of all lanes, where only some are wanted.
  let all: UnsafeMutablePointer<Double>
  /// A decision's own luck, then Z.
  let own: UnsafeMutablePointer<Double>
  /// The drivers' share of Z.
  let shared: UnsafeMutablePointer<Double>
  let chance: UnsafeMutablePointer<Double>
  let month: UnsafeMutablePointer<Int32>
  /// The answers.
  let flags: UnsafeMutablePointer<Bool>
  /// Values drawn for one application or renewal.
  let drawn: UnsafeMutablePointer<Double>
}

/// Room for the lists that are alive at one time, each named for who is on it.
///
/// SAFETY: rows of the worker's workspace, with room for every lane.
struct ListRows {
  let waiting: UnsafeMutablePointer<Int32>
  let deciding: UnsafeMutablePointer<Int32>
  let eligible: UnsafeMutablePointer<Int32>
  let awarded: UnsafeMutablePointer<Int32>
  let terms: UnsafeMutablePointer<Int32>
  let paying: UnsafeMutablePointer<Int32>
  let asking: UnsafeMutablePointer<Int32>
}
