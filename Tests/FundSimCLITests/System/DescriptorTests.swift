import Foundation
import Testing

@testable import FundSimCLI

extension System {
  @Suite struct DescriptorTests {
    /// A pipe that never waits takes a part at a time, and at times nothing.
    @Test func partsAddUpToTheWhole() throws {
      let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }
      let pipe = Pipe()
      let end = pipe.fileHandleForWriting.fileDescriptor
      #expect(fcntl(end, F_SETFL, O_NONBLOCK) == 0)
      let reader = Thread {
        // Give the writer time to fill the pipe.
        Thread.sleep(forTimeInterval: 0.05)
        Self.read.finish(pipe.fileHandleForReading.readDataToEndOfFile())
      }
      reader.start()
      try Descriptor(number: end).write(bytes)
      try pipe.fileHandleForWriting.close()
      // Compared before it is expected: the report of a difference would take minutes.
      let isWhole = Self.read.wait() == bytes
      #expect(isWhole)
    }

    @Test func nothingIsWrittenWithoutFault() throws {
      try Descriptor(number: -1).write([])
      #expect(throws: SystemError(code: EBADF)) { try Descriptor(number: -1).write([1]) }
      #expect(throws: SystemError(code: EBADF)) { try Descriptor(number: -1).flush() }
      #expect(throws: SystemError(code: EBADF)) { try Descriptor(number: -1).read(limit: 1) }
    }

    @Test func aFileIsNoTerminal() throws {
      let file = try #require(FileHandle(forReadingAtPath: "/dev/null"))
      #expect(!Descriptor(number: file.fileDescriptor).isTerminal)
      #expect(Descriptor(number: file.fileDescriptor).columns == nil)
    }

    private static let read = Handover()

    /// What one thread read, for another to wait for.
    private final class Handover: @unchecked Sendable {
      private let condition = NSCondition()
      private var bytes: [UInt8]?

      func finish(_ data: Data) {
        condition.withLock { bytes = Array(data) }
        condition.broadcast()
      }

      func wait() -> [UInt8] {
        condition.lock()
        defer { condition.unlock() }
        while true {
          if let bytes { return bytes }
          condition.wait()
        }
      }
    }
  }
}
