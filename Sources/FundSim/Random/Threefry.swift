/// Threefry-2×64 with 13 rounds, a counter-based generator: two random words that are a pure
/// function of a 128-bit key and a 128-bit counter.
///
/// Thirteen rounds are the fewest that pass BigCrush for this width; the paper's margin of 20
/// costs half as much again and changes no result that we can measure.
///
/// - Complexity: 13 add–rotate–xor rounds; no table, no state, no branch.
/// - Source: Salmon, Moraes, Dror & Shaw (2011), *Parallel random numbers: as easy as 1, 2, 3*,
///   SC11, doi:10.1145/2063384.2063405; known answers from Random123 `kat_vectors`.
package enum Threefry {
  /// The Skein key-schedule parity constant `C240` (Random123 calls it `SKEIN_KS_PARITY64`).
  @usableFromInline static let parity: UInt64 = 0x1BD1_1BDA_A9FC_1A22

  /// The two output words for `key` and `counter`.
  @inline(__always)
  package static func words(
    key k0: UInt64, _ k1: UInt64, counter c0: UInt64, _ c1: UInt64
  ) -> (UInt64, UInt64) {
    let k2 = parity ^ k0 ^ k1
    var x0 = c0 &+ k0
    var x1 = c1 &+ k1
    mix(&x0, &x1, 16)
    mix(&x0, &x1, 42)
    mix(&x0, &x1, 12)
    mix(&x0, &x1, 31)
    x0 = x0 &+ k1
    x1 = x1 &+ k2 &+ 1
    mix(&x0, &x1, 16)
    mix(&x0, &x1, 32)
    mix(&x0, &x1, 24)
    mix(&x0, &x1, 21)
    x0 = x0 &+ k2
    x1 = x1 &+ k0 &+ 2
    mix(&x0, &x1, 16)
    mix(&x0, &x1, 42)
    mix(&x0, &x1, 12)
    mix(&x0, &x1, 31)
    x0 = x0 &+ k0
    x1 = x1 &+ k1 &+ 3
    mix(&x0, &x1, 16)
    return (x0, x1)
  }

  @inline(__always)
  private static func mix(_ x0: inout UInt64, _ x1: inout UInt64, _ rotation: UInt64) {
    x0 = x0 &+ x1
    x1 = (x1 &<< rotation) | (x1 &>> (64 &- rotation))
    x1 ^= x0
  }
}
