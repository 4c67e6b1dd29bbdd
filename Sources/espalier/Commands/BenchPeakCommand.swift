import ArgumentParser
import Experiments

/// Measures what one core could do at most.
struct BenchPeakCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "peak", abstract: "Measure the fused multiply-adds of one core, in GFLOP/s.")

    @Option(help: "How long to measure, in seconds.")
    var seconds = 0.3

    func validate() throws {
        guard seconds > 0 else { throw ValidationError("--seconds wants a number above 0") }
    }

    func run() { print(KernelSpeed.multiplyAddPeak(seconds: seconds) / 1e9) }
}
