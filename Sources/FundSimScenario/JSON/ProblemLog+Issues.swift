import FundSim

extension ProblemLog {
  /// Adds the issues that are not consequences of what is known, each at its place.
  func add(_ issues: [Issue], in document: LocatedJSON) {
    let known = { (issue: Issue) in
      self.isKnown(issue.path) || issue.dependsOn.contains(where: self.isKnown)
        || (issue.severity == .warning && self.warned.contains(issue.path))
    }
    for issue in issues.filter({ !known($0) }) {
      let place = document.place(of: issue.path)
      add(
        issue.severity, at: place.offset, Array(issue.path.prefix(place.depth)),
        issue.message, remedy: issue.remedy, subject: issue.path,
        related: issue.dependsOn)
    }
  }
}
