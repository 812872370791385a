import FundSim
import FundSimText

/// Which alternatives a comparison has, what they are called, and which is held against which.
///
/// Views come first, files next, designs last; the first file's baseline leads in every view and is
/// what the others are held against.
struct ComparisonRoster: Equatable, Sendable {
  /// A file as the roster needs to know it.
  struct File: Equatable, Sendable {
    /// For messages.
    let name: String
    /// The baseline first.
    let designs: [String]
    let perspectives: [String]
    /// Of the baseline.
    let projects: [String]
  }

  struct Entry: Equatable, Sendable {
    let name: String
    let file: Int
    let design: String
    /// Position in `views`.
    let view: Int
  }

  /// Perspectives to look from; nil is the file as it stands.
  let views: [String?]
  /// For each file, its designs in their order.
  let designs: [[String]]
  let entries: [Entry]
  let pairs: [Comparison.Pair]
  let contests: [[Int]]
  /// Views whose gap is of interest, as positions in `views`.
  let gaps: [(first: Int, second: Int)]
  /// Designs of the first file whose views are compared.
  let gapDesigns: [String]

  static let baseline = "baseline"

  static func == (a: ComparisonRoster, b: ComparisonRoster) -> Bool {
    a.views == b.views && a.designs == b.designs && a.entries == b.entries && a.pairs == b.pairs
      && a.contests == b.contests && a.gapDesigns == b.gapDesigns
      && a.gaps.map(\.first) == b.gaps.map(\.first) && a.gaps.map(\.second) == b.gaps.map(\.second)
  }

  /// `designs` nil is all; `base` is the perspective of the first view; `against` are references
  /// beside the baseline.
  init(
    _ files: [File], designs wanted: [String]?, base: String? = nil, perspectives: [String] = [],
    against: [String] = []
  ) throws(RosterError) {
    try Self.checkProjects(files)
    views = [base] + perspectives.map { $0 }
    try Self.checkViews(views, files)
    let stems = Self.stems(files)
    var names: [[String]] = []
    for (file, stem) in zip(files, stems) {
      names.append(file.designs.map { stem.isEmpty ? $0 : stem + ":" + $0 })
    }
    let chosen = try Self.chosen(wanted, against: against, names: names, files: files)
    designs = zip(files, chosen).map { file, places in places.map { file.designs[$0] } }
    var entries: [Entry] = []
    for view in views.indices {
      for (file, places) in chosen.enumerated() {
        entries += places.map {
          Entry(name: names[file][$0], file: file, design: files[file].designs[$0], view: view)
        }
      }
    }
    self.entries = entries
    guard entries.count > 1 else {
      let only = files[0]
      throw .nothingToCompare(
        designs: Array(only.designs.dropFirst()), perspectives: only.perspectives,
        project: only.projects.first ?? "")
    }
    guard entries.count <= Limits.compared else {
      throw .tooMany(entries.count, limit: Limits.compared)
    }
    let width = entries.count / views.count
    let references =
      [0] + against.compactMap { name in entries.prefix(width).firstIndex { $0.name == name } }
    pairs = Self.pairs(views: views.count, width: width, references: references)
    contests = views.indices.map { view in Array(view * width..<(view + 1) * width) }
    let others = Array(views.indices.dropFirst())
    let isOne = files.count == 1
    gaps =
      !isOne
      ? []
      : others.count == 1
        ? [(0, 1)] : others.dropFirst().map { (first: others[0], second: $0) }
    let single = (wanted ?? []).filter { $0 != Self.baseline }
    gapDesigns = gaps.isEmpty ? [] : [Self.baseline] + (single.count == 1 ? single : [])
  }

  private static func pairs(views: Int, width: Int, references: [Int]) -> [Comparison.Pair] {
    var pairs: [Comparison.Pair] = []
    for view in 0..<views {
      for (rank, reference) in references.enumerated()
      where !references[..<rank].contains(reference) {
        for other in 0..<width where other != reference {
          pairs.append(.init(from: view * width + reference, to: view * width + other))
        }
      }
    }
    for design in 0..<width {
      for view in 1..<max(1, views) {
        pairs.append(.init(from: design, to: view * width + design))
      }
    }
    return pairs
  }
}

// MARK: - What may be compared

extension ComparisonRoster {
  private static func checkProjects(_ files: [File]) throws(RosterError) {
    guard let first = files.first else { return }
    for other in files.dropFirst() {
      let onlyFirst = first.projects.filter { !other.projects.contains($0) }
      let onlySecond = other.projects.filter { !first.projects.contains($0) }
      if !onlyFirst.isEmpty || !onlySecond.isEmpty {
        throw .otherProjects(
          first: first.name, second: other.name, onlyFirst: onlyFirst, onlySecond: onlySecond)
      }
    }
  }

  private static func checkViews(_ views: [String?], _ files: [File]) throws(RosterError) {
    for (index, view) in views.enumerated() {
      guard let view else { continue }
      let option = index == 0 ? "perspective" : "perspectives"
      if views[..<index].contains(view) { throw .repeated(option: option, name: view) }
      let known = files.first?.perspectives ?? []
      guard known.contains(view) else {
        throw .unknown(
          option: option, name: view,
          suggestion: DidYouMean.nearest(to: view, among: known, by: .typed),
          known: known)
      }
      for file in files.dropFirst() where !file.perspectives.contains(view) {
        throw .perspectiveMissing(view, file: file.name, known: file.perspectives)
      }
    }
  }

  /// For each file, the places of its designs that take part: the baseline, and what is wanted.
  private static func chosen(
    _ wanted: [String]?, against: [String], names: [[String]], files: [File]
  ) throws(RosterError) -> [[Int]] {
    for (option, list) in [("designs", wanted ?? []), ("against", against)] {
      for (index, name) in list.enumerated() where list[..<index].contains(name) {
        throw .repeated(option: option, name: name)
      }
      for name in list {
        // A plain design stands for that of every file that has it; a reference is one alternative.
        let isKnown =
          names.contains { $0.contains(name) }
          || (option == "designs" && files.contains { $0.designs.contains(name) })
        if !isKnown {
          let known = Array(names.joined())
          throw .unknown(
            option: option, name: name,
            suggestion: DidYouMean.nearest(to: name, among: known, by: .typed),
            known: known)
        }
      }
    }
    return zip(files, names).map { file, names in
      file.designs.indices.filter { place in
        guard let wanted else { return true }
        return place == 0 || wanted.contains(file.designs[place])
          || wanted.contains(names[place]) || against.contains(names[place])
      }
    }
  }

  /// What leads the names of a file's designs: nothing for the first, the file's own name for the
  /// others, with a number where two are called alike.
  private static func stems(_ files: [File]) -> [String] {
    var stems: [String] = []
    for (index, file) in files.enumerated() {
      guard index > 0 else {
        stems.append("")
        continue
      }
      let last = file.name.utf8.split(separator: UInt8(ascii: "/")).last
      var stem = last.flatMap { String($0) } ?? "file"
      if stem.hasSuffix(".json") { stem.removeLast(5) }
      let plain = stem
      var number = 2
      while stems.contains(stem) {
        stem = "\(plain)-\(number)"
        number += 1
      }
      stems.append(stem)
    }
    return stems
  }
}
