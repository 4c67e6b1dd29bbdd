import NeuralNetworks
import Testing

@testable import Experiments

@Suite("Several blocks are their union")
struct BlockTests {
    private func rows(_ plan: RunPlan) -> [[String]] { plan.configurations.map { $0.cells.map(\.text) } }

    @Test("In file order, each configuration once, duplicates counted; a path's column shows what the run has")
    func union() throws {
        let plan = try planned(
            """
            seeds: [1, 2, 3]
            sweep:
              - axes: { network.dropout: [0, 0.25], training.batch_size: [16, 32] }
                exclude: [{ network.dropout: 0.25, training.batch_size: 16 }]
              - axes: { optimizer.learning_rate: [0.001, 0.1] }
                include: [{ set: { training.batch_size: 64 } }]
            """)
        #expect(plan.columns == ["network.dropout", "training.batch_size", "optimizer.learning_rate"])
        #expect(
            rows(plan) == [
                ["0", "16", "0.001"], ["0", "32", "0.001"], ["0.25", "32", "0.001"], ["0", "32", "0.1"],
                ["0", "64", "0.001"],
            ])
        #expect(
            plan.arithmetic.text
                == "6 product − 1 excluded + 1 included − 1 duplicate = 5 configurations × 3 seeds = 15 runs")
        #expect(plan.axes.map(\.pointCount) == [2, 2, 2])
    }

    @Test("Rules and exclusions stay in their block")
    func scope() throws {
        let plan = try planned(
            """
            sweep:
              - axes: { network.activation: [relu, tanh] }
                rules: [{ when: { network.activation: relu }, set: { training.epochs: 3 } }]
              - axes: { network.activation: [relu, elu] }
                exclude: [{ network.activation: elu }]
            """)
        #expect(plan.configurations.map { $0["network.activation"] } == ["relu", "tanh", "relu"])
        #expect(plan.configurations.map(\.settings.training.epochs) == [3, 10, 10])
        #expect(plan.axes.map(\.name) == ["network.activation"])
        #expect(plan.axes.map(\.pointCount) == [4])
    }

    @Test("The column of another block's variants shows the member, that of its zip the point")
    func otherAxes() throws {
        let plan = try planned(
            """
            network: { hidden: [8], dropout: 0.5 }
            sweep:
              - axes:
                  optimizer: { variants: [{ label: quick, type: sgd, learning_rate: 0.5 }, { label: slow, type: sgd }] }
                  capacity: { zip: { network.hidden: [[4], [8]], network.dropout: [0, 0.5] }, labels: [s, l] }
              - axes: { optimizer.type: [rmsprop, adam], network.activation: [tanh] }
            """)
        #expect(
            plan.columns == [
                "optimizer.label", "optimizer.type", "optimizer.learning_rate", "capacity", "network.activation",
            ])
        #expect(rows(plan).prefix(2) == [["quick", "sgd", "0.5", "s", "relu"], ["quick", "sgd", "0.5", "l", "relu"]])
        #expect(
            rows(plan).suffix(2) == [
                ["rmsprop", "rmsprop", "0.001", "l", "tanh"], ["adam", "adam", "0.001", "l", "tanh"],
            ])
    }

    @Test("Labels of one block's variants can be given by another block's inclusions")
    func labels() throws {
        let plan = try planned(
            """
            sweep:
              - axes: { optimizer: { variants: [sgd, adam] } }
              - axes: { network.dropout: [0.5] }
                include: [{ set: { optimizer: { label: other, type: adam, learning_rate: 0.5 } } }]
            report: { baseline: other }
            """)
        #expect(plan.configurations.map { $0["optimizer.label"] } == ["sgd", "adam", "adam", "other"])
    }

    @Test("Each block is checked like a single one")
    func complaints() {
        expect(
            marked: """
                  sweep:
                    - axes: { network.dropuot: [0, 0.5] }
                #             ^~~~~~~~~~~~~~~ unknown-path
                    - axes: { optimizer.learning_rate: [0.1], optimizer.learning_rat: [0.1] }
                #                                             ^~~~~~~~~~~~~~~~~~~~~~ unknown-path
                      exclude: [{ network.dropout: 0 }]
                    - 3
                #     ^ wrong-kind
                    - axis: {}
                #     ^~~~ unknown-setting did you mean 'axes'?
                """)
        expect(marked: "  sweep: []\n#        ^~ empty-list")
        expect(
            marked: """
                  sweep:
                    - axes: { network.dropout: [0, 0.5] }
                      exclude:
                #     ^~~~~~~ nothing-left
                        - { network.dropout: [0, 0.5] }
                    - axes: { network.dropout: [0, 0.25] }
                      exclude: [{ network.input_dropout: 0 }]
                """)
    }

    @Test("A union too large is refused with the arithmetic; duplicates do not count against the limit")
    func limit() {
        let sweep = "sweep: [{ axes: { network.dropout: [0, 0.5] } }, { axes: { network.input_dropout: [0, 0.5] } }]\n"
        let (_, diagnostics) = plan(head + sweep + "run: { max_runs: 2 }")
        #expect(diagnostics.map(\.id) == ["grid-too-large"])
        #expect(
            diagnostics.first?.notes
                == ["network.dropout 2 + network.input_dropout 2 = 4 points − 1 duplicate; × 1 seed = 3 runs"])
        #expect(plan(head + sweep + "run: { max_runs: 3 }").plan?.arithmetic.runs == 3)
    }
}

