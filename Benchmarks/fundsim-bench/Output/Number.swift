/// Numbers in decimal digits with a point, whatever the machine's locale.
enum Number {
  /// About four significant digits, all digits of a whole part, at most six of a fraction.
  static func plain(_ value: Double) -> String {
    var decimals = 0
    var size = value.magnitude
    while size < 1000 && size > 0 && decimals < 6 {
      size *= 10
      decimals += 1
    }
    return fixed(value, decimals)
  }

  /// So many digits after the point.
  static func fixed(_ value: Double, _ decimals: Int) -> String {
    guard value.magnitude < 1e15 else { return "\(value)" }
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value.magnitude * Double(scale)).rounded()
    guard scaled < 9e18 else { return fixed(value, 0) }
    let whole = Int(scaled)
    let sign = value < 0 && whole > 0 ? "-" : ""
    guard decimals > 0 else { return sign + "\(whole)" }
    let fraction = "\(whole % scale)"
    let zeros = String(repeating: "0", count: decimals - fraction.utf8.count)
    return "\(sign)\(whole / scale).\(zeros)\(fraction)"
  }

  /// A change in percent, with its sign.
  static func change(from old: Double, to new: Double) -> String {
    let percent = (new / old - 1) * 100
    return (percent >= 0 ? "+" : "") + fixed(percent, 2)
  }
}
