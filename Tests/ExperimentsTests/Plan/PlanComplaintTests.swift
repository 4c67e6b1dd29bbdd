import Documents
import MarkedYAML
import Testing

@testable import Experiments

@Suite("What shows only when the points are put together")
struct PlanComplaintTests {
    @Test("A list with one value per layer has as many as there are layers")
    func layers() {
        expect(
            marked: """
                  network:
                    hidden: [8, 4]
                #           ------ 2 hidden layers here
                #           ------ 2 hidden layers here
                #           ------ 2 hidden layers here
                    activation: [relu]
                #               ^~~~~~ layer-count write one value for all, or 2
                    dropout: [0.1, 0.2, 0.3]
                #            ^~~~~~~~~~~~~~~ layer-count
                    init: [he_normal, he_normal]
                #         ^~~~~~~~~~~~~~~~~~~~~~ layer-count write one value for all, or 3: one for each hidden layer
                """.replacing("one for each hidden layer\n", with: "one for each hidden layer and one for the output\n")
        )
    }

    @Test("In a sweep the complaint points at the axis and names the point")
    func layersOfSweep() {
        let text = """
              network: { hidden: [8, 4], activation: [relu, tanh] }
            #                                        ^~~~~~~~~~~~ layer-count
              sweep:
                axes:
                  network.hidden: [[8, 4], [8], [8, 4, 2]]
            #                              --- 1 hidden layer here
            """
        let marked = MarkedYAML("  version: 1\n  name: t\n  dataset: { source: csv, path: d }\n" + text)
        let diagnostics = plan(marked.text).diagnostics
        #expect(diagnostics.map(\.id) == ["layer-count"], "the same list is complained of once")
        #expect(diagnostics.first?.notes == ["first met with network.hidden [8]"])
    }

    @Test("A setting that a variant lacks is an error at the axis")
    func laterPath() {
        expect(
            marked: """
                  sweep:
                    axes:
                      optimizer: { variants: [sgd, adam] }
                      optimizer.momentum: [0, 0.9]
                #     ^~~~~~~~~~~~~~~~~~ unknown-setting 'momentum' belongs to 'sgd'; did you mean 'beta1'?
                """)
    }

    @Test("What is excluded is not complained of")
    func excludedFaults() throws {
        let plan = try planned(
            """
            sweep:
              axes:
                optimizer: { variants: [sgd, adam] }
                optimizer.momentum: [0, 0.9]
              exclude:
                - { optimizer.label: adam, optimizer.momentum: [0, 0.9] }
            """)
        #expect(
            plan.configurations.map(\.cells).map { $0.map(\.text) } == [["sgd", "sgd", "0"], ["sgd", "sgd", "0.9"]])
    }

    @Test("A metric needs the part that it is measured on")
    func parts() {
        expect(
            markedWhole: """
                  version: 1
                  name: t
                  dataset: { source: csv, path: d, split: { validation: 0 } }
                #                                                       - no example is left for validation
                #                                                       - no example is left for validation
                #                                                       - no example is left for validation
                  training:
                    early_stopping: { patience: 3 }
                #                   ^~~~~~~~~~~~~~~ missing-part
                    schedule: { type: reduce_on_plateau, monitor: validation.accuracy }
                #                                                 ^~~~~~~~~~~~~~~~~~~ missing-part
                  report: { select: { metric: validation.accuracy } }
                #                             ^~~~~~~~~~~~~~~~~~~ missing-part
                """)
    }

    @Test("A schedule that watches the validation part needs one, where it is named or where an axis names it")
    func watched() {
        expect(
            markedWhole: """
                  version: 1
                  name: t
                  dataset: { source: csv, path: d, split: { validation: 0 } }
                #                                                       - no example is left for validation
                  training: { schedule: reduce_on_plateau }
                #                       ^~~~~~~~~~~~~~~~~ missing-part
                  report: { select: { metric: train.loss } }
                """)
        expect(
            markedWhole: """
                  version: 1
                  name: t
                  dataset: { source: csv, path: d, split: { validation: 0 } }
                  training: { schedule: { type: reduce_on_plateau, monitor: train.running_loss } }
                  report: { select: { metric: train.loss } }
                """)
    }

    @Test("A one-cycle schedule has its own rise, and no warm-up")
    func ownRise() {
        expect(
            marked: """
                  training: { schedule: { type: one_cycle, warmup_epochs: 2 } }
                #                                          ^~~~~~~~~~~~~ unknown-setting
                """)
    }

    @Test("Settings that do not go together are shown at one of them")
    func conflicts() {
        expect(
            marked: """
                  optimizer: { type: sgd, nesterov: true }
                #                                   ^~~~ setting-conflict
                """)
    }

    @Test("A data file that is not there is shown at its path; unless nobody looks")
    func files() throws {
        let text = head + "sweep: { axes: { dataset.path: [nowhere/a.csv, nowhere/b.csv] } }"
        let (found, _) = ExperimentSpec.read(bytes: Array(text.utf8), name: "test.yaml", folder: "/nonexistent")
        let spec = try #require(found)
        let (plan, diagnostics) = RunPlan.make(for: spec)
        #expect(plan == nil)
        #expect(diagnostics.map(\.id) == ["data-problem", "data-problem"])
        #expect(diagnostics.map(\.span.start.column) == [33, 48])
        #expect(RunPlan.make(for: spec, checksFiles: false).plan != nil)
    }

    @Test("An exclusion that matches nothing is a warning; one that matches everything an error")
    func exclusions() {
        expect(
            marked: """
                  sweep:
                    axes: { network.activation: [relu, tanh] }
                    exclude:
                      - { network.activation: sigmoid }
                #       ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ excludes-nothing
                """)
        expect(
            marked: """
                  sweep:
                    axes: { network.activation: [relu, tanh] }
                    exclude:
                #   ^~~~~~~ nothing-left
                      - { network.activation: [relu, tanh] }
                """)
        let (plan, diagnostics) = plan(
            head + "sweep: { axes: { network.activation: [relu, tanh] }, exclude: [{ network.activation: elu }] }")
        #expect(diagnostics.map(\.severity) == [.warning])
        #expect(plan?.configurations.count == 2, "a warning leaves the plan")
    }

    @Test("Points that mean the same are run once")
    func repeated() {
        let (plan, diagnostics) = plan(head + "sweep: { axes: { optimizer.learning_rate: [0.1, 1e-1, 0.10, 0.2] } }")
        #expect(diagnostics.map(\.id) == ["repeated-configurations"])
        #expect(diagnostics.map(\.severity) == [.warning])
        #expect(plan?.arithmetic.duplicates == 2)
        #expect(plan?.configurations.compactMap { $0["optimizer.learning_rate"] } == ["0.1", "0.2"])
    }

    @Test("A path leads into one member, not into a list of them")
    func lists() {
        expect(
            marked: """
                  network: { hidden: [8, 4], activation: [elu, elu] }
                #                                        ---------- the list
                  sweep:
                    axes: { network.activation.alpha: [1, 2] }
                #           ^~~~~~~~~~~~~~~~~~~~~~~~ path-into-list sweep the whole list
                """)
    }
}

