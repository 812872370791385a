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
/// The bytes go to a temporary file in the same folder, to the disk, and only then to the name:
/// whoever reads the name finds the old file or the new one, never a part. What is not a regular
/// file (`/dev/null`, a pipe) is written to directly.
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
    let (file, temporary) = try Self.makeTemporary(in: target.folder)
    if let status { _ = fchmod(file.number, status.st_mode & 0o7777) }
    do throws(Fault) {
      try fill(file, bytes)
      if calls.rename(temporary, target) != 0 { throw .cannotWrite(.last) }
    } catch {
      temporary.unlink()
      Self.pending.withLock { $0 = nil }
      throw error
    }
    Self.pending.withLock { $0 = nil }
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
  private var target: FilePath { path.resolved ?? path }

  private static func makeTemporary(
    in folder: FilePath
  ) throws(Fault) -> (Descriptor, FilePath) {
    for attempt in 0..<100 {
      let name = folder.appending(".fundsim-\(getpid())-\(attempt).tmp")
      let file = name.open(O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC)
      if file >= 0 {
        pending.withLock { $0 = name }
        return (Descriptor(number: file), name)
      }
      if errno != EEXIST { throw .cannotCreate(.last) }
    }
    throw .cannotCreate(SystemError(code: EEXIST))
  }

  /// Writes, syncs and closes; closes in any case.
  private func fill(_ file: Descriptor, _ bytes: [UInt8]) throws(Fault) {
    do throws(SystemError) {
      try calls.write(file, bytes)
      // A pipe or a device cannot be synced, and need not be.
      if calls.sync(file.number) != 0, errno != EINVAL, errno != EROFS { throw .last }
    } catch {
      _ = calls.close(file.number)
      throw .cannotWrite(error)
    }
    if calls.close(file.number) != 0 { throw .cannotWrite(.last) }
  }

  private func writeDirectly(_ bytes: [UInt8]) throws(Fault) {
    let file = path.open(O_WRONLY | O_CLOEXEC)
    if file < 0 { throw .cannotCreate(.last) }
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
