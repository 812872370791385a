import FundSimText
import Synchronization

/// Tells how far a simulation is, at most ten times a second and never in its way.
///
/// On a terminal it is one line that is drawn over and erased at the end; elsewhere (only when
/// asked for) a line now and then.
final class ProgressMeter: Sendable {
  private let total: Int
  /// What is under way, before the figures; nil is the command's own work.
  private let label: String?
  private let style: Style
  private let host: Host
  private let start: UInt64
  private let state: Mutex<State>

  enum Style: Sendable, Equatable {
    /// Drawn over, so many columns wide.
    case bar(columns: Int)
    case lines
  }

  private struct State: Sendable {
    var next: UInt64
    var finished = 0
    var isDrawn = false
  }

  /// Nil where nothing is to be shown.
  init?(_ when: When, isQuiet: Bool, total: Int, label: String? = nil, host: Host) {
    let isTerminal = host.isTerminal(.error) && host.variable("TERM") != "dumb"
    guard !isQuiet, when != .never, when == .always || isTerminal else { return nil }
    self.total = total
    self.label = label
    self.host = host
    style = isTerminal ? .bar(columns: host.width) : .lines
    start = host.now()
    // Work of less than half a second needs no bar.
    state = Mutex(State(next: start + (when == .always ? 0 : 500_000_000)))
  }

  /// May be called from any thread; returns at once when another one is drawing.
  func update(finished: Int) {
    state.withLockIfAvailable { state in
      state.finished = max(state.finished, finished)
      let now = host.now()
      guard now >= state.next, state.finished < total else { return }
      state.next = now + (style == .lines ? 2_000_000_000 : 100_000_000)
      state.isDrawn = true
      host.writeError(drawing(state.finished, elapsed: now - start))
    }
  }

  /// Leaves the terminal as it was found.
  func erase() {
    state.withLock { state in
      if state.isDrawn, style != .lines { host.writeError("\r\u{1B}[K") }
      state.isDrawn = false
    }
  }

  private func drawing(_ finished: Int, elapsed: UInt64) -> String {
    let share = total > 0 ? Double(finished) / Double(total) : 0
    let percent = "\(Int(share * 100)) %"
    let left =
      finished > 0
      ? Self.duration(Double(elapsed) / 1e9 * Double(total - finished) / Double(finished)) + " left"
      : "starting"
    let named = label.map { $0 + ": " } ?? ""
    switch style {
    case .lines:
      return "fundsim: \(named)\(percent), \(GroupedNumber.text(finished)) of "
        + "\(GroupedNumber.text(total)) trials, \(left)\n"
    case .bar(let columns):
      // On a narrow terminal the label goes first, then the bar.
      let words = "\(percent), \(left)"
      let text = columns - named.count - words.count - 5 < 5 ? words : named + words
      let room = min(40, columns - text.count - 5)
      guard room >= 5 else { return "\r\(words.prefix(max(0, columns - 1)))\u{1B}[K" }
      let done = Int(share * Double(room))
      let bar = String(repeating: "#", count: done) + String(repeating: "-", count: room - done)
      return "\r[\(bar)] \(text)\u{1B}[K"
    }
  }

  /// `12 s`, `3 min 20 s`, `2 h 5 min`; rounded up, for nobody minds an early end.
  static func duration(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 1e9).rounded(.up))
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }
}
