#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Times in seconds.
enum Clock {
  /// Time that passes at one rate whatever happens to the calendar.
  static var wall: Double { read(CLOCK_MONOTONIC) }

  /// Processor time of this process, all threads.
  static var cpu: Double { read(CLOCK_PROCESS_CPUTIME_ID) }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Uses a number, so that the work for it is not optimised away.
@inline(never)
func keep(_ value: UInt64) {
  if value == 0x5EED_5EED_5EED_5EED { Console.note("") }
}

/// Uses a number, so that the work for it is not optimised away.
func keep(_ value: Double) { keep(value.bitPattern) }
