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
  func appending(_ name: String) -> FilePath {
    FilePath(bytes + [Self.slash] + ByteText.bytes(name))
  }
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

  /// What stands there itself, be it a symbolic link.
  var ownStatus: stat? {
    var status = stat()
    return withPointer { lstat($0, &status) } == 0 ? status : nil
  }

  /// 0, or -1 with `errno`.
  func access(_ mode: Int32) -> Int32 { withPointer { systemAccess($0, mode) } }

  /// 0, or -1 with `errno`.
  @discardableResult func unlink() -> Int32 { withPointer { systemUnlink($0) } }

  /// Takes the place of another; 0, or -1 with `errno`.
  func rename(to other: FilePath) -> Int32 {
    withPointer { old in other.withPointer { systemRename(old, $0) } }
  }

  /// Gives the open file that this name under `/proc` leads to another name; 0, or -1 with `errno`.
  func link(to other: FilePath) -> Int32 {
    withPointer { old in
      other.withPointer { linkat(AT_FDCWD, old, AT_FDCWD, $0, AT_SYMLINK_FOLLOW) }
    }
  }

  /// Without symbolic links; nil with `errno` if there is no such file.
  var resolved: FilePath? {
    guard let found = withPointer({ realpath($0, nil) }) else { return nil }
    defer { free(found) }
    return FilePath(found)
  }

  /// The file behind symbolic links, which may not be there yet.
  var destination: FilePath {
    if let resolved { return resolved }
    var path = self
    // As many as the system itself would follow.
    for _ in 0..<40 {
      guard let next = path.linked else { break }
      path =
        next.bytes.first == Self.slash
        ? next : FilePath(path.folder.bytes + [Self.slash] + next.bytes)
    }
    return path
  }

  /// Where a symbolic link leads; nil if it is none.
  private var linked: FilePath? {
    let limit = Int(PATH_MAX)
    var name = [UInt8](repeating: 0, count: limit)
    let count = withPointer { readlink($0, &name, limit) }
    return count < 0 ? nil : FilePath(name.prefix(count))
  }

  /// What a folder holds, as texts (`ByteText`); nothing where it cannot be read.
  var fileNames: [String] {
    guard let folder = withPointer({ opendir($0) }) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      names.append(ByteText.text(name))
    }
    return names
  }
}
