import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Host {
  /// The machine itself.
  ///
  /// A closed pipe and a file over its limit come as errors of `write`, not as signals. A closed
  /// standard stream is kept closed: otherwise the next file to be opened would take its number,
  /// and messages would be written into it.
  static func system() -> Host {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for number in Int32(0)...2 where fcntl(number, F_GETFD) == -1 {
      // The wrong way round, so that using it fails.
      _ = open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
    }
    return Host(
      writeOutput: { (bytes) throws(SystemError) in
        try Descriptor.standardOutput.write(bytes)
        try Descriptor.standardOutput.flush()
      },
      writeError: { try? Descriptor.standardError.write(Array($0.utf8)) },
      isTerminal: { channel in
        (channel == .output ? Descriptor.standardOutput : .standardError).isTerminal
      },
      columns: { Descriptor.standardOutput.columns ?? Descriptor.standardError.columns },
      variable: { name in getenv(name).map { String(cString: $0) } },
      now: {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
      },
      watchSignals: { watch.interruption })
  }

  /// Made when first asked for, kept until the program ends.
  private static let watch = SignalWatch()
}
