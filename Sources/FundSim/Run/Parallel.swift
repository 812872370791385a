import Dispatch
import Synchronization

/// Work on several inputs at once, where each takes long enough.
package enum Parallel {
  /// What `work` makes of each input, in their order; the first error of that order, if any.
  ///
  /// - Complexity: that of `work` on all inputs, on as many threads as the machine has.
  package static func map<Input: Sendable, Output: Sendable, Failure: Error>(
    _ inputs: [Input], _ work: @Sendable (Input) throws(Failure) -> Output
  ) throws(Failure) -> [Output] {
    let results = Mutex([Result<Output, Failure>?](repeating: nil, count: inputs.count))
    DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
      let result = Result { () throws(Failure) in try work(inputs[index]) }
      results.withLock { $0[index] = result }
    }
    var outputs: [Output] = []
    for result in results.withLock({ $0 }) {
      guard let result else { preconditionFailure("every input is worked on") }
      outputs.append(try result.get())
    }
    return outputs
  }
}
