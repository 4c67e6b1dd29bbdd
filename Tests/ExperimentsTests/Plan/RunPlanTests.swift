import NeuralNetworks
import Testing

@testable import Experiments

@Suite("Axes multiply, the last fastest")
struct AxisTests {
    private func cells(_ plan: RunPlan) -> [String] {
        plan.configurations.map { $0.cells.map(\.text).joined(separator: " | ") }
    }

    @Test("Values and ranges")
    func values() throws {
        let plan = try planned(
            """
            seeds: [1, 2, 3]
            sweep:
              axes:
                optimizer.learning_rate: { from: 1e-4, to: 1e-2, num: 3, scale: log }
                network.hidden: [[64, 32], [], [8]]
            """)
        #expect(
            cells(plan) == [
                "0.0001 | [64, 32]", "0.0001 | []", "0.0001 | [8]", "0.001 | [64, 32]", "0.001 | []", "0.001 | [8]",
                "0.01 | [64, 32]", "0.01 | []", "0.01 | [8]",
            ])
        #expect(
            plan.arithmetic
                == PlanArithmetic(
                    axisSizes: [3, 3], product: 9, excluded: 0, duplicates: 0, configurations: 9, seeds: 3, runs: 27))
        #expect(plan.axes.map(\.name) == ["optimizer.learning_rate", "network.hidden"])
        #expect(plan.axes.map(\.columns) == [["optimizer.learning_rate"], ["network.hidden"]])
        #expect(plan.configurations.map(\.index) == Array(0..<9))
        #expect(plan.configurations[3].settings.network.hidden == [64, 32])
        #expect(plan.configurations[3].settings.optimizer.learningRate == 0.001)
        #expect(plan.configurations[8]["network.hidden"] == "[8]")
        #expect(plan.configurations[8]["seed"] == nil)
    }

    @Test("Steps count differences, powers of ten or powers of two")
    func steps() throws {
        let plan = try planned(
            """
            sweep:
              axes:
                network.dropout: { from: 0, to: 0.3, step: 0.1 }
                regularization.l2: { from: 1e-4, to: 1e-2, step: 1, scale: log }
                training.batch_size: { from: 16, to: 64, step: 1, scale: log2 }
            """)
        #expect(plan.arithmetic.axisSizes == [4, 3, 3])
        #expect(cells(plan).first == "0 | 0.0001 | 16")
        #expect(cells(plan)[4] == "0 | 0.001 | 32")
        #expect(cells(plan).last == "0.3 | 0.01 | 64")
    }

    @Test("Members stand in tables as a spec would write them")
    func members() throws {
        let plan = try planned(
            "sweep: { axes: { network.activation: [relu, { type: leaky_relu, slope: 1e-3 }, tanh] } }")
        #expect(cells(plan) == ["relu", "{type: leaky_relu, slope: 0.001}", "tanh"])
        #expect(plan.configurations[1].settings.network.activation[0].componentValue["slope"] == .number(0.001))
    }

    @Test("A path leads into a member that the base run names in one word, or leaves to its default")
    func intoMembers() throws {
        for base in ["optimizer: adam", "optimizer: { type: adam }", "x-none: 1"] {
            let plan = try planned("\(base)\nsweep: { axes: { optimizer.beta1: [0.5, 0.8] } }")
            #expect(plan.configurations.compactMap { ($0.settings.optimizer as? Adam)?.beta1 } == [0.5, 0.8])
        }
        let plan = try planned("sweep: { axes: { training.early_stopping.patience: [1, 2] } }")
        #expect(plan.configurations.map(\.settings.training.earlyStopping?.patience) == [1, 2])
        let types = try planned("sweep: { axes: { optimizer.type: [sgd, adam] } }")
        #expect(types.configurations.map(\.settings.optimizer.componentValue.name) == ["sgd", "adam"])
    }

    @Test("A zip sets several paths together, under labels of its own or its values")
    func zip() throws {
        let zip = "zip: { network.hidden: [[32], [64, 32]], network.dropout: [0.0, 0.2] }"
        let plan = try planned("sweep: { axes: { capacity: { \(zip) } } }")
        #expect(cells(plan) == ["[32] / 0", "[64, 32] / 0.2"])
        #expect(plan.axes[0].name == "capacity")
        #expect(plan.axes[0].columns == ["capacity"])
        #expect(plan.configurations[1].settings.network.hidden == [64, 32])
        #expect(plan.configurations[1].settings.network.dropout[0] == 0.2)
        let labelled = try planned("sweep: { axes: { capacity: { \(zip), labels: [small, large] } } }")
        #expect(cells(labelled) == ["small", "large"])
    }
}

