import Documents
import Foundation
import Testing

@testable import Experiments

@Suite("Shipped specs")
struct ShippedSpecsTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// What every spec in `experiments` comes to, worked out by hand.
    private static let arithmetic = [
        "circles.yaml": "7 configurations × 10 seeds = 70 runs",
        "initializations.yaml": "36 configurations × 5 seeds = 180 runs",
        "iris.yaml": "12 configurations × 10 seeds = 120 runs",
        "mnist.yaml": "12 configurations × 3 seeds = 36 runs",
        "moons.yaml": "16 configurations × 8 seeds = 128 runs",
        // 4 data sets × 8 optimizers × 8 rates.
        "optimizers-across-datasets.yaml":
            "256 configurations × 3 seeds to tune = 768 runs; then 32 chosen × 10 final seeds = 320 runs",
        "quickstart.yaml": "9 configurations × 5 seeds = 45 runs",
    ]
    /// The specs whose data are not shipped.
    private static let withoutData: Set = ["mnist.yaml"]

    @Test("are all counted here")
    func complete() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.root.path + "/experiments")
        #expect(names.filter { $0.hasSuffix(".yaml") }.sorted() == Self.arithmetic.keys.sorted())
    }

    @Test("check without a complaint and plan what they should", arguments: arithmetic.keys.sorted())
    func plans(name: String) throws {
        let path = Self.root.path + "/experiments/" + name
        let text = try Data(contentsOf: URL(fileURLWithPath: path))
        let plan = try Self.plan([UInt8](text), name: name, checksFiles: !Self.withoutData.contains(name))
        #expect(plan.arithmetic.text == Self.arithmetic[name])
        #expect("\(plan.spec.name).yaml" == name)
        #expect(!plan.spec.question.isEmpty)
    }

    @Test("in the README check and plan like the shipped ones")
    func readme() throws {
        let blocks = try Self.readmeBlocks
        let specs = blocks.filter { $0.hasPrefix("version: 1\n") }
        #expect(specs.count == 1)
        let plan = try Self.plan(Array(try #require(specs.first).utf8), name: "README.md", checksFiles: true)
        // (2 momentum + 3 adam) × 2 capacities × 2 activations, without momentum's 2 × 2 with tanh.
        #expect(plan.arithmetic.text == "20 product − 4 excluded = 16 configurations × 5 seeds = 80 runs")
    }

    @Test("in the README have sweeps that plan like whole specs")
    func readmeSweeps() throws {
        let sweeps = try Self.readmeBlocks.filter { $0.hasPrefix("sweep:") }
        #expect(sweeps.count == 1)
        let text = "version: 1\nname: t\ndataset: { source: moons }\n" + (sweeps.first ?? "")
        let plan = try Self.plan(Array(text.utf8), name: "README.md", checksFiles: true)
        #expect(plan.arithmetic.text == "50 samples + 1 included = 51 configurations × 1 seed = 51 runs")
    }

    /// The pieces of YAML in the README.
    private static var readmeBlocks: [String] {
        get throws {
            let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
            return readme.components(separatedBy: "\n```yaml\n").dropFirst().compactMap {
                $0.components(separatedBy: "\n```").first
            }
        }
    }

    @Test("are not passed when something is wrong with one")
    func wrong() {
        let text = "version: 1\nname: wrong\ndataset: { source: csv, path: data/tulips.csv }\n"
        #expect(throws: WrongSpec.self) { try Self.plan(Array(text.utf8), name: "wrong.yaml", checksFiles: true) }
    }

    private struct WrongSpec: Error, CustomStringConvertible {
        let description: String
    }

    /// The plan of a spec that lies in `experiments`.
    private static func plan(_ text: [UInt8], name: String, checksFiles: Bool) throws -> RunPlan {
        let (spec, complaints) = ExperimentSpec.read(bytes: text, name: name, folder: root.path + "/experiments")
        let made = spec.map { RunPlan.make(for: $0, checksFiles: checksFiles) }
        let diagnostics = complaints + (made?.diagnostics ?? [])
        guard let plan = made?.plan, diagnostics.isEmpty else {
            throw WrongSpec(description: DiagnosticRenderer.render(diagnostics, closing: nil))
        }
        return plan
    }
}
