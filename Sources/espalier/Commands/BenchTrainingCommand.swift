import ArgumentParser
import Experiments
import NeuralNetworks

/// Measures training throughput.
struct BenchTrainingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "training", abstract: "Measure how fast a network trains on made-up data.")

    @Option(help: "Inputs, hidden units and classes: 64-64-32-10.")
    var network: String

    @Option(help: "Examples of one update.")
    var batch = 32

    @Option(help: "The optimizer.")
    var optimizer = "adam"

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp("A number of the optimizer: --set momentum=0.9.", valueName: "setting=number"))
    var settings: [String] = []

    @Option(help: "The probability of dropping a hidden unit.")
    var dropout = 0.0

    @Option(help: "The number of examples.")
    var examples = 1797

    @Option(help: "Passes over the examples.")
    var epochs = 20

    @Option(help: "The cores that work on it.")
    var cores = 1

    @Flag(help: "Print one line of JSON.")
    var json = false

    func run() throws {
        let widths = network.split(separator: "-").compactMap { Int($0) }
        guard widths.count >= 2, widths.allSatisfy({ $0 > 0 }) else {
            throw ValidationError("--network wants whole numbers joined by '-', such as 64-32-10")
        }
        guard (0..<1).contains(dropout), batch > 0, examples > 0, epochs > 0, cores > 0 else {
            throw ValidationError("--dropout wants 0 up to 1; --batch, --examples, --epochs and --cores want 1 or more")
        }
        var architecture = NetworkSettings()
        architecture.dropout = .all(dropout)
        var portions = TrainingSettings()
        portions.epochs = epochs
        portions.batchSize = batch
        let result = Throughput.measure(
            widths: widths, examples: examples,
            training: Training(
                network: architecture, optimizer: try rule(), regularization: Regularization(), settings: portions,
                seed: 1), cores: cores)
        if json {
            print(#"{"epochs": \#(result.epochs), "seconds": \#(result.seconds), "losses": \#(result.losses)}"#)
        } else {
            print("\(Int(result.examplesPerSecond)) examples per second")
        }
    }

    private func rule() throws -> any Optimizer {
        guard let type = Optimizers.all.first(where: { $0.description.name == optimizer }) else {
            throw ValidationError("there is no optimizer '\(optimizer)'; see 'espalier describe optimizers'")
        }
        let fields = try settings.map { text in
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, let number = Double(parts[1]),
                let setting = type.description.settings.first(where: { $0.name == parts[0] }),
                case .number(let range) = setting.kind, range.contains(number)
            else {
                throw ValidationError("--set wants a setting of '\(optimizer)' and a number, not '\(text)'")
            }
            return ComponentValue.Field(setting.name, .number(number))
        }
        return type.init(ComponentValue(name: optimizer, fields: fields))
    }
}
