import Testing

@testable import Experiments

@Suite("Faults of axes are found where they are written")
struct AxisComplaintTests {
    @Test("A path that leads nowhere earns a suggestion at its key")
    func unknownPaths() {
        expect(
            marked: """
                  sweep:
                    axes:
                      optimizer.learning_rat: [0.1]
                #     ^~~~~~~~~~~~~~~~~~~~~~ unknown-path did you mean 'optimizer.learning_rate'?
                      optimiser.learning_rate: [0.1]
                #     ^~~~~~~~~~~~~~~~~~~~~~~ unknown-path did you mean 'optimizer.learning_rate'?
                      learning_rate: [0.1]
                #     ^~~~~~~~~~~~~ unknown-path did you mean 'optimizer.learning_rate'?
                      optimizer.momentum: [0.9]
                #     ^~~~~~~~~~~~~~~~~~ unknown-path
                      network.hidden.units: [3]
                #     ^~~~~~~~~~~~~~~~~~~~ unknown-path
                      "": [3]
                #     ^~ unknown-path
                """)
    }

    @Test("Each value is checked, and those of a range at its ends")
    func values() {
        expect(
            marked: """
                  x-rates: &rates { from: 0, to: 1, num: 3 }
                #                         ^ out-of-range must be a number greater than 0
                  sweep:
                    axes:
                      optimizer.learning_rate: *rates
                #     ----------------------- used here
                      training.batch_size: [16, 0, big]
                #                               ^ out-of-range
                #                                  ^~~ wrong-kind
                      network.activation: [relu, reluu]
                #                                ^~~~~ unknown-member did you mean 'relu'?
                      network.hidden: [64, 32]
                #                      ^~ wrong-kind each value of 'network.hidden' is a list itself: [[ … ], [ … ]]
                      training.epochs: { from: 1, to: 4, num: 3 }
                #                      ^~~~~~~~~~~~~~~~~~~~~~~~~~ wrong-kind
                """)
    }

    @Test("An axis without values says what an axis is")
    func forms() {
        expect(
            marked: """
                  sweep:
                    axes:
                      optimizer: adam
                #                ^~~~ unknown-form write [adam]
                      training.epochs: []
                #                      ^~ empty-list write at least one
                      network.activation: { variants: relu }
                #                                     ^~~~ wrong-kind
                      network.dropout: { variants: [0.1] }
                #                        ^~~~~~~~ variants-of-value
                      capacity: { zip: [1, 2] }
                #                 ^~~ wrong-kind
                      training.batch_size:
                #     ^~~~~~~~~~~~~~~~~~~ unknown-form
                      seed: [1, 2]
                #     ^~~~ reserved-name
                """)
        expect(
            marked: """
                  sweep:
                    axes:
                      optimizer: { variants: [sgd, adam] }
                #     --------- this axis
                      optimizer.label: { zip: { network.hidden: [[8], [4]] } }
                #     ^~~~~~~~~~~~~~~ reserved-name another axis has a column of that name
                """)
    }

    @Test("A range says how many values it has, and its steps meet its end")
    func ranges() {
        expect(
            marked: """
                  sweep:
                    axes:
                      optimizer.learning_rate: { from: 0.1, to: 0.1, num: 3 }
                #                                               ^~~ invalid-range 'from' must be less than 'to'
                      network.dropout: { from: 0, to: 0.5, num: 3, scale: log }
                #                              ^ invalid-range must be a number greater than 0
                      network.input_dropout: { from: 0, to: 0.5, num: 1 }
                #                                                     ^ out-of-range must be a whole number of at least 2
                      regularization.l2: { from: 0, to: 1, step: 0.3 }
                #                                                ^~~ invalid-range write 'num' for the number of values instead
                      regularization.l1: { from: 0, to: 1 }
                #                        ^~~~~~~~~~~~~~~~~~ invalid-range add 'num: …' or 'step: …'
                      training.tolerance: { from: 0, to: 1, num: 3, step: 0.5 }
                #                                                         ^~~ invalid-range remove one of the two
                      training.clip_norm: { from: 1, too: 2, num: 3 }
                #                                    ^~~ unknown-setting did you mean 'to'?
                      training.batch_size: { from: 16, to: 64, num: 3, scale: cubic }
                #                                                             ^~~~~ unknown-value
                """)
    }

