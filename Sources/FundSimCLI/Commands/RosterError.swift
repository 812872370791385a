import FundSimText

/// Why what was asked for cannot be compared.
enum RosterError: Error, Equatable, Sendable {
  /// A name that no file has.
  case unknown(option: String, name: String, suggestion: String?, known: [String])
  /// A perspective that one of several files does not have.
  case perspectiveMissing(String, file: String, known: [String])
  case repeated(option: String, name: String)
  /// A single alternative is left; what else the file has, and a project of it for an example.
  case nothingToCompare(designs: [String], perspectives: [String], project: String)
  case tooMany(Int, limit: Int)
  /// Ids that only the one or only the other file has.
  case otherProjects(first: String, second: String, onlyFirst: [String], onlySecond: [String])

  /// What to do about it follows what is wrong.
  var message: String {
    switch self {
    case .unknown(let option, let name, let suggestion, let known):
      "--\(option): there is no \(Self.noun(option)) \(Quoted.text(name)); "
        + DidYouMean.opening(suggestion)
        + (known.isEmpty
          ? "the scenario has none; leave --\(option) out"
          : "there is \(WordList.abridged(known))")
    case .perspectiveMissing(let name, let file, let known):
      "--perspectives: \(Quoted.text(file)) has no perspective \(Quoted.text(name)); "
        + (known.isEmpty ? "it has none" : "it has \(WordList.abridged(known))")
        + "; files that are compared need the same ones"
    case .repeated(let option, let name):
      "--\(option): \(Quoted.text(name)) is named more than once; name it once"
    case .nothingToCompare(let designs, let perspectives, let project):
      if designs.isEmpty {
        "there is nothing to compare: the scenario has no design beside its baseline\n"
          + (perspectives.isEmpty
            ? ""
            : "It has the perspectives \(WordList.abridged(perspectives)); compare how they see it "
              + "with --perspectives \(Self.example(perspectives))\n")
          + Self.howToWriteOne(project)
      } else {
        "there is nothing to compare: only the baseline was asked for; leave --designs out, or "
          + "name some of \(WordList.abridged(designs))"
      }
    case .tooMany(let count, let limit):
      "\(GroupedNumber.text(count)) alternatives are too many to read; "
        + "at most \(limit) are compared; choose some with --designs, or leave out a perspective"
    case .otherProjects(let first, let second, let onlyFirst, let onlySecond):
      "files can be compared when their projects have the same ids; "
        + [
          onlyFirst.isEmpty ? nil : Self.only(first, onlyFirst),
          onlySecond.isEmpty ? nil : Self.only(second, onlySecond),
        ].compactMap { $0 }.joined(separator: ", ")
        + "; give the projects the same ids, or compare designs of one file"
    }
  }

  private static func noun(_ option: String) -> String {
    option.hasPrefix("perspective") ? "perspective" : "design"
  }

  private static func only(_ file: String, _ projects: [String]) -> String {
    "only \(Quoted.text(file)) has \(WordList.abridged(projects))"
  }

  /// Two perspectives as they are typed.
  private static func example(_ perspectives: [String]) -> String {
    perspectives.prefix(2).map(SafeText.spelledOut).joined(separator: ",")
  }

  /// Something to paste, at the end of the scenario.
  private static func howToWriteOne(_ project: String) -> String {
    """
    A design is what a funder or a project can choose: a name, and a patch with the values to
    change. For example, at the end of the scenario:

      "designs": {
        "richer": {
          "title": "More in the bank at the start",
          "patch": { "projects": { "\(SafeText.spelledOut(project))": { "reserves": "£20,000" } } }
        }
      }
    """
  }
}
