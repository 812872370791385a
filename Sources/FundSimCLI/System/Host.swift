/// Everything outside the program that a command may touch, so that tests can stand in for it.
///
/// Files are the exception: `InputFile` and `OutputFile` are tested on real ones.
struct Host: Sendable {
  /// Writes all of it to standard output; the fault says why not.
  var writeOutput: @Sendable ([UInt8]) throws(SystemError) -> Void
  /// Writes to standard error; there is nobody left to tell when that fails.
  var writeError: @Sendable (String) -> Void
  var isTerminal: @Sendable (Channel) -> Bool
  /// Columns of the terminal, where there is one.
  var columns: @Sendable () -> Int?
  var variable: @Sendable (String) -> String?
  /// Nanoseconds on a clock that only goes forwards.
  var now: @Sendable () -> UInt64
  /// Begins to watch for SIGINT and SIGTERM.
  var watchSignals: @Sendable () -> Interruption

  enum Channel: Sendable {
    case output, error
  }
}

extension Host {
  /// Columns for text: the terminal's, else `COLUMNS`, else 80.
  var width: Int {
    if let columns = columns(), columns > 0 { return columns }
    if let value = variable("COLUMNS"), let columns = Int(value), (1...10_000).contains(columns) {
      return columns
    }
    return 80
  }

  /// Whether standard output may be coloured (https://no-color.org).
  func mayColor(_ when: When, toStandardOutput: Bool) -> Bool {
    switch when {
    case .always: true
    case .never: false
    case .auto:
      toStandardOutput && isTerminal(.output) && (variable("NO_COLOR") ?? "").isEmpty
        && variable("TERM") != "dumb"
    }
  }
}
