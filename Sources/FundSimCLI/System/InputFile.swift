import FundSim
import FundSimText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A scenario's bytes, read whole.
struct InputFile: Sendable {
  /// For messages: the path as it can be shown, or `<stdin>`.
  let name: String
  let bytes: [UInt8]
  /// Nil when the input is not a file.
  let identity: FileIdentity?

  enum Fault: Error, Equatable, Sendable {
    case system(SystemError)
    case tooLarge

    var reason: String {
      switch self {
      case .system(let error): error.reason
      case .tooLarge: "it is larger than \(Limits.fileSizeText); a scenario is a small JSON file"
      }
    }
  }

  /// Reads a file, or standard input for `-`.
  init(path: String) throws(Fault) {
    let isStandard = path == "-"
    name = isStandard ? "<stdin>" : ByteText.shown(path)
    let file = isStandard ? 0 : FilePath(path).open(O_RDONLY | O_CLOEXEC)
    if file < 0 { throw .system(.last) }
    defer { if !isStandard { close(file) } }
    var status = stat()
    if fstat(file, &status) != 0 { throw .system(.last) }
    if status.isKind(S_IFDIR) { throw .system(SystemError(code: EISDIR)) }
    let isRegular = status.isKind(S_IFREG)
    if isRegular, status.st_size > Limits.fileSize { throw .tooLarge }
    identity = isRegular ? FileIdentity(status) : nil
    do throws(SystemError) {
      bytes = try Descriptor(number: file).read(limit: Limits.fileSize)
    } catch {
      throw .system(error)
    }
    if bytes.count > Limits.fileSize { throw .tooLarge }
  }
}
