import FundSimText

/// What an effect can be on: kinds, and the streams of all projects.
struct EffectTargets {
  /// In document order, each once.
  let streams: [String]
  let known: Set<String>
  /// Ids that are also the name of a kind, on a stream of another kind.
  let ambiguous: Set<String>

  init(_ scenario: Scenario) {
    var streams: [String] = []
    var seen: Set<String> = []
    var ambiguous: Set<String> = []
    for stream in scenario.projects.lazy.flatMap(\.streams) {
      if seen.insert(stream.id).inserted { streams.append(stream.id) }
      if let kind = StreamKind(rawValue: stream.id), kind != stream.kind {
        ambiguous.insert(stream.id)
      }
    }
    self.streams = streams
    known = seen
    self.ambiguous = ambiguous
  }
}

extension ScenarioChecks {
  /// The paths of `id` in all projects, or of all projects when they are too many to list.
  func inEveryProject(_ key: String, _ id: String) -> [Path] {
    guard scenario.projects.count <= 100 else { return [["projects"]] }
    return scenario.projects.map { ["projects", $0.id, key, id] }
  }

  mutating func check(_ effect: Effect, targets: EffectTargets, at path: Path) {
    let place = path + ["on"]
    if effect.on.isEmpty {
      error(
        at: place, "an effect on nothing is no effect",
        remedy: "list kinds of streams, or ids of streams")
    }
    for (index, target) in effect.on.enumerated() {
      let element = place + [String(index)]
      switch target {
      case .kind(let kind):
        guard targets.ambiguous.contains(kind.rawValue) else { continue }
        warning(
          at: element, "\(Quoted.whole(kind.rawValue)) means the kind, not the stream with that id",
          remedy: "give the stream another id if the stream is meant")
      case .stream(let id):
        guard !targets.known.contains(id) else { continue }
        guard !isFull else { continue }
        let known =
          StreamKind.allCases.map(\.rawValue) + targets.streams.prefix(Limits.candidates)
        error(
          at: element, "there is no kind or stream \(Quoted.whole(id))",
          remedy: remedy(for: id, among: known, or: "name a kind"),
          dependsOn: inEveryProject("streams", id))
      }
    }
    check(effect.odds, .odds, at: path + ["odds"])
    check(effect.from, .months, at: path + ["from"])
    check(effect.lasting, .months, at: path + ["for"])
  }
}
