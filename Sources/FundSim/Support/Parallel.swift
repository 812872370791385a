import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Work on several inputs at once, or by several workers.
package enum Parallel {
  /// What all workers together have found.
  ///
  /// Whoever finishes first is merged first: results are whole numbers that commute.
  static func gather<Gathered: Sendable>(
    workers: Int, _ work: @Sendable () -> Gathered,
    merge: @Sendable (_ total: inout Gathered, _ found: Gathered) -> Void
  ) -> Gathered {
    if workers == 1 { return work() }
    let gathered = Mutex<Gathered?>(nil)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      let found = work()
      gathered.withLock { total in
        // Taken out and put back, so that it is not copied.
        guard var sum = total.take() else {
          total = found
          return
        }
        merge(&sum, found)
        total = sum
      }
    }
    guard let total = gathered.withLock({ $0.take() }) else {
      preconditionFailure("there is at least one worker")
    }
    return total
  }

  /// What `work` makes of each input, in their order; the first error of that order, if any.
  ///
  /// - Complexity: that of `work` on all inputs, on so many threads, or as many as the machine runs
  ///   at once.
  package static func map<Input: Sendable, Output: Sendable, Failure: Error>(
    _ inputs: [Input], threads: Int? = nil,
    _ work: @Sendable (Input) throws(Failure) -> Output
  ) throws(Failure) -> [Output] {
    let results = Mutex([Result<Output, Failure>?](repeating: nil, count: inputs.count))
    let next = Atomic<Int>(0)
    let workers = max(1, min(threads ?? Processors.count, inputs.count))
    gather(workers: workers) {
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < inputs.count else { return }
        let result = Result { () throws(Failure) in try work(inputs[index]) }
        results.withLock { $0[index] = result }
      }
    } merge: { _, _ in
    }
    var outputs: [Output] = []
    for result in results.withLock({ $0 }) {
      guard let result else { preconditionFailure("every input is worked on") }
      outputs.append(try result.get())
    }
    return outputs
  }
}

/// The machine's processors. Dispatch does not tell, and Foundation is not wanted in the engine.
enum Processors {
  static var count: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
