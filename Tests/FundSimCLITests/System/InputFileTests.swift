import Foundation
import FundSim
import Testing

@testable import FundSimCLI

extension System {
  @Suite struct InputFileTests {
    private let folder: Folder

    init() throws { folder = try Folder() }

    private func fault(_ path: String) -> InputFile.Fault? {
      do throws(InputFile.Fault) {
        _ = try InputFile(path: path)
        return nil
      } catch {
        return error
      }
    }

    @Test func readsAllBytes() throws {
      let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try Data(bytes).write(to: URL(fileURLWithPath: folder.path("a")))
      let file = try InputFile(path: folder.path("a"))
      #expect(file.bytes == bytes)
      #expect(file.name == folder.path("a"))
      #expect(file.identity == OutputFile(path: folder.path("a")).identity)
    }

    @Test func anEmptyFileIsTheLoadersBusiness() throws {
      #expect(try InputFile(path: try folder.file("a", "")).bytes.isEmpty)
    }

    @Test func faults() throws {
      let file = try folder.file("a")
      #expect(fault(folder.path("none")) == .system(SystemError(code: ENOENT)))
      #expect(fault(folder.path) == .system(SystemError(code: EISDIR)))
      #expect(fault(file + "/b") == .system(SystemError(code: ENOTDIR)))
      #expect(fault("") == .system(SystemError(code: ENOENT)))
      if geteuid() != 0 {
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
        #expect(fault(file) == .system(SystemError(code: EACCES)))
      }
    }

    @Test func sizes() throws {
      let path = try folder.file("a", "")
      truncate(path, off_t(Limits.fileSize))
      #expect(try InputFile(path: path).bytes.count == Limits.fileSize)
      truncate(path, off_t(Limits.fileSize + 1))
      #expect(fault(path) == .tooLarge)
      truncate(path, 1 << 40)
      #expect(fault(path) == .tooLarge)
      // Endless, and of no size that could be asked for.
      #expect(fault("/dev/zero") == .tooLarge)
    }

    @Test func reasons() {
      #expect(
        InputFile.Fault.tooLarge.reason
          == "it is larger than 16 MiB; a scenario is a small JSON file")
      #expect(InputFile.Fault.system(SystemError(code: EACCES)).reason == "permission denied")
      #expect(SystemError(code: EIO).reason == "input/output error")
    }
  }
}
