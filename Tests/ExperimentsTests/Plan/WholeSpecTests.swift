import Documents
import NeuralNetworks
import Testing

@testable import Experiments

@Suite("A spec that uses everything")
struct WholeSpecTests {
    static let text = """
        version: 1
        name: digits-optimizers
        description: >-
          Which optimizer learns handwritten digits best, and how much does its learning rate matter?

        x-rates: &rates { from: 1e-3, to: 1e-1, num: 3, scale: log }     # keys that begin with x- only hold fragments

        dataset:
          source: csv
          path: data/digits.csv
          label: label
          scale: standardize
          split: { validation: 0.2, test: 0.2, stratify: true, seed: 0 }

        network:
          hidden: [64, 32]
          activation: relu
          init: he_normal
          dropout: 0.2

        optimizer: { type: adam, learning_rate: 0.001 }

        regularization: { l2: 0 }

        training:
          epochs: 30
          batch_size: 32
          early_stopping: { monitor: validation.loss, patience: 5, min_delta: 0, restore: best }

        seeds: [1, 2, 3, 4, 5, 6, 7, 8]

        sweep:
          axes:
            optimizer:
              variants:
                - { label: sgd,      type: sgd,      learning_rate: *rates }
                - { label: momentum, type: sgd,      learning_rate: *rates, momentum: [0.9, 0.99] }
                - { label: adam,     type: adam,     learning_rate: { from: 1e-4, to: 1e-2, num: 3, scale: log } }
            capacity:
              zip:
                network.hidden:  [[32], [64, 32], [128, 64]]
                network.dropout: [0.0, 0.2, 0.4]
            network.activation: [relu, tanh]
          exclude:
            - { optimizer.label: sgd, network.activation: tanh }

        run: { workers: auto, on_failure: continue, timeout: 30m, max_runs: 10000 }

        report:
          metric: test.accuracy
          select: { metric: validation.loss, per: optimizer.label }
          rows: optimizer.label
          columns: capacity
          baseline: sgd
        """

    @Test("It plans to the counts that a hand comes to")
    func counts() throws {
        let (found, diagnostics) = plan(Self.text)
        #expect(diagnostics.isEmpty)
        let plan = try #require(found)
        // Rates of sgd 3; of momentum 3 × 2; of adam 3: 12. Three capacities, two activations: 12 × 3 × 2 = 72. Of sgd,
        // 3 rates × 3 capacities have tanh: 9 excluded. 63 configurations × 8 seeds = 504 runs.
        #expect(
            plan.arithmetic
                == PlanArithmetic(
                    axisSizes: [12, 3, 2], product: 72, excluded: 9, duplicates: 0, configurations: 63, seeds: 8,
                    runs: 504))
        #expect(plan.spec.name == "digits-optimizers")
        #expect(
            plan.spec.question
                == "Which optimizer learns handwritten digits best, and how much does its learning rate matter?")
        #expect(plan.spec.run.timeout == 1800)
        #expect(plan.spec.report.baseline == "sgd")
    }

    @Test("Its first and last configurations are as a hand writes them")
    func configurations() throws {
        let plan = try #require(plan(Self.text).plan)
        let first = try #require(plan.configurations.first)
        #expect(
            first.cells.map { "\($0.column)=\($0.text)" } == [
                "optimizer.label=sgd", "optimizer.type=sgd", "optimizer.learning_rate=0.001", "optimizer.momentum=0",
                "capacity=[32] / 0", "network.activation=relu",
            ])
        let last = try #require(plan.configurations.last)
        #expect(last.cells.map(\.text) == ["adam", "adam", "0.01", "", "[128, 64] / 0.4", "tanh"])
        #expect(last.settings.network.hidden == [128, 64])
        #expect(last.settings.network.dropout[1] == 0.4)
        #expect(last.settings.optimizer.learningRate == 0.01)
        #expect(last.settings.training.epochs == 30)
        #expect(last.settings.training.earlyStopping?.patience == 5)
        let rates = Set(
            plan.configurations.filter { $0["optimizer.label"] == "momentum" }.compactMap {
                $0["optimizer.learning_rate"]
            })
        #expect(rates == ["0.001", "0.01", "0.1"])
    }

    @Test("Six thousand configurations are planned, the same ones once")
    func many() throws {
        let text = Self.text
            .replacing("learning_rate: *rates, momentum", with: "learning_rate: 0.1, momentum")
            .replacing("[0.9, 0.99]", with: "{ from: 0, to: 0.999, num: 1000 }")
            .replacing("max_runs: 10000", with: "max_runs: 100000")
        let plan = try #require(plan(text).plan)
        // Momentum 0 at rate 0.1 is plain sgd at that rate, three times (with relu, for each capacity).
        #expect(plan.arithmetic.duplicates == 3)
        #expect(plan.configurations.count == (3 + 1000 + 3) * 6 - 9 - 3)
    }
}

