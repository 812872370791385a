/// Random bits as numbers of the unit interval.
package enum UnitInterval {
  /// (k + ½) / 2⁵² for the top 52 bits k: strictly between 0 and 1, symmetric about ½, and every
  /// value exactly representable.
  ///
  /// The bits are set as the fraction of a number in 1..<2, which needs no conversion from an
  /// integer and so vectorises on every processor.
  @inline(__always)
  package static func open(_ bits: UInt64) -> Double {
    let halfStep = 0x1p-53
    return (Double(bitPattern: (bits &>> 12) | 0x3FF0_0000_0000_0000) - 1) + halfStep
  }
}
