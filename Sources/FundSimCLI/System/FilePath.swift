import FundSimText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The name of a file, as the system has it: bytes, of which only `/` means anything.
struct FilePath: Sendable, Equatable {
  /// Without the 0 that ends it.
  private let bytes: [UInt8]

  private static let slash = UInt8(ascii: "/")

  /// As it was typed (`ByteText`).
  init(_ text: String) { bytes = ByteText.bytes(text) }

  /// As the system gives it.
  init(_ name: UnsafePointer<CChar>) {
    bytes = Array(UnsafeRawBufferPointer(start: name, count: strlen(name)))
  }

  private init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// As the calls of the system want it.
  func withPointer<Result>(_ work: (UnsafePointer<CChar>) -> Result) -> Result {
    work(bytes.map { CChar(bitPattern: $0) } + [0])
  }

  var endsWithSlash: Bool { bytes.last == Self.slash }

  /// Where the file is, or would be.
  var folder: FilePath {
    guard let place = bytes.lastIndex(of: Self.slash) else { return FilePath(".") }
    return place == 0 ? FilePath("/") : FilePath(bytes[..<place])
  }

  /// A file in this folder.
  func appending(_ name: String) -> FilePath { FilePath(bytes + [Self.slash] + name.utf8) }
}

extension FilePath {
  /// A descriptor, or a negative number with `errno`.
  func open(_ flags: Int32, mode: mode_t = 0o666) -> Int32 {
    withPointer { systemOpen($0, flags, mode) }
  }

  /// What stands there, behind symbolic links; nil with `errno`.
  var status: stat? {
    var status = stat()
    return withPointer { systemStatus($0, &status) } == 0 ? status : nil
  }

  /// 0, or -1 with `errno`.
  func access(_ mode: Int32) -> Int32 { withPointer { systemAccess($0, mode) } }

  /// 0, or -1 with `errno`.
  @discardableResult func unlink() -> Int32 { withPointer { systemUnlink($0) } }

  /// Takes the place of another; 0, or -1 with `errno`.
  func rename(to other: FilePath) -> Int32 {
    withPointer { old in other.withPointer { systemRename(old, $0) } }
  }

  /// Without symbolic links; nil with `errno` if there is no such file.
  var resolved: FilePath? {
    guard let found = withPointer({ realpath($0, nil) }) else { return nil }
    defer { free(found) }
    return FilePath(found)
  }
}
