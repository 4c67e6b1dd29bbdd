import NeuralNetworks
import Testing

@testable import Experiments

@Suite("Samples are drawn from the same axes")
struct SamplingTests {
    private func rows(_ plan: RunPlan) -> [[String]] { plan.configurations.map { $0.cells.map(\.text) } }

    private let axes = """
          axes:
            network.activation: [relu, tanh]
            training.batch_size: { from: 8, to: 64, num: 4, scale: log2 }
            network.dropout: { from: 0, to: 0.5 }
        """

    @Test("Halton's points by hand: bases 2, 3 and 5; an index by equal parts, a range between its ends")
    func halton() throws {
        let plan = try planned("sweep:\n  strategy: halton\n  samples: 4\n" + axes)
        // φ₂: 0, 1/2, 1/4, 3/4; φ₃: 0, 1/3, 2/3, 1/9; φ₅: 0, 1/5, 2/5, 3/5.
        // Batch sizes lie between 7.5 and 64.5: 7.5·8.6^φ₃ = 7.5, 15.37, 31.48, 9.53.
        #expect(
            rows(plan) == [
                ["relu", "8", "0"], ["tanh", "15", "0.1"], ["relu", "31", "0.2"], ["tanh", "10", "0.3"],
            ])
        #expect(plan.arithmetic.text == "4 configurations × 1 seed = 4 runs")
        #expect(plan.arithmetic.samples == 4 && plan.arithmetic.product == 0)
    }

    @Test("Sobol's points by hand: 0, 1/2, then 3/4 and 1/4 and their mirror images")
    func sobol() throws {
        let plan = try planned(
            """
            sweep:
              strategy: sobol
              samples: 4
              axes: { network.dropout: { from: 0, to: 0.8 }, network.input_dropout: { from: 0, to: 0.4 } }
            """)
        #expect(
            rows(plan) == [
                ["0", "0"], ["0.4", "0.2"], ["0.6000000000000001", "0.1"], ["0.2", "0.30000000000000004"],
            ])
    }

    @Test("More samples leave those before them; another seed draws others; the same draws the same")
    func prefixes() throws {
        for strategy in ["random", "sobol", "halton"] {
            func sampled(_ count: Int, _ more: String = "") throws -> [[String]] {
                rows(try planned("sweep:\n  strategy: \(strategy)\n  samples: \(count)\n\(more)" + axes))
            }
            let few = try sampled(5)
            #expect(try sampled(9).prefix(5) == few[...])
            #expect(try sampled(5, "  sample_seed: 3\n") != few)
            #expect(try sampled(5, "  sample_seed: 3\n") == sampled(5, "  sample_seed: 3\n"))
            #expect(try sampled(5, "  sample_seed: 4\n") != sampled(5, "  sample_seed: 3\n"))
        }
    }

    @Test("A budget per row gives each the same number, and the same samples of what they share")
    func rowsOfVariants() throws {
        let plan = try planned(
            """
            sweep:
              strategy: sobol
              samples: { per: optimizer.label, count: 8 }
              axes:
                optimizer:
                  variants:
                    - { type: sgd, learning_rate: { from: 0.01, to: 1, scale: log }, momentum: { from: 0, to: 0.5 } }
                    - { type: adam, learning_rate: { from: 0.0001, to: 0.01, scale: log } }
                    - { label: fixed, type: adam }
                network.dropout: { from: 0, to: 0.5 }
            """)
        #expect(plan.arithmetic.text == "24 configurations × 1 seed = 24 runs")
        let labels = plan.configurations.map { $0["optimizer.label"] ?? "" }
        #expect(
            labels == [String](repeating: "sgd", count: 8) + [String](repeating: "adam", count: 8)
                + [String](repeating: "fixed", count: 8))
        let dropouts = plan.configurations.map(\.settings.network.dropout[0])
        #expect(Array(dropouts[0..<8]) == Array(dropouts[8..<16]))
        #expect(Set(dropouts[0..<8]).count == 8)
        // Rates lie two decades apart, at the same places on the logarithmic scale.
        let rates = plan.configurations.map(\.settings.optimizer.learningRate)
        #expect(zip(rates[0..<8], rates[8..<16]).allSatisfy { abs($0 / $1 / 100 - 1) < 1e-12 })
        #expect(rates[0] == 0.01 && rates[0..<8].allSatisfy { (0.01...1).contains($0) })
        let momenta = plan.configurations.prefix(8).compactMap { Double($0["optimizer.momentum"] ?? "") }
        #expect(Set(momenta).count == 8 && momenta.allSatisfy { (0...0.5).contains($0) })
        #expect(plan.configurations.dropFirst(8).allSatisfy { $0["optimizer.momentum"] == "" })
    }

    @Test("Without rows, variants are chosen evenly, and lists and zips by equal parts")
    func choices() throws {
        let plan = try planned(
            """
            sweep:
              strategy: sobol
              samples: 64
              axes:
                optimizer: { variants: [{ type: sgd, learning_rate: { from: 0.1, to: 1 } }, adam] }
                capacity: { zip: { network.hidden: [[4], [8], [16], [32]], network.dropout: { from: 0, to: 0.3, num: 4 } } }
                network.activation: [relu, tanh, elu, gelu]
                training.label_smoothing: { from: 0, to: 0.5 }
            """)
        func counts(_ column: String) -> [String: Int] {
            Dictionary(plan.configurations.map { ($0[column] ?? "", 1) }, uniquingKeysWith: +)
        }
        #expect(counts("optimizer.label") == ["sgd": 32, "adam": 32])
        #expect(counts("capacity") == ["[4] / 0": 16, "[8] / 0.1": 16, "[16] / 0.2": 16, "[32] / 0.3": 16])
        #expect(counts("network.activation") == ["relu": 16, "tanh": 16, "elu": 16, "gelu": 16])
    }

    @Test("Rules, exclusions and inclusions work on samples")
    func changes() throws {
        let plan = try planned(
            """
            seeds: [1, 2]
            sweep:
              strategy: halton
              samples: 6
              axes: { network.activation: [relu, tanh], network.dropout: { from: 0, to: 0.5 } }
              rules: [{ when: { network.activation: tanh }, set: { training.epochs: 3 } }]
              exclude: [{ network.dropout: 0 }]
              include: [{ set: { network.dropout: 0.9 } }]
            """)
        #expect(
            plan.arithmetic.text
                == "6 samples − 1 excluded + 1 included = 6 configurations × 2 seeds = 12 runs")
        // The first coordinates are 0 (left out), 1/2, 1/4, 3/4, 1/8, 5/8.
        #expect(plan.configurations.map(\.settings.training.epochs) == [3, 10, 3, 10, 3, 10])
        #expect(plan.configurations.last?.cells.map(\.text) == ["relu", "0.9"])
    }

    @Test("Samples that come out the same are run once, with a warning")
    func duplicates() {
        let (plan, diagnostics) = plan(
            head + "sweep: { strategy: sobol, samples: 16, axes: { network.activation: [relu, tanh, elu] } }")
        #expect(plan?.arithmetic.text == "16 samples − 13 duplicates = 3 configurations × 1 seed = 3 runs")
        #expect(diagnostics.map(\.id) == ["repeated-configurations"])
        #expect(diagnostics.first?.message == "13 samples are configurations that were drawn before")
    }
}

