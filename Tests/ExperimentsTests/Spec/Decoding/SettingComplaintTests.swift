import NeuralNetworks
import Testing

@testable import Experiments

@Suite("Scalars get their type from the setting")
struct ScalarTests {
    private func optimizer(_ text: String) throws -> any Optimizer {
        try planned("optimizer: { type: adam, \(text) }").spec.base.optimizer
    }

    @Test("Numbers may be written in every usual way")
    func numbers() throws {
        #expect(try optimizer("learning_rate: 1e-3").learningRate == 0.001)
        #expect(try optimizer("learning_rate: .5").learningRate == 0.5)
        #expect(try optimizer("learning_rate: 2").learningRate == 2)
        #expect(try planned("training: { epochs: 1e2 }").spec.base.training.epochs == 100)
        #expect(try planned("training: { batch_size: 32.0 }").spec.base.training.batchSize == 32)
        #expect(try planned("training: { batch_size: 1_000 }").spec.base.training.batchSize == 1000)
    }

    @Test("A word stays a word where a word is wanted")
    func words() throws {
        #expect(try planned("description: no").spec.question == "no")
        #expect(try planned("description: 1e-3").spec.question == "1e-3")
    }

    @Test("A fraction and a count are told apart by how they are written")
    func portions() {
        func split(_ text: String) -> (RunPlan?, [String]) {
            let (plan, diagnostics) = plan(
                "version: 1\nname: t\ndataset: { source: csv, path: d, split: { validation: \(text) } }")
            return (plan, diagnostics.map(\.id))
        }
        #expect(split("100").0?.spec.base.dataset.split.validation == .count(100))
        #expect(split("0.25").0?.spec.base.dataset.split.validation == .fraction(0.25))
        #expect(split("1e2").1 == ["out-of-range"], "no fraction, and no count as it is written")
        #expect(split("1.0").1 == ["out-of-range"])
    }

    @Test("A number in quotes, a per cent and a decimal comma are refused, with what to write")
    func notQuiteNumbers() {
        expect(
            marked: """
                  optimizer: { type: adam, learning_rate: "0.1" }
                #                                         ^~~~~ wrong-kind remove the quotes
                  network: { dropout: 20%, input_dropout: "0,2" }
                #                     ^~~ wrong-kind write 0.2
                #                                         ^~~~~ wrong-kind write 0.2
                """)
    }

    @Test("Other kinds are refused where a number is wanted")
    func noNumbers() {
        expect(
            marked: """
                  optimizer: { type: adam, learning_rate: fast, beta1: [0.9, 0.8], beta2: { a: 1 } }
                #                                         ^~~~ wrong-kind
                #                                                      ^~~~~~~~~~ wrong-kind to try several, write
                #                                                                         ^~~~~~~~ wrong-kind
                  training: { epochs: 2.5, batch_size: , tolerance: yes }
                #                     ^~~ wrong-kind
                #                          ^~~~~~~~~~ wrong-kind
                #                                                   ^~~ wrong-kind
                """)
    }

    @Test("A list that a word could stand for has complaints about its elements")
    func listsOrWords() {
        expect(
            marked: """
                  training: { class_weights: [1, -1, two] }
                #                                ^~ out-of-range must be a number greater than 0
                #                                    ^~~ wrong-kind
                """)
        expect(
            marked: """
                  training: { class_weights: balancd }
                #                            ^~~~~~~ unknown-value did you mean 'balanced'?
                """)
    }

    @Test("A number outside of its range is refused, with the range in words")
    func ranges() {
        expect(
            marked: """
                  optimizer: { type: adam, learning_rate: 0, beta1: 1 }
                #                                         ^ out-of-range must be a number greater than 0
                #                                                   ^ out-of-range must be a number from 0 to less than 1
                  training: { epochs: 0, batch_size: 1e300, clip_norm: -1 }
                #                     ^ out-of-range must be a whole number from 1 to 1000000
                #                                    ^~~~~ out-of-range
                #                                                      ^~ out-of-range must be a number greater than 0, or none
                """)
    }

    @Test("A flag is true or false")
    func flags() {
        let (_, diagnostics) = plan(
            "version: 1\nname: t\ndataset: { source: csv, path: d, split: { stratify: yes } }")
        #expect(diagnostics.map(\.label) == ["write true"])
        let (_, others) = plan(
            "version: 1\nname: t\ndataset: { source: csv, path: d, split: { stratify: \"false\" } }")
        #expect(others.map(\.label) == ["remove the quotes"])
    }

