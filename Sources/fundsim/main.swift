import FundSimCLI
import Glibc

exit(FundSimTool.run(Array(CommandLine.arguments.dropFirst())).rawValue)
