@testable import FundSim

/// Where every number of a path comes from: the draws of one trial, or the plan's central values.
struct Luck {
  enum Future {
    case plan
    case trial(UInt64, seed: UInt64)
  }

  let future: Future
  let shelf: SamplerShelf

  var isPlan: Bool {
    if case .plan = future { true } else { false }
  }

  /// A quantity's value.
  func value(
    _ quantity: Quantity, _ domain: Domain, at place: DrawPlace, replica: Int, ordinal: Int = 0
  ) -> Double {
    let sampler = shelf.sampler(quantity, domain, at: place)
    switch future {
    case .plan:
      return sampler.central
    case .trial(let trial, let seed):
      return sampler.value(
        key: DrawKey(seed: seed, place: place), trial: trial, replica: UInt32(replica),
        ordinal: UInt32(ordinal))
    }
  }

  /// What a quantity's central value is, in the plan and in every trial.
  func central(_ quantity: Quantity, _ domain: Domain, at place: DrawPlace) -> Double {
    shelf.sampler(quantity, domain, at: place).central
  }

  /// A fresh number between 0 and 1. The plan has none to give.
  func uniform(at place: DrawPlace, replica: Int, ordinal: Int) -> Double {
    guard case .trial(let trial, let seed) = future else {
      preconditionFailure("the plan asked for a draw")
    }
    return DrawKey(seed: seed, place: place).uniform(
      trial: trial, replica: UInt32(replica), ordinal: UInt32(ordinal))
  }
}

/// Samplers made so far: making one can mean searching for its median.
final class SamplerShelf {
  private var samplers: [DrawPlace: Sampler] = [:]

  func sampler(_ quantity: Quantity, _ domain: Domain, at place: DrawPlace) -> Sampler {
    if let sampler = samplers[place] { return sampler }
    let sampler = Sampler(quantity, in: domain)
    samplers[place] = sampler
    return sampler
  }
}
