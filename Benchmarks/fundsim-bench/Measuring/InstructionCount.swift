#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Counts the instructions of a whole process.
///
/// By `cachegrind` without its cache: the same count as `callgrind`, which follows calls as well and
/// takes a fifth longer. Two counts of one run differ by less than 0.1 %.
enum InstructionCount {
  /// Without these, clearing memory is one instruction or a thousand, as the processor's caches are
  /// large: the C library chooses by their size.
  private static let evenMemory = [
    "GLIBC_TUNABLES=glibc.cpu.x86_rep_stosb_threshold=1073741824"
      + ":glibc.cpu.x86_rep_movsb_threshold=1073741824"
  ]

  /// Instructions that `program` executes with these arguments.
  ///
  /// - Throws: when valgrind is missing, or the program fails.
  static func of(_ program: Program, _ arguments: [String]) throws -> Int {
    let options = ["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    let child = try Child.run(
      "valgrind", options + [program.path] + arguments, in: program.folder, with: evenMemory)
    guard let child else {
      throw Failure(
        "fundsim-bench: valgrind is missing, and check counts instructions with it; install it, "
          + "for example with\n  apt-get install valgrind")
    }
    try program.check(child, arguments)
    let words = String(
      decoding: try File.read(program.folder.path(of: Child.errorFile)), as: UTF8.self)
    // A line of its summary reads "==17== I   refs:      1,234,567", with more spaces or fewer.
    for line in words.split(separator: "\n") {
      let parts = line.split(separator: " ")
      if parts.count >= 4, parts[1] == "I", parts[2] == "refs:",
        let count = Int(String(parts[3].filter { $0 != "," }))
      {
        return count
      }
    }
    throw Failure("fundsim-bench: valgrind did not say how many instructions it saw:\n\(words)")
  }
}