@Suite("Variants own their settings")
struct VariantTests {
    @Test("Lists and ranges inside a variant multiply; tables show what holds, mentioned or not")
    func product() throws {
        let plan = try planned(
            """
            optimizer: { type: sgd, momentum: 0.5 }
            sweep:
              axes:
                optimizer:
                  variants:
                    - { type: sgd, learning_rate: [0.1, 0.2] }
                    - { label: heavy, type: sgd, learning_rate: { from: 1, to: 3, num: 3 }, momentum: [0.8, 0.9] }
                    - adam
            """)
        #expect(
            plan.axes[0].columns
                == ["optimizer.label", "optimizer.type", "optimizer.learning_rate", "optimizer.momentum"])
        #expect(plan.axes[0].pointCount == 2 + 6 + 1)
        #expect(
            plan.configurations.map { $0.cells.map(\.text) } == [
                ["sgd", "sgd", "0.1", "0"], ["sgd", "sgd", "0.2", "0"],
                ["heavy", "sgd", "1", "0.8"], ["heavy", "sgd", "1", "0.9"], ["heavy", "sgd", "2", "0.8"],
                ["heavy", "sgd", "2", "0.9"], ["heavy", "sgd", "3", "0.8"], ["heavy", "sgd", "3", "0.9"],
                ["adam", "adam", "0.001", ""],
            ], "a variant takes nothing from the base run's optimizer")
    }

    @Test("A setting that is a list is swept only by lists")
    func lists() throws {
        let plan = try planned(
            """
            sweep:
              axes:
                network:
                  variants:
                    - { label: one, hidden: [8, 4], dropout: [0.1, 0.2] }
                    - { label: two, hidden: [[8], [4]], activation: tanh }
            """)
        let networks = plan.configurations.map(\.settings.network)
        #expect(networks.map(\.hidden) == [[8, 4], [8], [4]])
        #expect(networks[0].dropout.count == 2)
        #expect(
            plan.axes[0].columns == ["network.label", "network.hidden", "network.dropout", "network.activation.type"])
        #expect(plan.configurations[1].cells.map(\.text) == ["two", "[8]", "0", "tanh"])
    }

    @Test("Variants of a section keep what the base run says and they do not")
    func sections() throws {
        let plan = try planned(
            """
            regularization: { l1: 0.5 }
            sweep:
              axes:
                regularization:
                  variants:
                    - { label: plain }
                    - { label: both, l2: [0.1, 0.2] }
            """)
        #expect(plan.configurations.map(\.settings.regularization.l1) == [0.5, 0.5, 0.5])
        #expect(plan.configurations.map(\.settings.regularization.l2) == [0, 0.1, 0.2])
        #expect(plan.configurations.map { $0["regularization.label"] } == ["plain", "both", "both"])
    }

    @Test("Variants of the data keep scale and split, and are called by name, since label is a column of the file")
    func datasets() throws {
        let (plan, diagnostics) = plan(
            """
            version: 1
            name: t
            dataset: { source: csv, path: a.csv, label: kind, scale: minmax }
            sweep:
              axes:
                dataset:
                  variants:
                    - { name: first, path: b.csv }
                    - { name: second, source: csv, path: c.csv }
                    - { source: idx, path: mnist, scale: unit }
            """)
        #expect(diagnostics.isEmpty)
        let datasets = try #require(plan).configurations.map(\.settings.dataset)
        #expect(datasets.map(\.scale) == [.minmax, .minmax, .unit])
        #expect(plan?.configurations.map { $0["dataset.name"] } == ["first", "second", "mnist"])
        let labels = datasets.map { ($0.source as? CSVSource)?.label }
        #expect(labels == [.name("kind"), .name("label"), nil], "another source starts from its defaults")
    }

    @Test("Variants of the data without a name are called by their file, or by their source where there is none")
    func datasetNames() throws {
        let (plan, diagnostics) = plan(
            """
            version: 1
            name: t
            dataset: { source: csv, path: a.csv }
            sweep:
              axes:
                dataset:
                  variants:
                    - { path: data/iris.csv }
                    - { path: data/v1.2/wine.csv.gz }
                    - { source: idx, path: mnist-1.2/ }
                    - { source: moons }
            """)
        #expect(diagnostics.isEmpty)
        #expect(plan?.configurations.map { $0["dataset.name"] } == ["iris", "wine", "mnist-1.2", "moons"])
        #expect(plan?.axes.map(\.choosesData) == [true])
    }

    @Test("A deeper path is set after the variant, whatever the order of the axes")
    func deeperPath() throws {
        let axes = [
            "optimizer: { variants: [sgd, adam] }", "optimizer.learning_rate: [0.5, 0.25]",
        ]
        for order in [axes, axes.reversed()] {
            let plan = try planned("sweep: { axes: { \(order.joined(separator: ", ")) } }")
            let rates = Set(
                plan.configurations.map {
                    "\($0.settings.optimizer.componentValue.name) \($0.settings.optimizer.learningRate)"
                })
            #expect(rates == ["sgd 0.5", "sgd 0.25", "adam 0.5", "adam 0.25"])
        }
    }

    @Test("Schedules, activations and early stopping have variants like optimizers")
    func otherMembers() throws {
        let plan = try planned(
            """
            sweep:
              axes:
                training.schedule: { variants: [constant, { type: step, gamma: [0.1, 0.5] }] }
                training.early_stopping: { variants: [none, { label: patient, patience: [10, 20] }] }
                network.activation: { variants: [relu, { type: elu, alpha: [1, 2] }] }
            """)
        #expect(plan.arithmetic.axisSizes == [3, 3, 3])
        #expect(plan.configurations.count == 27)
        #expect(
            plan.configurations.last?.cells.map(\.text)
                == ["step", "step", "0.5", "patient", "20", "elu", "elu", "2"])
        #expect(plan.configurations[0].settings.training.earlyStopping == nil)
        #expect(
            plan.configurations[0].cells.map(\.text) == ["constant", "constant", "", "none", "", "relu", "relu", "0"])
    }
}

