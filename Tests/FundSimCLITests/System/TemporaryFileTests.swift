import Foundation
import Testing

@testable import FundSimCLI

extension System {
  @Suite struct TemporaryFileTests {
    private let folder: Folder
    private let place: FilePath

    init() throws {
      folder = try Folder()
      place = FilePath(folder.path)
    }

    /// Nothing is to be seen of it, so that nothing can be left behind.
    @Test func whileItIsWrittenItHasNoName() throws {
      guard var file = TemporaryFile.unnamed(in: place) else { return }
      try file.file.write(Array("whole".utf8))
      #expect(folder.names == [])
      let isLinked = file.link(in: place)
      #expect(isLinked)
      #expect(folder.names.map { $0.hasPrefix(".fundsim-\(getpid())-") } == [true])
      #expect(try folder.text(folder.names[0]) == "whole")
      close(file.file.number)
    }

    /// Also where a file has its name from the beginning.
    @Test func whatItsWriterLeftIsRemoved() throws {
      let left = try TemporaryFile.named(in: place)
      var linked = TemporaryFile.unnamed(in: place)
      _ = linked?.link(in: place)
      let names = folder.names
      #expect(names.count == 2)
      // They live.
      try OutputFile(path: folder.path("a")).replace(with: [1])
      #expect(folder.names == names + ["a"])
      // And as one that was killed leaves them.
      close(left.file.number)
      if let linked { close(linked.file.number) }
      // A program that another test is just starting may hold the locks for a moment.
      for _ in 0..<50 where folder.names != ["a"] {
        try OutputFile(path: folder.path("a")).replace(with: [2])
        usleep(10_000)
      }
      #expect(folder.names == ["a"])
    }

    /// Of another program, of another user, or not quite of the name: none of it is ours.
    @Test func nothingElseIsRemoved() throws {
      let strangers = [
        ".fundsim-1-0.tmp~", ".fundsim--0.tmp", ".fundsim-1.tmp", ".fundsim-1-0-0.tmp",
        ".fundsim-a-0.tmp", "fundsim-1-0.tmp", ".fundsim-1-.tmp", ".fundsim-1-٣.tmp",
      ]
      for name in strangers { _ = try folder.file(name) }
      try FileManagerLink.make(folder.path(".fundsim-1-1.tmp"), to: strangers[0])
      try FileManager.default.linkItem(
        atPath: folder.path(strangers[0]), toPath: folder.path(".fundsim-1-2.tmp"))
      try FileManager.default.createDirectory(
        atPath: folder.path(".fundsim-1-3.tmp"), withIntermediateDirectories: false)
      mkfifo(folder.path(".fundsim-1-4.tmp"), 0o600)
      if geteuid() == 0 {
        let other = try folder.file(".fundsim-1-5.tmp")
        chown(other, 65534, 65534)
      }
      let names = folder.names
      try OutputFile(path: folder.path("z")).replace(with: [1])
      #expect(folder.names == (names + ["z"]).sorted())
    }

    /// A name that is taken is not written to.
    @Test func takenNamesAreLeftAlone() throws {
      let first = try TemporaryFile.named(in: place)
      let second = try TemporaryFile.named(in: place)
      #expect(first.name != second.name)
      close(first.file.number)
      close(second.file.number)
    }
  }
}
