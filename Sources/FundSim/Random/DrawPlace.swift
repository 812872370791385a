/// A named place where a scenario draws, hashed to 64 bits.
///
/// The name is made of the ids that the scenario's author wrote, never of positions in a list, so
/// adding, removing or reordering a stream or a project moves no other draw (MODEL §11).
///
/// Ordinals, by place: `award` and `decision` count applications from 0; `renewal`,
/// `renewal.term` and `renewal.factor` count renewals from 1; `cut` and `severity` take
/// `1000 × renewal + k` for the k-th yearly review of a term (k from 1; renewal 0 is the award's
/// own term); `walk` counts stream years from 1; a driver counts programme years from 0;
/// everything else is ordinal 0.
package struct DrawPlace: Hashable, Sendable {
  package let hash: UInt64

  /// A place named by its parts; `["a", "b"]` and `["ab"]` differ.
  package init(_ parts: [String]) {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a's offset basis
    for part in parts {
      for byte in part.utf8 {
        state = (state ^ UInt64(byte)) &* 0x100_0000_01B3  // FNV-1a's prime
      }
      // 0xFF occurs in no UTF-8 text, so it ends a part beyond doubt.
      state = (state ^ 0xFF) &* 0x100_0000_01B3
    }
    hash = Self.mixed(state)
  }

  /// One standard normal number for each programme year, shared by every project.
  package static func driver(_ id: String) -> DrawPlace { DrawPlace(["drivers", id]) }
  package static func driver(_ id: String, _ field: String) -> DrawPlace {
    DrawPlace(["drivers", id, field])
  }
  package static func project(_ id: String, _ field: String) -> DrawPlace {
    DrawPlace(["projects", id, field])
  }
  package static func cost(_ project: String, _ id: String, _ field: String) -> DrawPlace {
    DrawPlace(["projects", project, "costs", id, field])
  }
  package static func stream(_ project: String, _ id: String, _ field: String) -> DrawPlace {
    DrawPlace(["projects", project, "streams", id, field])
  }
  package static func offset(_ project: String, _ stream: String, _ cost: String) -> DrawPlace {
    DrawPlace(["projects", project, "streams", stream, "offsets", cost])
  }
  /// A stage's draws, made for each project.
  package static func stage(_ project: String, _ id: String, _ field: String) -> DrawPlace {
    DrawPlace(["projects", project, "stages", id, field])
  }
  package static func effect(
    _ project: String, _ stage: String, _ id: String, _ field: String
  ) -> DrawPlace {
    DrawPlace(["projects", project, "stages", stage, "effects", id, field])
  }

  /// The finaliser of SplitMix64, a bijection that spreads every input bit over the word
  /// (Steele, Lea & Flood 2014, doi:10.1145/2714064.2660195; constants by D. Stafford, "Mix13").
  package static func mixed(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }
}
