import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A result's file, written whole or not at all.
///
/// The bytes go to a temporary file of the same folder (`TemporaryFile`), to the disk, and only then
/// to the name: whoever reads the name finds the old file or the new one, never a part. What is not a
/// regular file (`/dev/null`, a pipe) is written to directly.
struct OutputFile: Sendable {
  private let path: FilePath
  private let calls: Calls

  enum Fault: Error, Equatable, Sendable {
    case cannotCreate(SystemError)
    case cannotWrite(SystemError)
  }

  /// The calls that can fail while writing; tests make them fail.
  struct Calls: Sendable {
    var write: @Sendable (Descriptor, [UInt8]) throws(SystemError) -> Void = {
      (file, bytes) throws(SystemError) in try file.write(bytes)
    }
    var sync: @Sendable (Int32) -> Int32 = { fsync($0) }
    var close: @Sendable (Int32) -> Int32 = { systemClose($0) }
    var rename: @Sendable (FilePath, FilePath) -> Int32 = { $0.rename(to: $1) }
  }

  init(path: String, calls: Calls = Calls()) {
    self.path = FilePath(path)
    self.calls = calls
  }

  /// Which file stands there now; nil for none.
  var identity: FileIdentity? { path.status.map { FileIdentity($0) } }

  /// Finds out before the work whether there is any hope of writing its result.
  func check() throws(Fault) {
    if let status = path.status {
      if status.isKind(S_IFDIR) || path.endsWithSlash {
        throw .cannotCreate(SystemError(code: EISDIR))
      }
      if path.access(W_OK) != 0 { throw .cannotCreate(.last) }
      if !status.isKind(S_IFREG) { return }
    } else if errno != ENOENT {
      throw .cannotCreate(.last)
    } else if path.endsWithSlash {
      throw .cannotCreate(SystemError(code: ENOENT))
    }
    if target.folder.access(W_OK | X_OK) != 0 { throw .cannotCreate(.last) }
  }

  /// Replaces the file with these bytes.
  func replace(with bytes: [UInt8]) throws(Fault) {
    try check()
    let status = path.status
    if let status, !status.isKind(S_IFREG) { return try writeDirectly(bytes) }
    let target = target
    TemporaryFile.removeAbandoned(in: target.folder)
    if var file = TemporaryFile.unnamed(in: target.folder) {
      defer { _ = systemClose(file.file.number) }
      try fill(file.file, bytes, mode: status?.st_mode)
      if file.link(in: target.folder) { return try put(file, in: target) }
    }
    let file: TemporaryFile
    do throws(SystemError) {
      file = try TemporaryFile.named(in: target.folder)
    } catch {
      throw .cannotCreate(error)
    }
    defer { _ = systemClose(file.file.number) }
    Self.pending.withLock { $0 = file.name }
    do throws(Fault) {
      try fill(file.file, bytes, mode: status?.st_mode)
    } catch {
      file.name?.unlink()
      Self.pending.withLock { $0 = nil }
      throw error
    }
    try put(file, in: target)
  }

  /// Moves a whole file to its place.
  private func put(_ file: TemporaryFile, in target: FilePath) throws(Fault) {
    guard let name = file.name else { return }
    Self.pending.withLock { $0 = name }
    defer { Self.pending.withLock { $0 = nil } }
    if calls.rename(name, target) != 0 {
      let error = SystemError.last
      name.unlink()
      throw .cannotWrite(error)
    }
    target.folder.sync()
  }

  /// Removes the temporary file of a write under way: for a signal that ends the program.
  static func abandon() {
    if let path = pending.withLockIfAvailable({ $0 }) ?? nil { path.unlink() }
  }

  private static let pending = Mutex<FilePath?>(nil)
}

extension OutputFile {
  /// The file behind symbolic links, which stay.
  private var target: FilePath { path.destination }

  /// Writes and syncs, and asks for what is told only on closing, without closing.
  private func fill(
    _ file: Descriptor, _ bytes: [UInt8], mode: mode_t? = nil
  ) throws(Fault) {
    if let mode { _ = fchmod(file.number, mode & 0o7777) }
    do throws(SystemError) {
      try calls.write(file, bytes)
      // A pipe or a device cannot be synced, and need not be.
      if calls.sync(file.number) != 0, errno != EINVAL, errno != EROFS { throw .last }
      let copy = dup(file.number)
      if copy < 0 || calls.close(copy) != 0 { throw .last }
    } catch {
      throw .cannotWrite(error)
    }
  }

  private func writeDirectly(_ bytes: [UInt8]) throws(Fault) {
    let file = path.open(O_WRONLY | O_CLOEXEC)
    if file < 0 { throw .cannotCreate(.last) }
    defer { _ = systemClose(file) }
    try fill(Descriptor(number: file), bytes)
  }
}

extension FilePath {
  /// Brings a folder's names to the disk, so that a new one survives a power cut, too; a folder that
  /// cannot be synced is no loss.
  fileprivate func sync() {
    let folder = open(O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      _ = systemClose(folder)
    }
  }
}
