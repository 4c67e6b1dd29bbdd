import ArgumentParser
import Experiments

/// The command line: parses arguments, calls, prints, exits.
@main
struct Espalier: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "espalier",
        abstract: "Turns one YAML file into a fair, finished, reproducible comparison of neural-network classifiers.",
        discussion: """
            A first hour:
              espalier init --data data/iris.csv   writes a spec for your data: iris.yaml
              espalier check iris.yaml             says what is wrong with it, and where
              espalier plan iris.yaml              says what would be trained
              espalier run iris.yaml               trains; the report is in results/iris
              espalier describe adam               says what a spec can say

            Completions, here for bash (or zsh, fish), in a file that your shell reads:
              espalier --generate-completion-script bash > ~/.espalier-completions

            Exit codes: 0 done; 1 the surroundings or some runs failed; 2 mistakes in a spec;
            3 numbers differ (verify, diff); 64 wrong use; 130 interrupted, and the same command goes on.
            """,
        version: Program.version,
        subcommands: [
            RunCommand.self, CheckCommand.self, PlanCommand.self, ReportCommand.self, VerifyCommand.self,
            WhyCommand.self, DiffCommand.self, StatusCommand.self, WaitCommand.self, CancelCommand.self,
            MergeCommand.self, WatchCommand.self, DescribeCommand.self, InitCommand.self, SchemaCommand.self,
            WorkCommand.self, BenchCommand.self,
        ])
}