    @Test("A word that is no choice is refused, with the closest")
    func choices() {
        expect(
            marked: """
                  training: { early_stopping: { restore: Best, monitor: validation.los } }
                #                                        ^~~~ unknown-value did you mean 'best'?
                #                                                       ^~~~~~~~~~~~~~ unknown-value did you mean 'validation.loss'?
                  run: { workers: atuo, timeout: 30x, on_failure: 3 }
                #                 ^~~~ unknown-value did you mean 'auto'?
                #                                ^~~ wrong-kind
                #                                                 ^ unknown-value
                """)
    }

    @Test("None and null switch a setting off")
    func none() throws {
        #expect(try planned("training: { clip_norm: none }").spec.base.training.clipNorm == nil)
        #expect(try planned("training: { clip_norm: ~ }").spec.base.training.clipNorm == nil)
        #expect(try planned("training: { clip_norm: 2 }").spec.base.training.clipNorm == 2)
        #expect(try planned("training: { early_stopping: none }").spec.base.training.earlyStopping == nil)
        #expect(try planned("run: { timeout: 1h30m }").spec.run.timeout == 5400)
        #expect(try planned("run: { checkpoint: 10s }").spec.run.checkpoint == 10)
        #expect(try planned("run: { checkpoint: none }").spec.run.checkpoint == nil)
        #expect(try planned("run: { workers: 1 }").spec.run.checkpoint == 60)
        #expect(try planned("network: { normalization: null }").spec.base.network.normalization is NoNormalization)
    }

    @Test("A section without settings is the section with its defaults")
    func emptySection() throws {
        #expect(
            try planned("training:").spec.base.training.componentValue == TrainingSettings().componentValue)
        #expect(try planned("training: { early_stopping: {} }").spec.base.training.earlyStopping?.patience == 5)
        expect(marked: "  training: 30\n#           ^~ wrong-kind")
    }
}

@Suite("Lists and members")
struct ListAndMemberTests {
    @Test("A list is a list of values, each of its kind")
    func lists() throws {
        #expect(try planned("network: { hidden: [64, 32] }").spec.base.network.hidden == [64, 32])
        #expect(try planned("network: { hidden: [] }").spec.base.network.hidden.isEmpty)
        expect(marked: "  network: { hidden: 64 }\n#                    ^~ wrong-kind write [64]")
        expect(
            marked: """
                  network: { hidden: [64, 0, many] }
                #                         ^ out-of-range must be a whole number from 1 to 65536
                #                            ^~~~ wrong-kind
                """)
    }

    @Test("One value may stand for all layers, or one for each")
    func perLayer() throws {
        let network = try planned(
            "network: { hidden: [8, 4], activation: [relu, { type: relu, alpha: 0.1 }], dropout: [0.5, 0] }"
        ).spec.base.network
        #expect(network.activation.count == 2)
        #expect((network.activation[1] as? ReLU)?.alpha == 0.1)
        #expect(network.dropout[0] == 0.5)
        #expect(network.initializer.count == nil)
    }

    @Test("A member is its name, or a mapping with its name and settings")
    func members() throws {
        #expect(try planned("optimizer: adam").spec.base.optimizer is Adam)
        #expect(try planned("network: { activation: relu }").spec.base.network.activation[0] is ReLU)
        expect(
            marked:
                "  optimizer: { learning_rate: 0.1 }\n#            ^~~~~~~~~~~~~~~~~~~~~~ missing-setting add 'type:")
        expect(marked: "  optimizer: { type: [adam] }\n#                    ^~~~~~ wrong-kind")
        expect(marked: "  optimizer: adm\n#            ^~~ unknown-member did you mean 'adam'?")
        expect(marked: "  optimizer: [adam]\n#            ^~~~~~ wrong-kind")
        expect(marked: "  optimizer:\n# ^~~~~~~~~ wrong-kind")
    }

    @Test("A required setting of a member is missed at its name")
    func required() {
        expect(
            markedWhole: """
                  version: 1
                  name: test
                  dataset: { source: csv, scale: minmax }
                #                    ^~~ missing-setting add 'path: …'
                """)
        expect(
            markedWhole: """
                  version: 1
                  name: test
                  dataset: { path: data.csv }
                # ^~~~~~~ missing-setting add 'source: csv'
                """)
        expect(
            markedWhole: """
                  version: 1
                  name: test
                  dataset: { source: csw, path: data.csv, scal: none }
                #                    ^~~ unknown-member did you mean 'csv'?
                """)
        expect(
            markedWhole: """
                  version: 1
                  name: test
                  dataset: { source: csv, path: data.csv, scal: none }
                #                                         ^~~~ unknown-setting did you mean 'scale'?
                """)
    }
}

