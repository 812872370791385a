import FundSim

/// The projects of an earlier reading that a patch leaves as they are.
struct KnownProjects {
  let scenario: Scenario
  /// What that reading, which found no error, has warned of.
  let warned: Set<[String]>
  let byId: [String: Project]
  /// Those that a patch mentions.
  let patched: Set<String>

  subscript(id: String) -> Project? { patched.contains(id) ? nil : byId[id] }
}
