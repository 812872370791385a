#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The `fundsim` program, and a folder with the workloads that it is given.
struct Program {
  let path: String
  let folder: TemporaryFolder

  /// Finds the program beside this one, where a build puts both.
  init(in folder: TemporaryFolder) throws {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { chars in
        chars.baseAddress.map { readlink("/proc/self/exe", $0, chars.count) } ?? -1
      }
    }
    guard count > 0 else { throw Failure("fundsim-bench: cannot tell where it is: \(File.reason)") }
    let own = String(decoding: buffer[..<count], as: UTF8.self)
    path = own.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/fundsim"
    guard access(path, X_OK) == 0 else {
      throw Failure(
        "fundsim-bench: there is no fundsim beside it; build it first:\n"
          + "  swift build -c release --product fundsim")
    }
    self.folder = folder
  }

  /// Runs it to a good end.
  @discardableResult
  func run(_ arguments: [String], output: String? = nil) throws -> Child {
    guard let child = try Child.run(path, arguments, in: folder, output: output) else {
      throw Failure("fundsim-bench: there is no fundsim at \(path)")
    }
    try check(child, arguments)
    return child
  }

  /// Throws the child's own words when it failed.
  func check(_ child: Child, _ arguments: [String]) throws {
    guard child.exitCode != 0 else { return }
    let words = (try? File.read(folder.path(of: Child.errorFile))) ?? []
    throw Failure(
      "fundsim-bench: fundsim \(arguments.joined(separator: " ")) ended with \(child.exitCode)\n"
        + String(decoding: words, as: UTF8.self))
  }
}
