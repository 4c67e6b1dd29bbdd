import NeuralNetworks
import Testing

@testable import Experiments

@Suite("Rules change values where a partial match holds")
struct RuleTests {
    @Test("By label, by setting and by default, and nowhere else")
    func matches() throws {
        let plan = try planned(
            """
            sweep:
              axes:
                optimizer: { variants: [{ label: slow, type: sgd }, adam] }
                network.activation: [relu, tanh]
              rules:
                - when: { optimizer.label: slow }
                  set: { training.epochs: 3, optimizer.momentum: 0.9 }
                - when: { optimizer.beta1: 0.9, network.activation: [tanh, elu] }
                  set: { network.init: xavier_normal, network: { dropout: 0.5 } }
            """)
        let runs = plan.configurations.map(\.settings)
        #expect(runs.map(\.training.epochs) == [3, 3, 10, 10])
        #expect(runs.map { $0.optimizer.componentValue["momentum"] } == [.number(0.9), .number(0.9), nil, nil])
        #expect(
            runs.map { $0.network.initializer[0].componentValue.name }
                == ["he_normal", "he_normal", "he_normal", "xavier_normal"])
        #expect(runs.map { $0.network.dropout[0] } == [0, 0, 0, 0.5])
        #expect(
            runs.map { $0.network.activation[0].componentValue.name } == ["relu", "tanh", "relu", "tanh"],
            "a mapping for a section leaves what it does not give")
    }

    @Test("Each rule sees what the ones before it made; the last that sets a value wins")
    func order() throws {
        let plan = try planned(
            """
            sweep:
              axes: { network.activation: [relu, tanh] }
              rules:
                - { when: { network.activation: relu }, set: { training.epochs: 3 } }
                - { when: { training.epochs: 3 }, set: { training.batch_size: 8 } }
                - { when: { training.epochs: 10 }, set: { training.batch_size: 4 } }
                - { when: { training.batch_size: 8 }, set: { training.epochs: 10, training.batch_size: 16 } }
            """)
        #expect(plan.configurations.map(\.settings.training.epochs) == [10, 10])
        #expect(plan.configurations.map(\.settings.training.batchSize) == [16, 4])
    }

    @Test("Exclusions look at what the rules made")
    func exclusions() throws {
        let plan = try planned(
            """
            sweep:
              axes: { network.activation: [relu, tanh, elu] }
              rules:
                - { when: { network.activation: [relu, elu] }, set: { training.schedule: { type: cosine } } }
              exclude: [{ training.schedule.type: cosine, network.activation: elu }]
            """)
        #expect(plan.configurations.map { $0["network.activation"] } == ["relu", "tanh"])
        #expect(plan.arithmetic.excluded == 1)
        #expect(
            plan.configurations.map { $0.settings.training.schedule.componentValue.name } == ["cosine", "constant"])
    }

    @Test("A rule gives the base run's member another, and its settings in any order")
    func members() throws {
        let plan = try planned(
            """
            sweep:
              axes: { network.activation: [relu, tanh] }
              rules:
                - when: { network.activation: tanh }
                  set: { optimizer.momentum: 0.5, optimizer: sgd }
                - when: { optimizer.momentum: 0.5 }
                  set: { optimizer.nesterov: true }
            """)
        let optimizers = plan.configurations.map(\.settings.optimizer)
        #expect(optimizers.map(\.componentValue.name) == ["adam", "sgd"])
        #expect(optimizers[1].componentValue["momentum"] == .number(0.5))
        #expect(optimizers[1].componentValue["nesterov"] == .flag(true))
    }

    @Test("A table shows the values that rules made")
    func cells() throws {
        let plan = try planned(
            """
            sweep:
              axes:
                optimizer:
                  variants: [{ label: a, type: sgd, learning_rate: 0.1 }, { label: b, type: adam }]
                network.activation: [relu, tanh]
              rules: [{ when: { network.activation: tanh }, set: { training.epochs: 4 } }]
              exclude: [{ optimizer.label: b }]
            """)
        #expect(
            plan.configurations.map { $0.cells.map(\.text) }
                == [["a", "sgd", "0.1", "relu"], ["a", "sgd", "0.1", "tanh"]])
        #expect(plan.configurations.map(\.settings.training.epochs) == [10, 4])
    }

    @Test("Points stay apart where a rule sets what stands beside an axis")
    func neighbours() throws {
        let plan = try planned(
            """
            sweep:
              axes: { training.epochs: [1, 2, 3], training.batch_size: [8, 16] }
              rules: [{ when: { training.epochs: [1, 2] }, set: { training.tolerance: 0.5 } }]
              include:
                - set: { training: { epochs: 1, batch_size: 8 } }
                - set: { training: { epochs: 3, batch_size: 32 } }
            """)
        // Without its rule, the first point is another.
        #expect(
            plan.arithmetic.text == "6 product + 2 included = 8 configurations × 1 seed = 8 runs")
    }

    @Test("Points that are the same are merged with what a rule made of them")
    func merged() {
        let (merged, _) = plan(
            head + """
                sweep:
                  axes: { training.epochs: [1, 1.0, 3], training.batch_size: [8, 16] }
                  rules: [{ when: { training.epochs: 1 }, set: { training.tolerance: 0.5 } }]
                  include: [{ set: { training: { epochs: 1, batch_size: 8, tolerance: 0.5 } } }]
                """)
        #expect(merged?.arithmetic.duplicates == 3)
    }

    @Test("A rule tells variants apart that are the same without it")
    func labels() throws {
        let axes = "axes: { optimizer: { variants: [{ label: short, type: adam }, { label: long, type: adam }] } }"
        let (without, warnings) = plan(head + "sweep: { \(axes) }")
        #expect(without?.arithmetic.duplicates == 1)
        #expect(warnings.map(\.id) == ["repeated-configurations"])
        let plan = try planned(
            "sweep: { \(axes), rules: [{ when: { optimizer.label: long }, set: { training.epochs: 99 } }] }")
        #expect(plan.configurations.map(\.settings.training.epochs) == [10, 99])
    }
}

