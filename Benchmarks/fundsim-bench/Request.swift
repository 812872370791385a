/// What a command line asks for.
enum Request: Equatable {
  case help
  case run(prefix: String, output: String?)
  case compare(base: String, prefix: String)
  case check(thresholds: String, writes: Bool)
  case scaling
  case scenario(Workload)

  static let usage = """
    usage: fundsim-bench run [PREFIX] [--output FILE]
           fundsim-bench compare BASE.json [PREFIX]
           fundsim-bench check [--thresholds FILE] [--write]
           fundsim-bench scaling
           fundsim-bench scenario W1|W2 [--copies N] [--projects N]

    run       time the cases whose names begin with PREFIX; the table goes to standard error,
              [{"name", "unit", "value", "range"}] to standard output or FILE.
              run/W1L (ten million trials) is slow and runs only when its prefix asks for it
    compare   run, beside the values of an earlier run; never fails because of a time
    check     count instructions under valgrind and hold them against thresholds (2 % margin);
              0 equal, 2 more, 4 fewer, 1 another output or no valgrind; --write accepts them
    scaling   cost against trials, streams and projects, and how straight the line is
    scenario  print a workload's scenario
    """

  static func parse(_ arguments: [String]) throws -> Request {
    var rest = Arguments(arguments.dropFirst())
    let request: Request
    switch arguments.first {
    case "help", "--help", "-h": return .help
    case "run":
      let output = try rest.value(of: "--output")
      request = .run(prefix: rest.word() ?? "", output: output)
    case "compare":
      guard let base = rest.word() else { throw refusal("compare needs the file to compare with") }
      request = .compare(base: base, prefix: rest.word() ?? "")
    case "check":
      let file = try rest.value(of: "--thresholds")
      request = .check(
        thresholds: file ?? "Benchmarks/thresholds.json", writes: rest.flag("--write"))
    case "scaling": request = .scaling
    case "scenario": request = .scenario(try workload(&rest))
    case nil: throw refusal("say what to do")
    case .some(let other): throw refusal("there is no command \"\(other)\"")
    }
    if let unknown = rest.words.first { throw refusal("\"\(unknown)\" is not expected here") }
    return request
  }

  private static func workload(_ rest: inout Arguments) throws -> Workload {
    let copies = try rest.number(of: "--copies")
    let projects = try rest.number(of: "--projects")
    switch rest.word() {
    case "W1" where projects == nil: return .service(copies: copies ?? 1)
    case "W2" where copies == nil:
      return .programme(projects: projects ?? ProgrammeWorkload.projects)
    case "W1", "W2": throw refusal("W1 takes --copies, W2 takes --projects")
    default: throw refusal("scenario needs W1 or W2")
    }
  }

  fileprivate static func refusal(_ reason: String) -> Failure {
    Failure("fundsim-bench: \(reason)\n\n\(usage)", exitCode: Failure.usage)
  }
}

/// Arguments that nobody has taken yet.
private struct Arguments {
  private(set) var words: [String]

  init(_ words: ArraySlice<String>) { self.words = Array(words) }

  /// The next argument that is not an option.
  mutating func word() -> String? {
    guard let place = words.firstIndex(where: { !$0.hasPrefix("-") }) else { return nil }
    return words.remove(at: place)
  }

  mutating func flag(_ name: String) -> Bool {
    guard let place = words.firstIndex(of: name) else { return false }
    words.remove(at: place)
    return true
  }

  mutating func value(of option: String) throws -> String? {
    guard let place = words.firstIndex(of: option) else { return nil }
    guard place + 1 < words.count else { throw Request.refusal("\(option) needs a value") }
    let value = words[place + 1]
    words.removeSubrange(place...place + 1)
    return value
  }

  mutating func number(of option: String) throws -> Int? {
    guard let text = try value(of: option) else { return nil }
    guard let number = Int(text), (1...10_000).contains(number) else {
      throw Request.refusal("\(option) \(text): give a whole number from 1 to 10000")
    }
    return number
  }
}