@Suite("The size of a grid is arithmetic")
struct GridSizeTests {
    /// Twelve axes of ten values: 10¹² points.
    private let large =
        head
            + """
            seeds: [1, 2]
            sweep:
              axes:
                optimizer.learning_rate: { from: 0.001, to: 0.01, num: 10 }
                regularization.l1: { from: 0, to: 0.9, num: 10 }
                regularization.l2: { from: 0, to: 0.9, num: 10 }
                network.dropout: { from: 0, to: 0.9, num: 10 }
                network.input_dropout: { from: 0, to: 0.9, num: 10 }
                training.tolerance: { from: 0, to: 0.9, num: 10 }
                training.clip_norm: { from: 1, to: 10, num: 10 }
                training.epochs: { from: 1, to: 10, num: 10 }
                training.batch_size: { from: 1, to: 10, num: 10 }
                optimizer.beta1: { from: 0, to: 0.9, num: 10 }
                optimizer.beta2: { from: 0, to: 0.9, num: 10 }
                optimizer.epsilon: { from: 0.1, to: 1, num: 10 }
            """

    @Test("A grid of 10¹² points is refused at once, with the arithmetic")
    func refused() throws {
        let clock = ContinuousClock()
        var diagnostics: [Diagnostic] = []
        let time = clock.measure { diagnostics = plan(large).diagnostics }
        #expect(time < .seconds(2))
        let diagnostic = try #require(diagnostics.first)
        #expect(diagnostics.count == 1)
        #expect(diagnostic.id == "grid-too-large")
        #expect(diagnostic.message == "the sweep has 2,000,000,000,000 runs")
        #expect(diagnostic.span.start == Mark(line: 6, column: 3))
        #expect(
            diagnostic.notes.first?.hasSuffix("= 1,000,000,000,000 points; × 2 seeds = 2,000,000,000,000 runs") == true)
    }

    @Test("A range of 10¹⁸ values, and a product that no integer holds, are refused as well")
    func overflow() {
        let range = "{ from: 0, to: 0.5, num: 1000000000000000000 }"
        for axes in ["network.dropout: \(range)", "network.dropout: \(range), network.input_dropout: \(range)"] {
            #expect(plan(head + "sweep: { axes: { \(axes) } }").diagnostics.map(\.id) == ["grid-too-large"])
        }
    }

    @Test("The limit is the spec's own, and both places are shown")
    func limit() {
        expect(
            marked: """
                  run: { max_runs: 5 }
                #        -------- the limit
                  seeds: [1, 2]
                  sweep: { axes: { network.activation: [relu, tanh, elu] } }
                #          ^~~~ grid-too-large at most 5 are run; see 'run.max_runs'
                """)
        let body = "seeds: [1, 2]\nsweep: { axes: { network.activation: [relu, tanh, elu] } }\n"
        #expect(plan(head + body + "run: { max_runs: 6 }").plan?.arithmetic.runs == 6)
    }

    @Test("What is excluded does not count against the limit")
    func excluded() {
        let body =
            "sweep: { axes: { network.activation: [relu, tanh, elu] }, exclude: [{ network.activation: elu }] }\n"
        #expect(plan(head + body + "run: { max_runs: 2 }").plan?.arithmetic.runs == 2)
        let (_, diagnostics) = plan(head + body + "run: { max_runs: 1 }")
        #expect(diagnostics.map(\.id) == ["grid-too-large"])
        #expect(diagnostics.first?.notes == ["network.activation 3 = 3 points − 1 excluded; × 1 seed = 2 runs"])
    }

    @Test(
        "Numbers are grouped by threes",
        arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "-1,234,567")])
    func grouped(number: Int, text: String) {
        #expect(number.grouped == text)
    }
}
