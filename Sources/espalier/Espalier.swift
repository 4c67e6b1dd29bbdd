import ArgumentParser
import Experiments

/// The command line: parses arguments, calls, prints, exits.
@main
struct Espalier: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "espalier",
        abstract: "Turns one YAML file into a fair, finished, reproducible comparison of neural-network classifiers.",
        version: Program.version,
        subcommands: [
            RunCommand.self, CheckCommand.self, PlanCommand.self, ReportCommand.self, VerifyCommand.self,
            WhyCommand.self, DiffCommand.self, StatusCommand.self, WatchCommand.self, DescribeCommand.self,
            BenchCommand.self,
        ])
}
