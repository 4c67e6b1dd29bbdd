import NeuralNetworks
import Testing

@testable import Experiments

@Suite("Inclusions add one configuration each")
struct InclusionTests {
    private func rows(_ plan: RunPlan) -> [[String]] { plan.configurations.map { $0.cells.map(\.text) } }

    @Test("The base run with some settings, at the end, untouched by rules and exclusions")
    func added() throws {
        let plan = try planned(
            """
            network: { hidden: [8] }
            seeds: [1, 2]
            sweep:
              axes:
                optimizer: { variants: [{ type: sgd, learning_rate: [0.1, 0.2] }, adam] }
                capacity: { zip: { network.hidden: [[4], [16, 8]], network.dropout: [0, 0.5] }, labels: [small, large] }
                network.activation: [relu, { type: elu, alpha: 2 }]
              rules: [{ when: { network.activation: relu }, set: { training.epochs: 3 } }]
              exclude: [{ optimizer.label: adam }]
              include:
                - set: { optimizer: { label: textbook, type: adam, learning_rate: 0.5 }, network.hidden: [16, 8] }
                - set: { network: { hidden: [16, 8], dropout: 0.5, activation: { type: elu, alpha: 2 } } }
                - set: {}
            """)
        #expect(
            plan.arithmetic.text
                == "12 product − 4 excluded + 3 included = 11 configurations × 2 seeds = 22 runs")
        #expect(
            plan.columns
                == ["optimizer.label", "optimizer.type", "optimizer.learning_rate", "capacity", "network.activation"])
        #expect(
            rows(plan).suffix(3) == [
                ["textbook", "adam", "0.5", "[16, 8] / 0", "relu"],
                ["adam", "adam", "0.001", "large", "{type: elu, alpha: 2}"],
                ["adam", "adam", "0.001", "[8] / 0", "relu"],
            ])
        #expect(plan.configurations.suffix(3).map(\.settings.training.epochs) == [10, 10, 10])
        #expect(plan.configurations.last?.settings.componentValue == plan.spec.base.componentValue)
        #expect(plan.configurations.map(\.index) == Array(0..<11))
    }

    @Test("A sweep that only includes has the base run too")
    func withoutAxes() throws {
        let plan = try planned("sweep: { include: [{ set: { training.epochs: 3 } }] }")
        #expect(plan.arithmetic.text == "1 product + 1 included = 2 configurations × 1 seed = 2 runs")
        #expect(plan.configurations.map(\.settings.training.epochs) == [10, 3])
    }

    @Test("A section that is named anew keeps nothing of the base run's source")
    func sources() throws {
        let (plan, diagnostics) = plan(
            """
            version: 1
            name: t
            dataset: { source: csv, path: a.csv, label: kind, scale: minmax }
            sweep: { include: [{ set: { dataset: { source: moons, noise: 0.25 } } }, { set: { dataset.path: b.csv } }] }
            """)
        #expect(diagnostics.isEmpty)
        let datasets = try #require(plan).configurations.map(\.settings.dataset)
        #expect(datasets.map { $0.source.componentValue.name } == ["csv", "moons", "csv"])
        #expect(datasets.map(\.scale) == [.minmax, .minmax, .minmax])
        #expect(datasets[2].source.componentValue["path"] == .text("b.csv"))
    }

    @Test("One that is in the plan already is counted as a duplicate, with a warning")
    func duplicates() {
        expect(
            marked: """
                  sweep:
                    axes: { optimizer.learning_rate: [0.001, 0.01] }
                    include:
                      - set: { optimizer.learning_rate: 0.010 }
                #       ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ repeated-configurations run once only
                      - set: { optimizer.learning_rate: 0.1 }
                      - set: { optimizer: { type: adam, learning_rate: 0.1 } }
                #       ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ repeated-configurations run once only
                """)
        let (plan, _) = plan(
            head + """
                sweep:
                  axes: { optimizer.learning_rate: [0.001, 0.01] }
                  include: [{ set: { optimizer.learning_rate: 0.010 } }, { set: { optimizer.learning_rate: 0.1 } }]
                """)
        #expect(
            plan?.arithmetic.text
                == "2 product + 2 included − 1 duplicate = 3 configurations × 1 seed = 3 runs")
        #expect(plan?.configurations.compactMap { $0["optimizer.learning_rate"] } == ["0.001", "0.01", "0.1"])
    }

    @Test("Faults are shown where they are written")
    func complaints() {
        expect(
            marked: """
                  sweep:
                    axes:
                      optimizer: { variants: [sgd, adam] }
                      network: { variants: [{ label: a, hidden: [8] }] }
                    include:
                      - set: { optimizer: { label: x, type: adam, momentum: 0.9 }, training.epocs: 3 }
                #                                                 ^~~~~~~~ unknown-setting
                #                                                                  ^~~~~~~~~~~~~~ unknown-path
                      - set: { network: { hidden: [4] } }
                #                       ^~~~~~~~~~~~~~~ missing-label add 'label: …'
                      - set: { training.schedule: { label: x, type: cosine } }
                #                                   ^~~~~ unknown-setting
                      - { optimizer: adam }
                #       ^~~~~~~~~~~~~~~~~~~ missing-setting add 'set: …'
                #         ^~~~~~~~~ unknown-setting
                      - set: 3
                #       ^~~ wrong-kind
                      - set: { optimizer.learning_rate: { from: 0.1, to: 1, num: 3 } }
                #                                       ^~~~~~~~~~~~~~~~~~~~~~~~~~~~ wrong-kind
                """)
    }

    @Test("What does not go together is shown at the inclusion")
    func results() {
        expect(
            marked: """
                  network: { hidden: [8, 4] }
                #                    ------ 2 hidden layers here
                  sweep:
                    axes: { network.activation: [relu, tanh] }
                    include: [{ set: { network.dropout: [0.1] } }]
                #                                       ^~~~~ layer-count write one value for all, or 2
                """)
    }
}