@Suite("Faults of sampling are found where they are written")
struct SamplingComplaintTests {
    @Test("Samples need a strategy, and a strategy needs samples and axes")
    func settings() {
        expect(
            marked: """
                  sweep:
                    samples: 3
                #            ^ setting-conflict add 'strategy: random', or remove it
                    sample_seed: 3
                #                ^ setting-conflict
                    axes: { network.activation: [relu, tanh] }
                """)
        expect(
            marked: """
                  sweep:
                    strategy: sobol
                #             ^~~~~ setting-conflict add 'samples: …'
                #             ^~~~~ setting-conflict add 'axes: …'
                """)
        expect(
            marked: """
                  sweep:
                    strategy: sobel
                #             ^~~~~ unknown-value did you mean 'sobol'?
                    samples: many
                #            ^~~~ wrong-kind
                    sample_seed: -1
                #                ^~ out-of-range
                    axes: { network.dropout: { from: 0, to: 0.5 } }
                """)
    }

    @Test("Samples are counted by the column of an axis that has rows")
    func rows() {
        expect(
            marked: """
                  sweep:
                    strategy: random
                    samples: { per: optimizer.labl, count: 3 }
                #                   ^~~~~~~~~~~~~~ unknown-column did you mean 'optimizer.label'?
                    axes:
                      optimizer: { variants: [sgd, adam] }
                      network.dropout: { from: 0, to: 0.5 }
                """)
        expect(
            marked: """
                  sweep:
                    strategy: random
                    samples: { per: network.dropout, count: 3 }
                #                   ^~~~~~~~~~~~~~~ unknown-column
                    axes:
                      network.activation: [relu, tanh]
                      network.dropout: { from: 0, to: 0.5 }
                """)
        expect(
            marked: """
                  sweep:
                    strategy: random
                    samples: { per: network.activation, cuont: 3 }
                #                                       ^~~~~ unknown-setting did you mean 'count'?
                    axes: { network.activation: [relu, tanh] }
                """)
    }

    @Test("Ranges are checked as on a grid, but for their number of values")
    func ranges() {
        expect(
            marked: """
                  sweep:
                    strategy: random
                    samples: 3
                    axes:
                      network.dropout: { from: 0, to: 1 }
                #                                     ^ out-of-range
                      training.batch_size: { from: 1.5, to: 8 }
                #                                  ^~~ wrong-kind
                      regularization.l2: { from: 0, to: 1, scale: log }
                #                                ^ invalid-range
                      capacity: { zip: { network.input_dropout: { from: 0, to: 0.5 } } }
                #                                               ^~~~~~~~~~~~~~~~~~~~ invalid-range
                """)
    }

    @Test("Too many samples are refused before any is drawn")
    func tooMany() {
        let (_, diagnostics) = plan(
            head
                + "sweep: { strategy: random, samples: 1000000000000, axes: { network.dropout: { from: 0, to: 0.5 } } }"
        )
        #expect(diagnostics.map(\.id) == ["grid-too-large"])
        #expect(diagnostics.first?.notes == ["1,000,000,000,000 samples; × 1 seed = 1,000,000,000,000 runs"])
    }
}
