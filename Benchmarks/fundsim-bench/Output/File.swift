#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// Outside the type, whose own functions have these names.
private func readBytes(_ file: Int32, _ to: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(file, to, count)
}

private func writeBytes(_ file: Int32, _ from: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, from, count)
}

/// Whole files in and out.
enum File {
  /// Why the last call failed, in words.
  static var reason: String { strerror(errno).map { String(cString: $0) } ?? "error \(errno)" }

  static func read(_ path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure("fundsim-bench: cannot read \(path): \(reason)") }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = readBytes(file, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw Failure("fundsim-bench: cannot read \(path): \(reason)") }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  static func write(_ text: String, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw Failure("fundsim-bench: cannot write \(path): \(reason)") }
    let isWritten = write(text, to: file)
    guard close(file) == 0, isWritten else {
      throw Failure("fundsim-bench: cannot write \(path): \(reason)")
    }
  }

  /// False when some of it could not be written.
  static func write(_ text: String, to file: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { writeBytes(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count < 0 { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}
