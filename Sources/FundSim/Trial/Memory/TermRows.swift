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

/// What time has done to a stream in each lane, between its terms and while its first one is paid.
///
/// SAFETY: rows of the worker's workspace; `amount` in a list's order, the others by lane.
struct WalkRows {
  let growth: UnsafeMutablePointer<Double>
  let volatility: UnsafeMutablePointer<Double>
  let cuts: UnsafeMutablePointer<Double>
  /// Years of age that have passed.
  let years: UnsafeMutablePointer<Int>
  /// s₀, the first month of the first term.
  let start: UnsafeMutablePointer<Int>
  /// Months of age to which the first term runs, and the month in which its first payment comes.
  let ages: UnsafeMutablePointer<Int>
  let first: UnsafeMutablePointer<Int>
  /// The flow last paid, and the one to be paid.
  let paid: UnsafeMutablePointer<Int64>
  let amount: UnsafeMutablePointer<Int64>

  /// A first term begins in `start`.
  @inline(__always)
  func begin(_ lane: Int, start: Int) {
    growth[lane] = 1
    volatility[lane] = 1
    cuts[lane] = 1
    years[lane] = 0
    self.start[lane] = start
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
