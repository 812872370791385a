import Foundation
import Testing

@testable import FundSimCLI

enum FileManagerLink {
  static func make(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }
}

extension System {
  @Suite struct OutputFileTests {
    private let folder: Folder

    init() throws { folder = try Folder() }

    private func fault(
      _ path: String, _ calls: OutputFile.Calls = .init()
    ) -> OutputFile.Fault? {
      do throws(OutputFile.Fault) {
        try OutputFile(path: path, calls: calls).replace(with: Array("new".utf8))
        return nil
      } catch {
        return error
      }
    }

    private func mode(_ path: String) throws -> Int {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return attributes[.posixPermissions] as? Int ?? 0
    }

    @Test func makesAFile() throws {
      #expect(fault(folder.path("a")) == nil)
      #expect(try folder.text("a") == "new")
      #expect(folder.names == ["a"])
    }

    @Test func replacesAFileWholeAndKeepsItsMode() throws {
      let path = try folder.file("a", "a much longer text than the new one")
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      #expect(fault(path) == nil)
      #expect(try folder.text("a") == "new")
      #expect(try mode(path) == 0o640)
      #expect(folder.names == ["a"])
    }

    @Test func symbolicLinksStay() throws {
      let target = try folder.file("a", "old")
      try FileManagerLink.make(folder.path("link"), to: target)
      #expect(fault(folder.path("link")) == nil)
      #expect(try folder.text("a") == "new")
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link")) == target)
    }

    /// Whatever step fails, the old file is whole and nothing else is left behind.
    @Test(arguments: ["write", "half", "sync", "close", "rename"])
    func faultsLoseNothing(step: String) throws {
      let path = try folder.file("a", "old")
      var calls = OutputFile.Calls()
      switch step {
      case "write": calls.write = { (_, _) throws(SystemError) in throw SystemError(code: ENOSPC) }
      case "half":
        calls.write = { (file, bytes) throws(SystemError) in
          try file.write(Array(bytes.prefix(1)))
          throw SystemError(code: ENOSPC)
        }
      case "sync": calls.sync = { _ in failing(ENOSPC) }
      case "close":
        calls.close = {
          close($0)
          return failing(ENOSPC)
        }
      default: calls.rename = { _, _ in failing(ENOSPC) }
      }
      #expect(fault(path, calls) == .cannotWrite(SystemError(code: ENOSPC)))
      #expect(try folder.text("a") == "old")
      #expect(folder.names == ["a"])
      #expect(fault(folder.path("b"), calls) == .cannotWrite(SystemError(code: ENOSPC)))
      #expect(folder.names == ["a"])
    }

    @Test func placesWhereNoFileCanBe() throws {
      let file = try folder.file("a")
      #expect(fault(folder.path) == .cannotCreate(SystemError(code: EISDIR)))
      #expect(fault(folder.path("none/b")) == .cannotCreate(SystemError(code: ENOENT)))
      #expect(fault(file + "/b") == .cannotCreate(SystemError(code: ENOTDIR)))
      #expect(fault(folder.path("b/")) == .cannotCreate(SystemError(code: ENOENT)))
      #expect(
        fault(folder.path(String(repeating: "b", count: 300)))
          == .cannotCreate(SystemError(code: ENAMETOOLONG)))
    }

    @Test func aLongNameIsNotTooLongForItsTemporary() throws {
      let name = String(repeating: "b", count: 255)
      #expect(fault(folder.path(name)) == nil)
      #expect(folder.names == [name])
    }

    @Test(.enabled(if: geteuid() != 0, "root may write anywhere"))
    func readOnlyPlaces() throws {
      let file = try folder.file("a", "old")
      try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file)
      #expect(fault(file) == .cannotCreate(SystemError(code: EACCES)))
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
      #expect(fault(folder.path("b")) == .cannotCreate(SystemError(code: EACCES)))
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
      #expect(try folder.text("a") == "old")
    }

    @Test func devicesAreWrittenToDirectly() {
      #expect(fault("/dev/null") == nil)
      #expect(fault("/dev/full") == .cannotWrite(SystemError(code: ENOSPC)))
    }

    /// A link to nowhere is followed as any other: the file comes to where it leads.
    @Test func linksToNoFileYetStay() throws {
      try FileManager.default.createDirectory(
        atPath: folder.path("sub"), withIntermediateDirectories: true)
      try FileManagerLink.make(folder.path("link"), to: "sub/second")
      try FileManagerLink.make(folder.path("sub/second"), to: "../a")
      #expect(fault(folder.path("link")) == nil)
      #expect(try folder.text("a") == "new")
      let manager = FileManager.default
      #expect(try manager.destinationOfSymbolicLink(atPath: folder.path("link")) == "sub/second")
      #expect(try manager.destinationOfSymbolicLink(atPath: folder.path("sub/second")) == "../a")
      #expect(folder.names == ["a", "link", "sub"])
      try FileManagerLink.make(folder.path("absolute"), to: folder.path("sub/b"))
      #expect(fault(folder.path("absolute")) == nil)
      #expect(try folder.text("sub/b") == "new")
    }

    @Test func linksThatLeadToNoFolderOrToThemselves() throws {
      try FileManagerLink.make(folder.path("lost"), to: "none/a")
      #expect(fault(folder.path("lost")) == .cannotCreate(SystemError(code: ENOENT)))
      try FileManagerLink.make(folder.path("ring"), to: "ring")
      #expect(fault(folder.path("ring")) == .cannotCreate(SystemError(code: ELOOP)))
      #expect(folder.names == ["lost", "ring"])
    }
  }
}

private func failing(_ code: Int32) -> Int32 {
  errno = code
  return -1
}
