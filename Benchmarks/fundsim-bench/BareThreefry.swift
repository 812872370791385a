/// The engine's generator once more, in the module of the loop that times it, so that the two are
/// compiled together and the loop is vectorised.
///
/// Threefry-2×64 with 13 rounds: Salmon, Moraes, Dror & Shaw (2011), doi:10.1145/2063384.2063405.
enum BareThreefry {
  @inline(__always)
  static func words(
    key k0: UInt64, _ k1: UInt64, counter c0: UInt64, _ c1: UInt64
  ) -> (UInt64, UInt64) {
    // The key schedule's parity constant (Random123: SKEIN_KS_PARITY64).
    let k2 = 0x1BD1_1BDA_A9FC_1A22 ^ k0 ^ k1
    var (x0, x1) = (c0 &+ k0, c1 &+ k1)
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