@Suite("Faults of rules are found where they are written")
struct RuleComplaintTests {
    @Test("A rule has when and set, which are mappings of paths")
    func forms() {
        expect(
            marked: """
                  sweep:
                    axes: { network.activation: [relu, tanh] }
                    rules:
                      - { when: { network.activation: relu } }
                #       ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ missing-setting add 'set: …'
                      - { set: { training.epochs: 3 }, where: 3 }
                #       ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ missing-setting add 'when: …'
                #                                      ^~~~~ unknown-setting
                      - { when: relu, set: 3 }
                #               ^~~~ wrong-kind
                #                     ^~~ wrong-kind
                      - { when: {}, set: {} }
                #               ^~ empty-list
                #                        ^~ empty-list
                      - relu
                #       ^~~~ wrong-kind
                """)
        expect(
            marked: """
                  sweep: { rules: { when: 3 } }
                #                 ^~~~~~~~~~~ wrong-kind write '- ' before each: '- { … }'
                """)
    }

    @Test("Paths, labels and values are checked like those of exclusions and axes")
    func values() {
        expect(
            marked: """
                  sweep:
                    axes: { optimizer: { variants: [sgd, adam] } }
                    rules:
                      - when: { optimizer.lable: sgd, optimizer.label: adm }
                #               ^~~~~~~~~~~~~~~ unknown-path did you mean 'optimizer.label'?
                #                                                      ^~~ unknown-label did you mean 'adam'?
                        set: { training.epocs: 3, training.batch_size: big, network.dropout: 2 }
                #              ^~~~~~~~~~~~~~ unknown-path did you mean 'training.epochs'?
                #                                                      ^~~ wrong-kind
                #                                                                            ^ out-of-range
                      - when: { optimizer.label: sgd }
                        set: { network: { dropuot: 0.5, activation: reluu }, training.schedule: { type: cosin } }
                #                         ^~~~~~~ unknown-path did you mean 'network.dropout'?
                #                                                   ^~~~~ unknown-member did you mean 'relu'?
                #                                                                                       ^~~~~ unknown-member
                      - when: { optimizer.label: sgd }
                        set: { network.dropout: [0, 0.5] }
                      - when: { optimizer.label: sgd }
                        set: { training.epochs: [1, 2] }
                #                               ^~~~~~ wrong-kind
                """)
    }

    @Test("A rule does not set what an axis sets, nor something around it")
    func axes() {
        expect(
            marked: """
                  sweep:
                    axes:
                      optimizer:
                #     --------- the axis sets it here
                        variants:
                          - { type: sgd, learning_rate: 0.1 }
                #                        ------------- the axis sets it here
                          - adam
                      training.schedule.warmup_epochs: [0, 1]
                #     ------------------------------- the axis sets it here
                    rules:
                      - when: { optimizer.label: sgd }
                        set: { optimizer.learning_rate: 1 }
                #              ^~~~~~~~~~~~~~~~~~~~~~~ repeated-path
                      - when: { optimizer.label: sgd }
                        set: { optimizer: rmsprop }
                #              ^~~~~~~~~ repeated-path
                      - when: { optimizer.label: sgd }
                        set: { training.schedule: cosine }
                #              ^~~~~~~~~~~~~~~~~ repeated-path
                """)
    }

    @Test("Nothing is set twice by one rule")
    func twice() {
        expect(
            marked: """
                  sweep:
                    axes: { network.activation: [relu, tanh] }
                    rules:
                      - when: { network.activation: relu }
                        set:
                          optimizer: { type: sgd, momentum: 0.5 }
                #                                 -------- first set here
                          optimizer.momentum: 0.9
                #         ^~~~~~~~~~~~~~~~~~ repeated-setting
                          training: { epochs: 3 }
                #                     ------ first set here
                          training.epochs: 4
                #         ^~~~~~~~~~~~~~~ repeated-setting
                """)
    }

    @Test("A rule that matches nothing is a warning")
    func idle() {
        expect(
            marked: """
                  sweep:
                    axes: { network.activation: [relu, tanh] }
                    rules:
                      - { when: { network.activation: elu }, set: { training.epochs: 3 } }
                #       ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ changes-nothing
                """)
    }

    @Test("What a rule makes wrong is shown at the rule, with a point")
    func results() {
        let (_, diagnostics) = plan(
            head + """
                network: { hidden: [8, 4] }
                sweep:
                  axes: { network.activation: [relu, tanh] }
                  rules: [{ when: { network.activation: tanh }, set: { network.dropout: [0.1] } }]
                """)
        #expect(diagnostics.map(\.id) == ["layer-count"])
        #expect(diagnostics.first?.span.start.line == 7)
        #expect(diagnostics.first?.notes == ["first met with network.activation tanh"])
    }
}
