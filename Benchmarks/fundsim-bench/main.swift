#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// Measures the engine and the program: `fundsim-bench help` says what it can do.

exit(Tool.run(Array(CommandLine.arguments.dropFirst())))