@Suite("A plan is as long as it is, whoever counts")
struct LazyPlanTests {
    /// What the points of a block come to, each decoded on its own.
    private func settings(_ assignments: [(String, String)]) throws -> ComponentValue {
        let lines = assignments.map { "\($0): \($1)" }.joined(separator: ", ")
        let plan = try planned("sweep: { axes: { training.epochs: [77] }, include: [{ set: { \(lines) } }] }")
        return try #require(plan.configurations.last).settings.componentValue
    }

    @Test("Every configuration of a large plan can be had alone, and is what a spec that has it alone says")
    func alone() throws {
        let plan = try planned(
            """
            run: { max_runs: 100000 }
            sweep:
              axes:
                optimizer.learning_rate: { from: 0.001, to: 0.05, num: 50 }
                network.dropout: { from: 0, to: 0.9, num: 10 }
                training.batch_size: { from: 1, to: 100, num: 100 }
              exclude: [{ training.batch_size: [1, 100], network.dropout: 0 }]
            """)
        // 50 × 10 × 100 points; of those with dropout 0, two of each hundred are left out.
        #expect(
            plan.arithmetic.text
                == "50000 product − 100 excluded = 49900 configurations × 1 seed = 49900 runs")
        #expect(plan.configurations.count == 49_900)
        // Number 98·2 + 100·7 of the points behind two hundreds that lost two each.
        let one = plan.configurations[98 + 100 * 2 + 57]
        #expect(one.cells.map(\.text) == ["0.001", "0.3", "58"])
        #expect(one.index == 98 + 100 * 2 + 57)
        #expect(
            try one.settings.componentValue == settings([("network.dropout", "0.3"), ("training.batch_size", "58")]))
        #expect(plan.configurations.last?.cells.map(\.text) == ["0.05", "0.9", "100"])
    }

    @Test("The last of a hundred thousand is as near as the first")
    func far() throws {
        let plan = try planned(
            """
            run: { max_runs: 100000 }
            sweep:
              axes:
                optimizer.learning_rate: { from: 0.001, to: 0.01, num: 10 }
                regularization.l2: { from: 0, to: 0.9, num: 10 }
                network.dropout: { from: 0, to: 0.9, num: 10 }
                network.input_dropout: { from: 0, to: 0.9, num: 10 }
                training.epochs: { from: 1, to: 10, num: 10 }
            """)
        #expect(plan.arithmetic.runs == 100_000)
        #expect(plan.configurations[99_999].cells.map(\.text) == ["0.01", "0.9", "0.9", "0.9", "10"])
        #expect(plan.configurations[12_345].cells.map(\.text) == ["0.002", "0.2", "0.3", "0.4", "6"])
    }
}
