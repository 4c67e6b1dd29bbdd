import ArgumentParser
import Experiments
import NeuralNetworks

/// Measures training throughput; what `Benchmarks/` compares with other programs.
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Measures how fast a network trains on made-up data.", shouldDisplay: false)

    @Option(help: "Inputs, hidden units and classes: 64-64-32-10.")
    var network: String

    @Option(help: "Examples of one update.")
    var batch = 32

    @Option(help: "The optimizer, with its default settings.")
    var optimizer = "adam"

    @Option(help: "The probability of dropping a hidden unit.")
    var dropout = 0.0

    @Option(help: "The number of examples.")
    var examples = 1797

    @Option(help: "Passes over the examples.")
    var epochs = 20

    @Flag(help: "Print one line of JSON.")
    var json = false

    func run() throws {
        let widths = network.split(separator: "-").compactMap { Int($0) }
        guard widths.count >= 2, widths.allSatisfy({ $0 > 0 }) else {
            throw ValidationError("--network wants whole numbers joined by '-', such as 64-32-10")
        }
        guard let rule = Optimizers.all.first(where: { $0.description.name == optimizer }) else {
            throw ValidationError("there is no optimizer '\(optimizer)'; see 'espalier describe optimizers'")
        }
        guard (0..<1).contains(dropout), batch > 0, examples > 0, epochs > 0 else {
            throw ValidationError("--dropout wants 0 up to 1; --batch, --examples and --epochs want 1 or more")
        }
        var architecture = NetworkSettings()
        architecture.dropout = .all(dropout)
        var settings = TrainingSettings()
        settings.epochs = epochs
        settings.batchSize = batch
        let result = Throughput.measure(
            widths: widths, examples: examples,
            training: Training(
                network: architecture, optimizer: rule.init(), regularization: Regularization(), settings: settings,
                seed: 1))
        if json {
            print(
                #"{"examples_per_second": \#(result.examplesPerSecond), "epochs": \#(result.epochs), "#
                    + #""seconds": \#(result.seconds), "loss": \#(result.loss)}"#)
        } else {
            print("\(Int(result.examplesPerSecond)) examples per second")
        }
    }
}