    @Test("A zip goes in step, and tells both places when it does not")
    func zip() {
        expect(
            marked: """
                  sweep:
                    axes:
                      capacity:
                        zip:
                          network.hidden: [[32], [64]]
                #         -------------- 2 here
                #         -------------- 2 here
                          network.dropout: [0, 0.1, 0.2]
                #         ^~~~~~~~~~~~~~~ unequal-zip values that are zipped go in step
                        labels: [small, small, large]
                #       ^~~~~~ unequal-zip
                #                ----- first here
                #                       ^~~~~ repeated-label
                        lables: [1]
                #       ^~~~~~ unknown-setting did you mean 'labels'?
                """)
    }

    @Test("Two axes that set the same setting are shown with both places")
    func repeatedPaths() {
        expect(
            marked: """
                  sweep:
                    axes:
                      optimizer:
                        variants:
                          - { type: adam, learning_rate: [0.1, 0.01] }
                #                         ------------- first set here
                      optimizer.learning_rate: [1, 2]
                #     ^~~~~~~~~~~~~~~~~~~~~~~ repeated-path remove it from one of them
                      network.dropout: [0, 0.1]
                #     --------------- first set here
                      capacity:
                        zip: { network.hidden: [[8], [4]], network.dropout: [0, 0.1] }
                #                                          ^~~~~~~~~~~~~~~ repeated-path
                """)
        expect(
            marked: """
                  sweep:
                    axes:
                      network.activation: [relu, { type: elu, alpha: 0.5 }]
                #                                             ----- first set here
                      network.activation.alpha: [0.1, 1]
                #     ^~~~~~~~~~~~~~~~~~~~~~~~ repeated-path
                """)
    }
}

@Suite("Faults of variants and exclusions")
struct VariantComplaintTests {
    @Test("Each variant is checked as what it stands for")
    func variants() {
        expect(
            marked: """
                  sweep:
                    axes:
                      optimizer:
                        variants:
                          - { label: a, type: sgd, learning_rate: [0.1, -1], momentum: 0.9 }
                #                                                       ^~ out-of-range
                          - { label: a, type: adam, learning_rate: 0.1, momentum: 0.9 }
                #                                                       ^~~~~~~~ unknown-setting 'momentum' belongs to 'sgd'; did you mean 'beta1'?
                          - { label: c, learning_rate: 0.1 }
                #           ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ missing-setting add 'type:
                          - adm
                #           ^~~ unknown-member did you mean 'adam'?
                          - { type: adam, beta1: [] }
                #                                ^~ empty-list
                """.replacing("label: a, type: adam", with: "label: b, type: adam"))
    }

    @Test("Labels tell variants apart")
    func labels() {
        expect(
            marked: """
                  sweep:
                    axes:
                      optimizer:
                        variants:
                          - { type: sgd, learning_rate: 0.1 }
                #           --------------------------------- first here
                          - { type: sgd, learning_rate: 0.2 }
                #           ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ repeated-label give it a 'label' of its own
                          - { type: adam, label: [a] }
                #                                ^~~ wrong-kind
                      regularization:
                        variants:
                          - { l2: 0.1 }
                #           ^~~~~~~~~~~ missing-label add 'label: …'
                """)
    }

    @Test("An exclusion names paths and labels of the sweep")
    func exclusions() {
        expect(
            marked: """
                  sweep:
                    axes:
                      optimizer: { variants: [sgd, adam] }
                      network.activation: [relu, tanh]
                    exclude:
                      - { optimizer.lable: sgd }
                #         ^~~~~~~~~~~~~~~ unknown-path did you mean 'optimizer.label'?
                      - { optimizer.label: [sgd, adm] }
                #                                ^~~ unknown-label did you mean 'adam'?
                      - { network.activation: tnah }
                #                             ^~~~ unknown-member did you mean 'tanh'?
                      - { optimizer.learning_rate: 0 }
                #                                  ^ out-of-range
                      - {}
                #       ^~ empty-list
                      - relu
                #       ^~~~ wrong-kind
                """)
    }

