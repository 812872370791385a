#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why the system refused a call: an `errno`, with words.
struct SystemError: Error, Equatable, Sendable {
  let code: Int32

  /// The error of the call that has just failed.
  static var last: SystemError { SystemError(code: errno) }

  /// In lower case, to follow a colon.
  var reason: String {
    switch code {
    case ENOENT: "no such file or folder"
    case EACCES, EPERM: "permission denied"
    case EISDIR: "it is a folder"
    case ENOTDIR: "a part of the path is not a folder"
    case ENOSPC: "no space left on the device"
    case EDQUOT: "the disk quota is used up"
    case EFBIG: "larger than a file may be here"
    case EROFS: "the file system is read-only"
    case EBADF: "it is closed"
    default: strerror(code).map { String(cString: $0).lowercased() } ?? "error \(code)"
    }
  }
}

extension SystemError {
  /// The reader of a pipe has gone.
  var isClosedPipe: Bool { code == EPIPE }
}
