import Glibc

// Measures the engine and the program: `fundsim-bench help` says what it can do.

exit(Tool.run(Array(CommandLine.arguments.dropFirst())))
