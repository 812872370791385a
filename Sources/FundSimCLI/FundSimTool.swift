/// The program: arguments in, an exit code out.
package enum FundSimTool {
  /// Runs the program's own command line on the machine itself.
  package static func run() -> ExitCode {
    run(CommandWords.typed(), host: .system(), dependencies: .real)
  }

  static func run(_ arguments: [String], host: Host, dependencies: Dependencies) -> ExitCode {
    do throws(Failure) {
      switch try request(arguments) {
      case .nothing:
        host.writeError(Help.short)
        return .usage
      case .help(let name):
        let help = Help(syntax: .fundsim)
        try host.deliver(name.flatMap(Syntax.fundsim.command).map(help.command) ?? help.general)
      case .version: try host.deliver("fundsim \(Help.version)\n")
      case .command(let invocation):
        return try Session(invocation: invocation, host: host, dependencies: dependencies).perform()
      }
      return .done
    } catch {
      host.writeError(error.report)
      return error.exitCode
    }
  }

  private static func request(_ arguments: [String]) throws(Failure) -> Request {
    do throws(UsageError) {
      return try ArgumentParser(syntax: .fundsim).parse(arguments)
    } catch {
      let typed = arguments.prefix { $0 != "--" }.first { Syntax.fundsim.command($0) != nil }
      throw .usage(error, help: typed)
    }
  }
}
