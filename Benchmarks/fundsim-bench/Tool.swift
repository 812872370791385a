/// The benchmark tool: arguments in, an exit code out.
enum Tool {
  static func run(_ arguments: [String]) -> Int32 {
    do {
      switch try Request.parse(arguments) {
      case .help:
        throw Failure(Request.usage, exitCode: Failure.usage)
      case .run(let prefix, let output):
        return try RunCommand.run(prefix: prefix, output: output)
      case .compare(let base, let prefix):
        return try CompareCommand.run(base: base, prefix: prefix)
      case .check(let thresholds, let writes):
        return try CheckCommand.run(thresholds: thresholds, writes: writes)
      case .scaling:
        return try ScalingCommand.run()
      case .scenario(let workload):
        try Console.write(workload.text)
        return 0
      }
    } catch let failure as Failure {
      Console.note(failure.message)
      return failure.exitCode
    } catch {
      Console.note("fundsim-bench: \(error)")
      return 1
    }
  }
}

/// Why the tool could not do what was asked, in words, and what it tells the shell.
struct Failure: Error, Equatable {
  let message: String
  let exitCode: Int32

  init(_ message: String, exitCode: Int32 = 1) {
    self.message = message
    self.exitCode = exitCode
  }

  /// The command line is wrong (sysexits.h).
  static let usage: Int32 = 64
  /// A file does not hold what it should (sysexits.h).
  static let badData: Int32 = 65
}
