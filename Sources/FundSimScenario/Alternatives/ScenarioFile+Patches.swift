import FundSim
import FundSimText

/// Reading the scenario with its patches, and telling whose doing a problem is.
extension ScenarioFile {
  /// What came of the document after some patches, with every problem where the reader met it.
  struct Unplaced {
    let alternatives: [PatchedAlternative]
    let scenario: Scenario?
    let log: ProblemLog
    /// Of the patches themselves, and in their place already.
    let own: [ProblemLog.Entry]
    /// Of the scenario.
    let found: [ProblemLog.Entry]
    fileprivate let known: KnownProjects?
  }

  /// The scenario with some patches, in their order; without what is wrong with `known` projects.
  func read(_ alternatives: [PatchedAlternative], known: KnownProjects? = nil) -> Reading {
    alternatives.isEmpty ? baseline : placed(unplaced(alternatives, known: known))
  }

  /// With a `planner` a scenario that is right is tried, too: what every run would refuse is an error.
  func unplaced(
    _ alternatives: [PatchedAlternative], known: KnownProjects? = nil, planner: Planner? = nil
  ) -> Unplaced {
    let log = ProblemLog()
    let patched = patched(with: alternatives, log: log)
    let own = log.entries
    let scenario = ScenarioReader.read(patched, log: log, known: known)
    // A log that is full may not hold all errors.
    if let planner, log.errorCount == 0, !log.isFull,
      let refusal = scenario.flatMap({ planner.refusal(of: $0) })
    {
      log.add([refusal], in: patched)
    }
    return Unplaced(
      alternatives: alternatives, scenario: scenario, log: log, own: own,
      found: Array(log.entries.dropFirst(own.count)), known: known)
  }

  /// The same with every problem at the place that it comes from: the baseline; one patch, if it
  /// is there with this patch alone; else the patches together.
  ///
  /// So a problem stands in the same place whatever patches it is met with, and can be told once.
  ///
  /// - Complexity: a reading more for each of several patches, if anything is new with them.
  func placed(_ reading: Unplaced) -> Reading {
    let alternatives = reading.alternatives
    let isNew = { (entry: ProblemLog.Entry) in !self.baselineProblems.contains(entry.identity) }
    var alone: [ProblemLog.Entry.Identity: ProblemLog.Entry] = [:]
    if alternatives.count > 1, reading.found.contains(where: isNew) {
      let readings = alternatives.map { ($0, unplaced([$0], known: reading.known).found) }
      // What a patch says itself is its own problem before it is a consequence of another patch,
      // which may speak of the same value and find another one in its place.
      for identity in [\.identity, \.identityAnywhere] as [KeyPath<ProblemLog.Entry, _>] {
        for (alternative, found) in readings {
          for entry in found where isNew(entry) && alone[entry[keyPath: identity]] == nil {
            alone[entry[keyPath: identity]] = moved(entry, into: [alternative])
          }
        }
      }
    }
    let placed = reading.found.map { entry in
      guard isNew(entry) else { return entry }
      return alone[entry.identity] ?? alone[entry.identityAnywhere]
        ?? moved(entry, into: alternatives)
    }
    return Reading(reading.scenario, reading.log, entries: reading.own + placed)
  }

  /// A problem that a patch has brought about, at the place in the patch that it comes from.
  ///
  /// What the patch wrote is there already. What follows from the patch elsewhere, such as a key
  /// that its `kind` forbids or a reference to what it removed, moves to the nearest thing that
  /// the patch says, and names its own place.
  private func moved(
    _ entry: ProblemLog.Entry, into alternatives: [PatchedAlternative]
  ) -> ProblemLog.Entry {
    var best: (path: [String], offset: Int, depth: Int)?
    for alternative in alternatives.reversed() {
      guard let patch = alternative.patch else { continue }
      if (patch.offset..<patch.end).contains(entry.offset) {
        return entry.moved(to: alternative.path + entry.path, at: entry.offset)
      }
      for path in [entry.path] + entry.related {
        let place = patch.place(of: path)
        guard place.depth > best?.depth ?? -1 else { continue }
        best = (alternative.path + path.prefix(place.depth), place.offset, place.depth)
      }
    }
    guard let best else { return entry }
    let pointer = JSONPointer.text(entry.path)
    let isNamed = pointer.isEmpty || best.path.suffix(best.depth) == entry.path[...]
    return entry.moved(
      to: best.path, at: best.offset, message: isNamed ? "" : " (at \(pointer))")
  }
}

extension ProblemLog.Entry {
  fileprivate func moved(
    to path: [String], at offset: Int, message addition: String = ""
  ) -> Self {
    Self(
      severity: severity, offset: offset, path: path, message: message + addition,
      remedy: remedy, related: related)
  }
}
