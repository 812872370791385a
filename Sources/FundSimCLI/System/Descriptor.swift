#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file, by its number; the few calls that the program needs, each checked.
struct Descriptor: Sendable {
  let number: Int32

  static let standardInput = Descriptor(number: 0)
  static let standardOutput = Descriptor(number: 1)
  static let standardError = Descriptor(number: 2)

  /// Writes all bytes: goes on after an interrupted or partial write, waits when not ready.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes {
        systemWrite(number, $0.baseAddress, $0.count)
      }
      if written > 0 {
        start += written
      } else if written == 0 {
        throw SystemError(code: EIO)
      } else {
        let error = SystemError.last
        if error.code == EAGAIN {
          wait()
        } else if error.code != EINTR {
          throw error
        }
      }
    }
  }

  /// Reads to the end, or to the first byte beyond the limit.
  func read(limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = buffer.withUnsafeMutableBytes { systemRead(number, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 {
        break
      } else if errno != EINTR {
        throw SystemError.last
      }
    }
    return bytes
  }

  /// Asks for errors that a file system reports only on closing (NFS), without closing.
  func flush() throws(SystemError) {
    let copy = dup(number)
    if copy < 0 || systemClose(copy) != 0 { throw SystemError.last }
  }

  var isTerminal: Bool { isatty(number) == 1 }

  /// Columns of the terminal, or nil where there is none or it does not say.
  var columns: Int? {
    var size = winsize()
    guard ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  private func wait() {
    var request = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
  }
}
