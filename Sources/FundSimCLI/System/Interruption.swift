import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether the user has asked to stop.
final class Interruption: Sendable {
  private let signal = Atomic<Int32>(0)
  private let endsAtOnce = Atomic<Bool>(false)

  /// The first signal that came, or nil.
  var received: Int32? {
    let number = signal.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// How a program ends that was stopped by it.
  var exitCode: ExitCode { received == SIGTERM ? .terminated : .interrupted }

  /// Notes a signal; false when the program should end at once: it is the second one, or nothing
  /// is left that could be stopped cleanly.
  func note(_ number: Int32) -> Bool {
    let isFirst = signal.compareExchange(expected: 0, desired: number, ordering: .relaxed).exchanged
    return isFirst && !endsAtOnce.load(ordering: .relaxed)
  }

  /// From here on a signal ends the program: the simulation is over.
  func endAtOnceFromNow() { endsAtOnce.store(true, ordering: .relaxed) }
}

/// Watches for signals on a queue of its own, so that work on every core cannot hold them up.
///
/// Always from here, never from `main.swift`: closures there belong to the main actor and trap
/// when a queue calls them.
final class SignalWatch: Sendable {
  let interruption = Interruption()
  /// Only kept alive: never read, so never shared between threads.
  nonisolated(unsafe) private let sources: [any DispatchSourceSignal]

  init() {
    let queue = DispatchQueue(label: "fundsim.signals")
    let interruption = interruption
    sources = [SIGINT, SIGTERM].map { number in
      // The default action would end the program before the source hears of the signal.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { @Sendable in
        if interruption.note(number) { return }
        OutputFile.abandon()
        _exit(128 + number)
      }
      source.activate()
      return source
    }
  }
}
