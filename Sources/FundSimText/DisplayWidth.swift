/// How many columns a terminal gives to text: none for a mark on another character, two for East
/// Asian wide forms and emoji, one for the rest.
///
/// - Source: Unicode Standard Annex 11 (East Asian Width), classes W and F, by block.
package enum DisplayWidth {
  /// Which emoji are wide; terminals do not agree.
  ///
  /// The two have also always differed in two corners: the old initials of Hangul (U+A960) are wide
  /// by block alone, and the half fill space (U+303F) by presentation alone.
  package enum Emoji: Sendable {
    /// Those in the blocks of emoji, for tables: the same on every version of Unicode.
    case byBlock
    /// Those that are shown in colour of themselves, for a line of somebody's file.
    case byPresentation
  }

  package static func columns(of text: String, emoji: Emoji = .byBlock) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1, emoji: emoji) }
  }

  private static func columns(of scalar: Unicode.Scalar, emoji: Emoji) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if wide.contains(where: { $0.contains(scalar.value) }) { return 2 }
    switch emoji {
    case .byBlock: return byBlock.contains { $0.contains(scalar.value) } ? 2 : 1
    case .byPresentation:
      return scalar.properties.isEmojiPresentation || scalar.value == 0x303F ? 2 : 1
    }
  }

  /// Hangul, kana, ideographs and full-width forms.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
  ]

  /// Emoji, and the old initials of Hangul.
  private static let byBlock: [ClosedRange<UInt32>] = [
    0xA960...0xA97F, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF,
  ]
}
