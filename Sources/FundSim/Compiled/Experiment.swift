/// Several scenarios to be played on the same draws: the different ones compiled once each, and
/// what they have in common of each project.
///
/// Every question is asked of one: a run is an experiment of one variant.
struct Experiment: Sendable {
  /// The different scenarios.
  let variants: [Variant]
  /// Every project that some variant has, in the order in which they first appear.
  let projects: [SharedProject]

  init(_ variants: [Variant]) {
    self.variants = variants
    projects = SharedProject.roster(variants)
  }

  var compiled: [CompiledScenario] { variants.map(\.compiled) }

  /// For each project of a variant, in the order of its document: where it is counted.
  func slots(of variant: Int) -> [Int] {
    var slots = variants[variant].compiled.projects.map { _ in 0 }
    for project in projects {
      if let member = project.member(of: variant) { slots[member.project] = member.slot }
    }
    return slots
  }
}
