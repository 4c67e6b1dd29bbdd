import ArgumentParser

/// Measures speed; what `Benchmarks/` compares with other programs.
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Measure how fast the engine is on this machine, on one core.",
        shouldDisplay: false,
        subcommands: [BenchTrainingCommand.self, BenchProductsCommand.self, BenchPeakCommand.self])
}
