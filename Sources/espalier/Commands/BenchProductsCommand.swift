import ArgumentParser
import Experiments
import NeuralNetworks

/// Measures the products of a layer.
struct BenchProductsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "products", abstract: "Measure a layer's products; prints the seconds of one, a line each.")

    @Argument(help: "Kind, examples, inputs and outputs: outputs:32:64:64. \(kinds)")
    var products: [String]

    @Option(help: "How long to measure each, in seconds.")
    var seconds = 0.1

    private static let kinds =
        "Kinds: \(ProductBenchmark.Kind.allCases.map(\.rawValue).joined(separator: ", "))."

    func validate() throws {
        guard seconds > 0 else { throw ValidationError("--seconds wants a number above 0") }
    }

    func run() throws {
        let benchmarks = try products.map { text in
            let parts = text.split(separator: ":").map(String.init)
            let sizes = parts.dropFirst().compactMap { Int($0) }
            guard parts.count == 4, sizes.count == 3, sizes.allSatisfy({ $0 > 0 }),
                let kind = ProductBenchmark.Kind(rawValue: parts[0])
            else { throw ValidationError("expected a product such as outputs:32:64:64, not '\(text)'") }
            return { ProductBenchmark(kind, examples: sizes[0], inputs: sizes[1], outputs: sizes[2]) }
        }
        for benchmark in benchmarks { print(KernelSpeed.product(benchmark(), seconds: seconds)) }
    }
}