@Suite("Complaints read well")
struct ComplaintWordingTests {
    private func message(_ text: String) -> String? { plan(head + text).diagnostics.first?.message }
    private func label(_ text: String) -> String? { plan(head + text).diagnostics.first?.label }

    @Test("One element is at fault, not each")
    func element() {
        #expect(message("network: { hidden: [8, 0] }") == "an element of 'hidden' cannot be 0")
    }

    @Test("A range in the base run is shown the way to an axis")
    func rangeInBase() {
        #expect(
            label("optimizer: { type: sgd, learning_rate: { from: 0.1, to: 1, num: 3 } }")
                == "to try several, write 'optimizer.learning_rate: { from: … }' under 'sweep: axes:'")
        #expect(label("optimizer: { type: sgd, learning_rate: { a: 1 } }")?.isEmpty == true)
    }

    @Test("Signs among words are quoted")
    func signs() {
        let kind = SettingKind.choice(["auto", ",", ";", "tab"])
        #expect(kind.inWords == "auto, ',', ';' or tab")
    }
}

@Suite("Names from other programs earn a precise answer")
struct ForeignNameTests {
    @Test(
        "A setting of another name",
        arguments: [
            ("optimizer: { type: adam, lr: 0.1 }", "did you mean 'learning_rate'?"),
            ("optimizer: { type: adam, learningRate: 0.1 }", "did you mean 'learning_rate'?"),
            ("optimizer: { type: adam, eps: 1e-7 }", "did you mean 'epsilon'?"),
            ("training: { bs: 32 }", "did you mean 'batch_size'?"),
            ("training: { batch-size: 32 }", "did you mean 'batch_size'?"),
            ("training: { max_iter: 32 }", "did you mean 'epochs'?"),
            ("training: { learning_rate: 32 }", "'learning_rate' belongs to 'optimizer'"),
            ("training: { lr: 32 }", "write 'learning_rate' under 'optimizer:'"),
            ("training: { optimizer: adam }", "'optimizer' belongs to the top level"),
            ("network: { keep_prob: 0.8 }", "write 'dropout: 0.2': the probability of dropping is 1 − keep_prob"),
            ("network: { keep_prob: x }", "write 'dropout', the probability of dropping: 1 − keep_prob"),
            ("keep_prob: 0.7", "write 'network.dropout: 0.3': the probability of dropping is 1 − keep_prob"),
            ("network: { loss: CrossEntropyLoss }", "the loss is always cross-entropy; remove this"),
            ("training: { criterion: CrossEntropyLoss }", "the loss is always cross-entropy; remove this"),
            ("training: { seed: 3 }", "write 'seeds: [3]' at the top level"),
            ("optimizer: { type: adam, amsgrad: true }", "AMSGrad is an optimizer of its own: write 'type: amsgrad'"),
            ("training: { clipvalue: 1 }", "did you mean 'clip_value'?"),
            ("training: { max_norm: 1 }", "'max_norm' belongs to 'regularization'"),
            ("regularization: { kernel_constraint: 3 }", "did you mean 'max_norm'?"),
            ("optimizer: { type: nadam, schedule_decay: 0.004 }", "did you mean 'momentum_decay'?"),
            ("network: { zebra: 3 }", ""),
        ])
    func settings(text: String, label: String) {
        let (_, diagnostics) = plan(head + text)
        #expect(diagnostics.map(\.id) == ["unknown-setting"])
        #expect(diagnostics.map(\.label) == [label])
    }

    @Test(
        "A member of another name",
        arguments: [
            ("optimizer: Adam", "did you mean 'adam'?"),
            ("network: { activation: ReLU }", "did you mean 'relu'?"),
            ("network: { activation: softmax }", "the output is always softmax; this is for the hidden layers"),
            ("network: { init: he-normal }", "did you mean 'he_normal'?"),
            ("optimizer: RectifiedAdam", "did you mean 'radam'?"),
            ("optimizer: AdaMax", "did you mean 'adamax'?"),
            ("optimizer: zebra", ""),
        ])
    func members(text: String, label: String) {
        let (_, diagnostics) = plan(head + text)
        #expect(diagnostics.map(\.id) == ["unknown-member"])
        #expect(diagnostics.map(\.label) == [label])
    }
}
