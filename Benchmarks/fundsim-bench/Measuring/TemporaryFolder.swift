#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder for the files of one command, removed after it.
struct TemporaryFolder {
  let path: String

  /// Calls `use` with a new folder, and removes the folder whatever happens.
  static func with<Result>(_ use: (TemporaryFolder) throws -> Result) throws -> Result {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/fundsim-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure("fundsim-bench: no temporary folder in \(parent): \(File.reason)")
    }
    let folder = TemporaryFolder(
      path: String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
    defer { folder.remove() }
    return try use(folder)
  }

  func path(of name: String) -> String { path + "/" + name }

  /// Writes the scenarios that the commands will name.
  func write(_ workloads: [Workload]) throws {
    for workload in workloads { try File.write(workload.text, to: path(of: workload.file)) }
  }

  /// Calls `use` with this as the working folder, so that a child may name files without a path.
  func inside<Result>(_ use: () -> Result) throws -> Result {
    let here = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(here) }
    guard here >= 0, chdir(path) == 0 else {
      throw Failure("fundsim-bench: cannot enter \(path): \(File.reason)")
    }
    let result = use()
    guard fchdir(here) == 0 else {
      throw Failure("fundsim-bench: cannot leave \(path): \(File.reason)")
    }
    return result
  }

  /// It holds plain files only.
  private func remove() {
    if let listing = opendir(path) {
      while let entry = readdir(listing) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != "." && name != ".." { unlink(path(of: name)) }
      }
      closedir(listing)
    }
    rmdir(path)
  }
}
