#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file on its way to another one's place: without a name where the system has such files, else
/// `.fundsim-PID-0.tmp` beside that place.
///
/// A file without a name goes with the program, whatever ends it. One that has a name is locked for
/// as long as its writer lives, and whoever writes into the folder next removes those that are not.
struct TemporaryFile: Sendable {
  let file: Descriptor
  /// Nil while it has none.
  private(set) var name: FilePath?

  /// Nil where there are no such files.
  static func unnamed(in folder: FilePath) -> TemporaryFile? {
    #if os(Linux)
      // A macro that is not imported: O_TMPFILE.
      let file = folder.open(O_WRONLY | O_CLOEXEC | O_DIRECTORY | 0o20_000_000)
      if file < 0 { return nil }
      _ = flock(file, LOCK_EX | LOCK_NB)
      return TemporaryFile(file: Descriptor(number: file), name: nil)
    #else
      return nil
    #endif
  }

  /// With a name at once.
  static func named(in folder: FilePath) throws(SystemError) -> TemporaryFile {
    for name in names(in: folder) {
      let file = name.open(O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC)
      if file < 0 {
        if errno != EEXIST { throw .last }
        continue
      }
      // Who tidies up may have been quicker with the lock.
      let isTaken = flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
      if !isTaken, name.stands(for: file) {
        return TemporaryFile(file: Descriptor(number: file), name: name)
      }
      _ = systemClose(file)
    }
    throw SystemError(code: EEXIST)
  }

  /// Gives it a name; false where that cannot be done.
  mutating func link(in folder: FilePath) -> Bool {
    if name != nil { return true }
    let own = FilePath("/proc/self/fd/\(file.number)")
    for name in Self.names(in: folder) {
      if own.link(to: name) == 0 {
        self.name = name
        return true
      }
      if errno != EEXIST { return false }
    }
    return false
  }

  private static func names(in folder: FilePath) -> some Sequence<FilePath> {
    (0..<10_000).lazy.map { folder.appending("\(prefix)\(getpid())-\($0)\(suffix)") }
  }

  private static let prefix = ".fundsim-"
  private static let suffix = ".tmp"
}

// MARK: - Tidying up

extension TemporaryFile {
  /// Removes those whose writers were killed; what cannot be removed stays.
  static func removeAbandoned(in folder: FilePath) {
    for name in folder.fileNames where isOurs(name) { folder.appending(name).removeIfAbandoned() }
  }

  /// `.fundsim-`, digits, `-`, digits, `.tmp`.
  private static func isOurs(_ name: String) -> Bool {
    guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return false }
    let numbers = name.dropFirst(prefix.count).dropLast(suffix.count)
      .split(separator: "-", omittingEmptySubsequences: false)
    return numbers.count == 2
      && numbers.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }
}

extension FilePath {
  /// Its writer holds a lock of it, on whatever machine or in whatever container.
  fileprivate func removeIfAbandoned() {
    let file = open(O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if file < 0 { return }
    defer { _ = systemClose(file) }
    if flock(file, LOCK_EX | LOCK_NB) == 0, stands(for: file) { unlink() }
  }

  /// Whether it is the only name of an open file that is a plain one and one's own.
  fileprivate func stands(for file: Int32) -> Bool {
    var known = stat()
    guard fstat(file, &known) == 0, known.isKind(S_IFREG), known.st_nlink == 1,
      known.st_uid == geteuid(), let found = ownStatus
    else { return false }
    return FileIdentity(found) == FileIdentity(known)
  }
}
