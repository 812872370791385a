// STAND-IN, to be deleted when `Mathematics` arrives in Sources/FundSim: every use in this folder
// then means the real one, by name.

import Foundation

enum Mathematics {
  static func exp(_ x: Double) -> Double { Foundation.exp(x) }

  /// Newton's method on Φ from a rough start; good to the last few bits, which is enough until
  /// the engine and the oracle share one function.
  static func inverseNormal(_ p: Double) -> Double {
    guard p != 0.5 else { return 0 }
    let tail = min(p, 1 - p)
    let t = (-2 * log(tail)).squareRoot()
    // Hastings' start (Abramowitz & Stegun 26.2.22), good to 0.003.
    var z = -(t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + 0.04481 * t)))
    for _ in 0..<6 {
      let density = Foundation.exp(-z * z / 2) / (2 * Double.pi).squareRoot()
      z -= (0.5 * erfc(-z / 2.0.squareRoot()) - tail) / density
    }
    return p < 0.5 ? z : -z
  }
}
