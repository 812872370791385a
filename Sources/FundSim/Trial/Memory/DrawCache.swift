/// Draws that several designs have in common: random numbers of one project and replica in one
/// block, drawn for every lane by the first design that asks.
///
/// A small table of rows. A row's tag says which draw it holds. Of two draws that fall on one row
/// the later takes the place of the earlier, which is drawn anew when it is asked for again: the
/// numbers are the same. Only for designs with the same project (`SharedPart`), so that a place
/// means the same in each.
///
/// SAFETY: rows of the worker's memory.
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

  private let rows: Row<Double>
  private let tags: Row<Tag>

  static let count = 128

  init(_ allocator: inout RowAllocator) {
    rows = allocator.lanes("cache.rows", Self.count, 0)
    tags = allocator.row("cache.tags", Self.count, Tag())
  }

  /// Another project, replica or block begins.
  func clear() { tags.update(repeating: Tag(), count: Self.count) }

  /// The row of a draw, and whether it holds it already.
  func row(
    _ kind: Kind, _ place: DrawPlace, ordinal: Int
  ) -> (row: Row<Double>, isFilled: Bool) {
    let mixed = place.hash &+ UInt64(truncatingIfNeeded: ordinal) &* 0x9E37_79B9_7F4A_7C15
    let index =
      Int(
        truncatingIfNeeded: (mixed &>> 32) &+ UInt64(kind.rawValue) &* 31) & (Self.count - 1)
    let row = rows.line(index)
    let tag = tags[index]
    if tag.place == place.hash, tag.ordinal == ordinal, tag.kind == kind { return (row, true) }
    tags[index] = Tag(place: place.hash, ordinal: ordinal, kind: kind)
    return (row, false)
  }
}
