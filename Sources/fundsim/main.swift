import FundSimCLI
