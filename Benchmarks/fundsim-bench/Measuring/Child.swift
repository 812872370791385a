#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A process that was started, waited for and measured.
struct Child {
  let exitCode: Int32
  /// From its start to its end.
  let wall: Double
  /// User and system time.
  let cpu: Double
  let peak: Peak

  /// The most memory that a process held at once.
  struct Peak {
    let bytes: Int
    /// Whether it may be this process's own: Linux lets a child begin with the peak of the process
    /// that starts it, so a child that is smaller looks as large.
    let isOurs: Bool
  }

  /// The environment of every child: nothing of the caller's, so that instruction counts do not
  /// depend on it, and the same seeds for hashing each time.
  private static let environment = [
    "LC_ALL=C", "SWIFT_BACKTRACE=enable=no", "SWIFT_DETERMINISTIC_HASHING=1",
  ]

  /// The name of the file in the folder that takes a child's standard error.
  static let errorFile = "stderr.txt"

  /// Runs a program in a folder until it ends.
  ///
  /// A program without a slash is looked for in the caller's PATH. Standard output goes to `output`
  /// in the folder, or nowhere.
  /// - Returns: nil when there is no such program.
  static func run(
    _ program: String, _ arguments: [String], in folder: TemporaryFolder, output: String? = nil,
    with extra: [String] = []
  ) throws -> Child? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let create = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, output.map(folder.path(of:)) ?? "/dev/null", create, 0o644)
    posix_spawn_file_actions_addopen(
      &actions, STDERR_FILENO, folder.path(of: errorFile), create, 0o644)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = (environment + extra).map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }

    var process = pid_t()
    let ownPeak = try Self.ownPeak()
    let start = Clock.wall
    let refusal = try folder.inside {
      posix_spawnp(&process, program, &actions, nil, &words, &variables)
    }
    if refusal == ENOENT { return nil }
    guard refusal == 0 else {
      throw Failure("fundsim-bench: cannot start \(program): \(String(cString: strerror(refusal)))")
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else {
        throw Failure("fundsim-bench: lost \(program): \(File.reason)")
      }
    }
    // Its low seven bits name the signal that ended a process, the next byte is an exit code.
    let signal = status & 0x7F
    return Child(
      exitCode: signal == 0 ? status >> 8 & 0xFF : 128 + signal, wall: Clock.wall - start,
      cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peak: Peak(
        bytes: Int(usage.ru_maxrss) * 1024, isOurs: Int(usage.ru_maxrss) <= ownPeak + ownPeak / 64))
  }

  /// The most memory that this process held so far, in KiB; 0 where the system does not tell.
  private static func ownPeak() throws -> Int {
    let status = String(decoding: try File.read("/proc/self/status"), as: UTF8.self)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return Int(String(line.filter(\.isNumber))) ?? 0
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
