import FundSim
import FundSimText

/// A fan of money drawn in characters: the middle future, the middle half of them, nine in ten of
/// them, and the line of nothing in the bank.
struct FanDrawing {
  enum Mark: Character {
    case blank = " "
    case zero = "┈"
    case most = "░"
    case half = "▒"
    case middle = "━"
  }

  let fan: CashFan
  let style: Style

  static let mostRows = 15
  static let widest = 80

  /// What the marks mean.
  static let key =
    "━ half of futures above, half below · ▒ the middle half of futures · ░ 9 in 10 futures: 1 in"
    + " 20 is worse, 1 in 20 better."

  /// The drawing, at most `width` columns; nothing if there is nothing to see in the fan, or no room
  /// for six months of it.
  func lines(width: Int) -> [String] {
    let (low, high) = fan.range
    guard fan.isVisible else { return [] }
    let (step, every) = Self.scale(low, high)
    let levels = stride(
      from: Int((high / step).rounded()), through: Int((low / step).rounded()), by: -1)
    let labels = levels.map { $0 % every == 0 ? fan.currency.axis(Double($0) * step) : "" }
    let margin = labels.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    let room = min(width, Self.widest) - margin - 2
    guard room >= 6 else { return [] }
    let columns = shownMonths(room: room)
    var lines = zip(levels, labels).map { level, label in
      PlainText.padStart(label, to: margin) + (level % every == 0 ? " ┤" : " │")
        + painted(columns.map { mark(fan.cash[$0], level: level, step: step) })
    }
    lines += axis(columns, margin: margin)
    return lines
  }

  private func mark(_ money: MoneySummary, level: Int, step: Double) -> Mark {
    let floor = (Double(level) - 0.5) * step
    let ceiling = floor + step
    func covers(_ from: Double, _ to: Double) -> Bool { from < ceiling && to >= floor }
    if covers(money.p50, money.p50) { return .middle }
    if covers(money.p25, money.p75) { return .half }
    if covers(money.p5, money.p95) { return .most }
    return level == 0 ? .zero : .blank
  }

  private func painted(_ marks: [Mark]) -> String {
    var text = ""
    var run: [Mark] = []
    func paint(_ run: [Mark]) -> String {
      let piece = String(run.map(\.rawValue))
      return switch run.first {
      case .middle: style.bold(piece)
      case .half, .most: style.accent(piece)
      default: piece
      }
    }
    var marks = marks
    while marks.last == .blank { marks.removeLast() }
    for mark in marks {
      if let last = run.last, last != mark {
        text += paint(run)
        run = []
      }
      run.append(mark)
    }
    return text + paint(run)
  }

  /// The month in each column: every month equally wide if all fit, else an even choice of them.
  private func shownMonths(room: Int) -> [Int] {
    let count = fan.cash.count
    if count <= room {
      let wide = room / count
      return (0..<count * wide).map { $0 / wide }
    }
    return (0..<room).map { ($0 * (count - 1) + (room - 1) / 2) / max(1, room - 1) }
  }

  /// A tick each year (or two, or more), numbered in months, with the calendar below.
  private func axis(_ columns: [Int], margin: Int) -> [String] {
    let years = stride(from: 0, to: fan.cash.count, by: 12).compactMap { month in
      columns.firstIndex { $0 >= month }.map { (column: $0, month: month) }
    }
    let pitch = years.count > 1 ? years[1].column - years[0].column : columns.count
    let label = fan.months.start == nil ? 5 : 9
    let every = max(1, (label + max(1, pitch) - 1) / max(1, pitch))
    let ticks = years.enumerated().filter { $0.offset % every == 0 }.map(\.element)
    let pad = String(repeating: " ", count: margin + 1)
    var rule = Array(repeating: Character("─"), count: columns.count)
    for tick in ticks { rule[tick.column] = "┴" }
    func caption(_ text: (Int) -> String) -> String {
      var line = ""
      for tick in ticks
      where tick.column + DisplayWidth.columns(of: text(tick.month)) <= columns.count {
        line = PlainText.padEnd(line, to: tick.column) + text(tick.month)
      }
      return line
    }
    var lines = [pad + "└" + String(rule), pad + " " + caption { "\($0)" }]
    if fan.months.start != nil { lines.append(pad + " " + caption { fan.months.short($0) ?? "" }) }
    if margin >= 5 {
      lines[1] = PlainText.padStart("month", to: margin) + "  " + caption { "\($0)" }
    }
    return lines
  }

  /// The finest rows that fit, with round figures at every second to fourth of them.
  static func scale(_ low: Double, _ high: Double) -> (step: Double, every: Int) {
    var power = 1e-6
    while power * 10 <= high - low { power *= 10 }
    var best = (step: power * 10, every: 2)
    var most = 0
    for round in [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5] {
      for every in 2...4 {
        let step = round * power / Double(every)
        let rows = Int((high / step).rounded() - (low / step).rounded()) + 1
        if rows <= mostRows, rows > most { (best, most) = ((step, every), rows) }
      }
    }
    return best
  }
}