@Suite("Exclusions match by meaning")
struct ExclusionTests {
    private func count(_ condition: String) throws -> Int {
        try planned(
            """
            sweep:
              axes:
                optimizer: { variants: [{ label: slow, type: sgd, learning_rate: [1e-3, 0.1] }, adam] }
                capacity: { zip: { network.hidden: [[8], [4, 4]], network.dropout: [0, 0.5] }, labels: [small, large] }
                network.activation: [relu, tanh, { type: elu, alpha: 2 }]
              exclude: [\(condition)]
            """
        ).configurations.count
    }

    /// Of (2 + 1) × 2 × 3 = 18 points.
    private static let cases: [(condition: String, excluded: Int)] = [
        ("{ optimizer.label: slow }", 2 * 2 * 3), ("{ optimizer.type: sgd }", 2 * 2 * 3),
        // Adam's default rate is 0.001 too.
        ("{ optimizer.learning_rate: 0.001 }", (1 + 1) * 2 * 3),
        ("{ optimizer.learning_rate: [1e-1, 7] }", 1 * 2 * 3), ("{ optimizer.beta1: 0.9 }", 1 * 2 * 3),
        ("{ capacity: small, optimizer.label: slow }", 2 * 1 * 3), ("{ capacity: [small, large], optimizer: adam }", 6),
        ("{ network.hidden: [4, 4] }", 3 * 1 * 3),
        ("{ network.hidden: [[4, 4], [8]], optimizer.label: slow }", 2 * 2 * 3),
        ("{ network.activation: elu }", 3 * 2 * 1), ("{ network.activation: { type: elu, alpha: 2.0 } }", 3 * 2 * 1),
        ("{ network.activation: [relu, tanh] }", 3 * 2 * 2), ("{ network.activation.alpha: 2 }", 3 * 2 * 1),
        ("{ training.epochs: 10, capacity: large }", 3 * 1 * 3),
    ]

    @Test("By label, setting, default, list and member", arguments: cases.indices)
    func matches(index: Int) throws {
        let (condition, excluded) = Self.cases[index]
        #expect(try count(condition) == 18 - excluded, "\(condition)")
    }

    @Test("Several exclusions remove a point once")
    func several() throws {
        let plan = try planned(
            """
            sweep:
              axes: { network.activation: [relu, tanh], optimizer: { variants: [sgd, adam] } }
              exclude:
                - { network.activation: relu }
                - { optimizer.label: sgd }
            """)
        #expect(plan.arithmetic.excluded == 3)
        #expect(plan.arithmetic.product == 4)
        #expect(plan.configurations.count == 1)
    }
}

@Suite("The same meaning gives the same plan")
struct MeaningTests {
    private func values(_ text: String) throws -> [ComponentValue] {
        try planned(text).configurations.map(\.settings.componentValue)
    }

    @Test("Comments, the order of keys, anchors and spelling of numbers change nothing")
    func spelling() throws {
        let first = try values(
            """
            network: { hidden: [8], activation: tanh }
            optimizer: { type: sgd, learning_rate: 0.001, momentum: 0.9 }
            sweep: { axes: { network.dropout: [0, 0.5], training.batch_size: [16, 32] } }
            """)
        let second = try values(
            """
            x-rate: &rate 1e-3   # a fragment
            sweep:
              axes:
                network.dropout: [0.0, 5e-1]
                training.batch_size: { from: 16, to: 32, num: 2, scale: log2 }
            optimizer:
              momentum: .9
              learning_rate: *rate
              type: sgd
            # another order
            network:
              activation: { type: tanh }
              hidden:
                - 8
            report: { metric: test.loss }
            """)
        #expect(first == second)
        #expect(first.count == 4)
    }

    @Test("Another value gives another plan")
    func otherValue() throws {
        #expect(try values("training: { epochs: 3 }") != values("training: { epochs: 4 }"))
    }

    @Test("Every section of a run is copied from what was decoded")
    func parts() {
        #expect(RunSettings.parts.map(\.name) == RunSettings.description.settings.map(\.name))
    }
}