    @Test("Keys of a sweep are known, and forms of it")
    func keys() {
        expect(
            marked: """
                  sweep:
                    optimizer.learning_rate: [1, 2]
                #   ^~~~~~~~~~~~~~~~~~~~~~~ unknown-setting write it under 'axes:'
                    excludes: []
                #   ^~~~~~~~ unknown-setting did you mean 'exclude'?
                    rule: []
                #   ^~~~ unknown-setting did you mean 'rules'?
                """)
        expect(marked: "  sweep: 3\n# ^~~~~ wrong-kind")
        expect(
            marked:
                "  sweep: { axes: { a: { zip: {} } } }\n#                            ^~ empty-list write at least one")
        expect(marked: "  sweep: { axes: { a: { zip: 3 } } }\n#                       ^~~ wrong-kind")
        expect(marked: "  sweep: { axes: [1] }\n#          ^~~~ wrong-kind")
    }
}

@Suite("The report asks for what there is")
struct ReportComplaintTests {
    @Test("Metrics, columns and the baseline are checked")
    func names() {
        expect(
            marked: """
                  sweep: { axes: { optimizer: { variants: [sgd, adam] } } }
                  report:
                    metric: test.acuracy
                #           ^~~~~~~~~~~~ unknown-value did you mean 'test.accuracy'?
                    select: { metric: test.loss, per: optimizer.labl }
                #                     ^~~~~~~~~ test-selection
                #                                     ^~~~~~~~~~~~~~ unknown-column did you mean 'optimizer.label'?
                    rows: optimizer
                #         ^~~~~~~~~ unknown-column did you mean 'optimizer.label'?
                    columns: network.hidden
                #            ^~~~~~~~~~~~~~ unknown-column
                """)
        expect(
            marked: """
                  sweep: { axes: { optimizer: { variants: [sgd, adam] } } }
                  report: { baseline: sdg }
                #                     ^~~ unknown-baseline did you mean 'sgd'?
                """)
        expect(marked: "  report: { baseline: sgd }\n#                     ^~~ unknown-column")
    }

    @Test("One mistake in an axis is one complaint, whatever the report says of that axis")
    func noFollowUps() {
        expect(
            marked: """
                  sweep: { axes: { network.activaton: [relu, tanh] } }
                #                  ^~~~~~~~~~~~~~~~~ unknown-path did you mean 'network.activation'?
                  report: { rows: network.activation }
                """)
        expect(
            marked: """
                  sweep: { axes: { learning_rate: [0.1, 0.2] } }
                #                  ^~~~~~~~~~~~~ unknown-path did you mean 'optimizer.learning_rate'?
                  report: { columns: optimizer.learning_rate }
                """)
        expect(
            marked: """
                  sweep: { optimizer: { variants: [sgd, adam] } }
                #          ^~~~~~~~~ unknown-setting write it under 'axes:'
                  report: { rows: optimizer.label, columns: network.hidden }
                #                                           ^~~~~~~~~~~~~~ unknown-column
                """)
    }

    @Test("Rows and columns are two different columns")
    func sameColumn() throws {
        expect(
            marked: """
                  sweep: { axes: { network.activation: [relu, tanh] } }
                  report: { rows: network.activation, columns: network.activation }
                #                 ------------------ the rows
                #                                              ^~~~~~~~~~~~~~~~~~ repeated-column
                """)
        _ = try planned("report: { rows: none, columns: none }")
    }

    @Test("Metrics by other programs' names earn a suggestion")
    func metricHabits() {
        for (name, meant) in [
            ("test.acc", "test.accuracy"), ("val_loss", "validation.loss"), ("val-acc", "validation.accuracy"),
            ("training_loss", "train.loss"),
        ] {
            let (_, diagnostics) = plan(head + "report: { metric: \(name) }")
            #expect(diagnostics.map(\.label) == ["did you mean '\(meant)'?"])
        }
        let (_, diagnostics) = plan(head + "report: { metric: perplexity }")
        #expect(diagnostics.map(\.label) == [""], "nothing is close")
    }

    @Test("Selection on test is possible when the spec says so")
    func selection() throws {
        let report = try planned("report: { select: { metric: test.loss }, allow_test_selection: true }").spec.report
        #expect(report.select.metric == "test.loss")
    }
}