@Suite("Complaints as they are printed")
struct ComplaintTextTests {
    @Test("Eight mistakes make eight complaints, in the order of their places")
    func eight() {
        let text = """
            version: 1
            name: digits optimizers
            dataset: { source: csv, path: digits.csv, scale: standardise }
            network:
              hidden: [64, 32]
              activation: relu
              keep_prob: 0.8
            optimizer: { type: adam, lr: 0.001 }
            training: { epochs: 2.5 }
            sweep:
              axes:
                optimizer:
                  variants:
                    - { label: sgd,  type: sgd,  learning_rate: [0.1, 0.01] }
                    - { label: adam, type: adam, learning_rate: 0.001, momentum: 0.9 }
                network.dropuot: [0, 0.5]
            report: { rows: optimizer.labels }
            """
        let (_, diagnostics) = ExperimentSpec.read(bytes: Array(text.utf8), name: "digits.yaml", folder: ".")
        let closing = "\(DiagnosticRenderer.summary(of: diagnostics)); nothing was run"
        #expect(DiagnosticRenderer.render(diagnostics, closing: closing) == Self.golden)
    }

    private static let golden = """
        digits.yaml:2:7: error: 'digits optimizers' cannot be the name of a folder [invalid-name]
         2 | name: digits optimizers
           |       ^~~~~~~~~~~~~~~~~ write 'digits-optimizers'
           = a name has letters a–z, digits, '.', '_' and '-', begins with a letter or a digit, and has at most 100 characters
        digits.yaml:3:50: error: 'scale' cannot be 'standardise' [unknown-value]
         3 | dataset: { source: csv, path: digits.csv, scale: standardise }
           |                                                  ^~~~~~~~~~~ did you mean 'standardize'?
           = scale can be: none, unit, minmax, standardize
        digits.yaml:7:3: error: 'keep_prob' is not a setting of 'network' [unknown-setting]
         7 |   keep_prob: 0.8
           |   ^~~~~~~~~ write 'dropout: 0.2': the probability of dropping is 1 − keep_prob
           = network has: hidden, activation, init, dropout, input_dropout, normalization
        digits.yaml:8:26: error: 'lr' is not a setting of optimizer 'adam' [unknown-setting]
         8 | optimizer: { type: adam, lr: 0.001 }
           |                          ^~ did you mean 'learning_rate'?
           = adam has: learning_rate, beta1, beta2, epsilon
        digits.yaml:9:21: error: 'epochs' must be a whole number from 1 to 1000000, not 2.5 [wrong-kind]
         9 | training: { epochs: 2.5 }
           |                     ^~~
        digits.yaml:15:60: error: 'momentum' is not a setting of optimizer 'adam' [unknown-setting]
         15 |         - { label: adam, type: adam, learning_rate: 0.001, momentum: 0.9 }
            |                                                            ^~~~~~~~ 'momentum' belongs to 'sgd'; did you mean 'beta1'?
            = adam has: learning_rate, beta1, beta2, epsilon
        digits.yaml:16:5: error: 'network.dropuot' is not a path into the base run: 'network' has no 'dropuot' [unknown-path]
         16 |     network.dropuot: [0, 0.5]
            |     ^~~~~~~~~~~~~~~ did you mean 'network.dropout'?
            = network has: hidden, activation, init, dropout, input_dropout, normalization
        digits.yaml:17:17: error: 'rows' cannot be 'optimizer.labels': no axis of the sweep gives that column [unknown-column]
         17 | report: { rows: optimizer.labels }
            |                 ^~~~~~~~~~~~~~~~ did you mean 'optimizer.label'?
            = columns: optimizer.label, optimizer.type, optimizer.learning_rate, optimizer.momentum
        8 errors; nothing was run
        """
}
