/// A value of the model that is changed as a whole: a copy in which some fields are others.
///
/// ```swift
/// let richer = project.changing { $0.reserves = 9000 }
/// ```
///
/// A value that is rebuilt by listing its fields loses, without a word, every field that is added
/// later with a default; a changed copy keeps it. For the same reason values are compared whole,
/// with what does not matter changed away on both sides, not field by field.
package protocol Changeable {}

extension Changeable {
  /// A copy with some fields changed.
  ///
  /// It skips what an initialiser does: nothing is checked, and a default that follows from another
  /// field stays as it was (a stream's `timeLimited` when its `kind` is changed). Who changes what
  /// the rules of the model speak about checks the scenario again, by `validated()`.
  package func changing<Failure: Error>(
    _ change: (inout Self) throws(Failure) -> Void
  ) throws(Failure) -> Self {
    var copy = self
    try change(&copy)
    return copy
  }
}
