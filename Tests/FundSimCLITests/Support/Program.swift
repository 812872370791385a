import Foundation

/// The built program, run for real.
enum Program {
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  /// Beside the test bundle, where the package manager puts both.
  static func path() throws -> String {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    var folder = tests.deletingLastPathComponent()
    for _ in 0..<4 {
      let program = folder.appendingPathComponent("fundsim").path
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: program, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        return program
      }
      folder.deleteLastPathComponent()
    }
    throw Missing(
      description: "there is no fundsim near \(tests.path); run: swift build --product fundsim")
  }

  /// Runs a line of shell in which `$F` is the program; `$1`… are the arguments.
  static func start(_ script: String, _ arguments: [String] = []) throws -> Running {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script, "sh"] + arguments
    var variables = ProcessInfo.processInfo.environment
    variables["F"] = try path()
    process.environment = variables
    let running = Running(process: process)
    process.standardOutput = running.output
    process.standardError = running.error
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return running
  }

  static func run(_ script: String, _ arguments: String...) throws -> Result {
    try start(script, arguments).finish()
  }

  struct Running {
    let process: Process
    let output = Pipe()
    let error = Pipe()

    /// Waits for the end; what goes to standard error must fit a pipe's buffer.
    ///
    /// A program that hangs is killed after a minute, and has then failed.
    func finish() throws -> Result {
      let number = process.processIdentifier
      let watchdog = DispatchWorkItem { kill(number, SIGKILL) }
      DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: watchdog)
      defer { watchdog.cancel() }
      let written = output.fileHandleForReading.readDataToEndOfFile()
      let told = error.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return Result(
        code: process.terminationReason == .exit
          ? process.terminationStatus : -process.terminationStatus,
        output: String(decoding: written, as: UTF8.self),
        error: String(decoding: told, as: UTF8.self))
    }
  }

  struct Result: Equatable {
    /// Negative when a signal ended it.
    let code: Int32
    let output: String
    let error: String
  }
}
