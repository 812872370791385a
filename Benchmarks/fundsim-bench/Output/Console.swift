#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The two outputs: results that must arrive, and words beside them.
enum Console {
  /// Writes a result to standard output.
  static func write(_ text: String) throws {
    guard File.write(text, to: STDOUT_FILENO) else {
      throw Failure("fundsim-bench: cannot write to standard output: \(File.reason)")
    }
  }

  /// Writes a line to standard error.
  static func note(_ line: String) { _ = File.write(line + "\n", to: STDERR_FILENO) }
}
