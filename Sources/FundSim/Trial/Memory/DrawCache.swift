/// Luck that several designs have in common: random numbers of one project and replica in one block,
/// drawn by the first design that asks, for every lane.
///
/// A small table of rows, each with a tag that says whose luck it holds. Two draws that fall on one
/// row take turns in it: a tag that does not agree is drawn again, and the numbers are the same.
/// Only for designs with the same project (`SharedPart`), so that a place means the same in each.
///
/// SAFETY: rows and tags of the worker's workspace.
struct DrawCache {
  /// What a row holds.
  enum Kind: UInt8, BitwiseCopyable {
    case nothing, uniform, score, value, bound
  }

  struct Tag: BitwiseCopyable {
    var place: UInt64 = 0
    var ordinal = 0
    var kind = Kind.nothing
  }

  private let rows: UnsafeMutablePointer<Double>
  private let tags: UnsafeMutablePointer<Tag>

  static let count = 128

  init(rows: UnsafeMutablePointer<Double>, tags: UnsafeMutablePointer<Tag>) {
    self.rows = rows
    self.tags = tags
  }

  /// Another project, replica or block begins.
  func clear() { tags.update(repeating: Tag(), count: Self.count) }

  /// A row for some luck, and whether it holds it already.
  func row(
    _ kind: Kind, _ place: DrawPlace, ordinal: Int
  ) -> (row: UnsafeMutablePointer<Double>, isFilled: Bool) {
    let mixed = place.hash &+ UInt64(truncatingIfNeeded: ordinal) &* 0x9E37_79B9_7F4A_7C15
    let index =
      Int(
        truncatingIfNeeded: (mixed &>> 32) &+ UInt64(kind.rawValue) &* 31) & (Self.count - 1)
    let row = rows + index * Block.lanes
    let tag = tags[index]
    if tag.place == place.hash, tag.ordinal == ordinal, tag.kind == kind { return (row, true) }
    tags[index] = Tag(place: place.hash, ordinal: ordinal, kind: kind)
    return (row, false)
  }
}

/// What every design builds on, as it stood when the shared part was worked out.
///
/// SAFETY: rows of the worker's workspace, of the sizes of those that they keep.
struct KeptRows {
  let income: UnsafeMutablePointer<Int64>
  let secured: UnsafeMutablePointer<Int64>
  let owed: UnsafeMutablePointer<Int64>
  /// The largest flow of it, in pounds: one cell.
  let largest: UnsafeMutablePointer<Double>
}
