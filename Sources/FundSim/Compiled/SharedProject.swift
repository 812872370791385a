/// A project as the variants have it.
struct SharedProject: Sendable {
  /// The place of the project in one variant.
  struct Member: Sendable {
    let variant: Int
    let project: Int
    let replicas: Int
    /// The variant whose paths these are: this one, or an earlier one in which nothing that the
    /// project knows of is different.
    let source: Int
    /// Where the paths are counted: among all projects of the experiment, that of the source.
    let slot: Int

    var isDuplicate: Bool { source != variant }
  }

  let id: String
  let leadType: LeadType
  let members: [Member]
  /// Those of the members that are no duplicates.
  let slots: Range<Int>
  /// What is worked out once for all members that are no duplicates.
  let sharedPart: SharedPart?

  var copies: Int { members.map(\.replicas).max() ?? 0 }

  /// Those that are worked out and counted, one for each slot.
  var sources: [Member] { members.filter { !$0.isDuplicate } }

  func member(of variant: Int) -> Member? { members.first { $0.variant == variant } }

  static func roster(_ variants: [Variant]) -> [SharedProject] {
    if variants.count == 1 {
      return variants[0].scenario.projects.indices.map { SharedProject($0, of: variants[0]) }
    }
    var order: [String] = []
    var known: [String: Int] = [:]
    var places: [[(variant: Int, project: Int)]] = []
    for (index, variant) in variants.enumerated() {
      for (place, project) in variant.scenario.projects.enumerated() {
        if let found = known[project.id] {
          places[found].append((index, place))
        } else {
          known[project.id] = order.count
          order.append(project.id)
          places.append([(index, place)])
        }
      }
    }
    let surroundings = Surroundings.of(variants)
    var next = 0
    return zip(order, places).map { id, places in
      let project = SharedProject(
        id, places, of: variants, in: surroundings, firstSlot: next)
      next = project.slots.upperBound
      return project
    }
  }

  /// One that nobody else has.
  private init(_ place: Int, of variant: Variant) {
    let project = variant.scenario.projects[place]
    id = project.id
    leadType = project.leadType
    members = [
      Member(variant: 0, project: place, replicas: project.replicas, source: 0, slot: place)
    ]
    slots = place..<(place + 1)
    sharedPart = nil
  }

  fileprivate init(
    _ id: String, _ places: [(variant: Int, project: Int)], of variants: [Variant],
    in surroundings: [Surroundings], firstSlot: Int
  ) {
    var members: [Member] = []
    var sources: [Member] = []
    var paths = FirstSeen<Paths>()
    for (variant, place) in places {
      let project = variants[variant].scenario.projects[place]
      let slot = paths.place(of: Paths(project, in: surroundings[variant]))
      let isNew = slot == sources.count
      let member = Member(
        variant: variant, project: place, replicas: project.replicas,
        source: isNew ? variant : sources[slot].variant, slot: firstSlot + slot)
      members.append(member)
      if isNew { sources.append(member) }
    }
    self.id = id
    self.members = members
    slots = firstSlot..<(firstSlot + sources.count)
    let first = paths.values[0]
    leadType = first.project.leadType
    // What the sources have in common, if they are all the same project under other programmes.
    let isShared =
      sources.count > 1
      && paths.values.allSatisfy { $0.scenario == first.scenario && $0.project == first.project }
    sharedPart =
      isShared
      ? SharedPart(sources.map { variants[$0.variant].compiled.projects[$0.project] }) : nil
  }
}

/// What the projects of a variant meet, in numbers: where they are equal nothing is different.
private struct Surroundings {
  let scenario: Int
  let joined: Int
  let apart: Int

  static func of(_ variants: [Variant]) -> [Surroundings] {
    var scenarios = FirstSeen<Scenario>()
    var (joined, apart) = (FirstSeen<Programme>(), FirstSeen<Programme>())
    return variants.map { variant in
      // No programme is one without stages.
      let programme = (variant.scenario.programme ?? Programme()).withoutLabels
      return Surroundings(
        scenario: scenarios.place(of: variant.scenario.surroundings),
        joined: joined.place(of: programme), apart: apart.place(of: programme.fromApart))
    }
  }
}

/// All that decides the paths of a project.
private struct Paths: Hashable {
  let scenario: Int
  let programme: Int
  let project: Project

  init(_ project: Project, in surroundings: Surroundings) {
    scenario = surroundings.scenario
    programme = project.joins ? surroundings.joined : surroundings.apart
    self.project = project.withoutLabels
  }
}
