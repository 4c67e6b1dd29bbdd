import Documents
import NeuralNetworks
import Testing

@testable import Experiments

@Suite("References")
struct ReferenceTests {
    @Test("stand for the value at their path, wherever it is: a value, a list, a mapping")
    func values() throws {
        let plan = try planned(
            """
            seeds: ${x-seeds}
            network: { hidden: "${x-net.hidden}", dropout: "${regularization.l2}" }
            regularization: { l2: 0.25 }
            optimizer: ${x-rule}
            training: { batch_size: "${training.epochs}", epochs: 7 }
            x-net: { hidden: [64, "${training.epochs}"] }
            x-rule: { type: sgd, momentum: "${x-m}" }
            x-m: 0.5
            x-seeds: [4, 5]
            """)
        let settings = plan.configurations[0].settings
        #expect(plan.seeds == [4, 5])
        #expect(settings.network.hidden == [64, 7])
        #expect(settings.training.batchSize == 7)
        #expect(settings.json["network"]?["dropout"] == .number(0.25))
        #expect(settings.json["optimizer"]?["momentum"] == .number(0.5))
    }

    @Test("lead on through others, and into what others stand for")
    func chains() throws {
        let plan = try planned(
            """
            network: ${x-net}
            training: { batch_size: "${x-batch.size}" }
            x-net: { hidden: "${x-width}" }
            x-width: "${x-deep}"
            x-deep: [3]
            x-batch: ${x-other}
            x-other: { size: 12 }
            """)
        #expect(plan.configurations[0].settings.network.hidden == [3])
        #expect(plan.configurations[0].settings.training.batchSize == 12)
    }

    @Test("written '$${' are text")
    func literals() throws {
        #expect(try planned("description: a $${b} c").spec.question == "a ${b} c")
    }

    @Test("in the base run follow the sweep; inside of the sweep they are what the base run has")
    func sweeps() throws {
        let plan = try planned(
            """
            network: { hidden: [4], dropout: "${regularization.l2}", input_dropout: "${network.dropout}" }
            regularization: { l2: 0.1 }
            sweep:
              axes:
                regularization.l2: [0.2, 0.3, "${regularization.l2}"]
            """)
        let found = plan.configurations.map { configuration in
            ["dropout", "input_dropout"].map { configuration.settings.json["network"]?[$0] }
        }
        #expect(found == [[.number(0.2), .number(0.2)], [.number(0.3), .number(0.3)], [.number(0.1), .number(0.1)]])
    }

    @Test("follow variants and zips, through others, and their axes multiply with the section's own")
    func sweptSections() throws {
        let plan = try planned(
            """
            network: { hidden: [4], dropout: "${x-d}" }
            x-d: ${regularization.l2}
            regularization: { l2: 0 }
            training: { batch_size: "${training.epochs}", epochs: 3 }
            sweep:
              axes:
                network.hidden: [[2], [3]]
                both: { zip: { regularization.l2: [0.1, 0.2], training.epochs: [5, 6] } }
            """)
        let found = plan.configurations.map { configuration in
            let settings = configuration.settings
            return "\(settings.network.hidden) \(settings.json["network"]?["dropout"] ?? .null)"
                + " \(settings.training.batchSize)"
        }
        #expect(
            found == [
                "[2] \(JSONValue.number(0.1)) 5", "[2] \(JSONValue.number(0.2)) 6", "[3] \(JSONValue.number(0.1)) 5",
                "[3] \(JSONValue.number(0.2)) 6",
            ])
    }

    @Test("to what a point does not have are complained of with the point")
    func vanished() {
        expect(
            marked: """
                  optimizer: { type: sgd, momentum: 0.3 }
                  network:
                    dropout: ${optimizer.momentum}
                #            ^~~~~~~~~~~~~~~~~~~~~ unknown-reference
                  sweep: { axes: { optimizer: [adam] } }
                """)
        let (_, diagnostics) = plan(
            head + "optimizer: { type: sgd, momentum: 0.3 }\nnetwork: { dropout: \"${optimizer.momentum}\" }\n"
                + "sweep: { axes: { optimizer: [adam] } }")
        #expect(diagnostics.first?.notes.last == "first met with optimizer adam")
    }

    @Test("show a wrong value where it is, and where it is used")
    func wrongValues() {
        expect(
            marked: """
                  x-width: wide
                #          ^~~~ wrong-kind
                  x-net: { hiden: [3] }
                #          ^~~~~ unknown-setting did you mean 'hidden'?
                  training:
                    epochs: ${x-width}
                #           ---------- used here
                  network: ${x-net}
                #          -------- used here
                """)
    }

    @Test("to nothing are complained of, with what was probably meant")
    func unknown() {
        expect(
            marked: """
                  network:
                    hidden: [3]
                    dropout: ${regularisation.l2}
                #            ^~~~~~~~~~~~~~~~~~~~ unknown-reference did you mean 'regularization.l2'?
                  regularization: { l2: 0.1 }
                  training:
                    epochs: ${network.hiden}
                #           ^~~~~~~~~~~~~~~~ unknown-reference did you mean 'network.hidden'?
                    batch_size: ${optimizer.beta1}
                #               ^~~~~~~~~~~~~~~~~~ unknown-reference write 'optimizer.beta1' in the spec, or the value here
                  description: ${network.hidden.first}
                #              ^~~~~~~~~~~~~~~~~~~~~~~ unknown-reference refer to the whole of 'network.hidden'
                """)
    }

    @Test("in a circle are complained of once, with all places")
    func circles() {
        expect(
            marked: """
                  network: { hidden: [3], dropout: "${regularization.l2}" }
                #                                  ^~~~~~~~~~~~~~~~~~~~~~ reference-cycle write the value of one of them
                  regularization: { l2: "${x-a}" }
                #                       -------- leads on from here
                  x-a: ${network.dropout}
                #      ------------------ leads on from here
                """)
        expect(
            marked: """
                  network: { hidden: "${network}" }
                #                    ^~~~~~~~~~~~ reference-cycle
                """)
        expect(
            marked: """
                  description: ${x-a.b}
                  x-a: ${x-a.b}
                #      ^~~~~~~~ reference-cycle
                """)
    }

    @Test("among other text are refused")
    func misplaced() {
        expect(marked: "  description: a ${network} b\n#              ^~~~~~~~~~~~~~ misplaced-reference")
    }

    @Test("within brackets are told to stand in quotes")
    func brackets() {
        expect(
            marked:
                "  network: { hidden: [64, ${x-a}] }\n#                         ^~~~~~ syntax write \"${x-a}\"")
    }

    @Test("cost little, however they multiply")
    func bombs() {
        let clock = ContinuousClock()
        // 40 levels, each twice the one below: 2⁴⁰ values.
        let doubling = (0..<40).map { "x-\($0): [\"${x-\($0 + 1)}\", \"${x-\($0 + 1)}\"]" }.joined(separator: "\n")
        let chain = (0..<20_000).map { "x-\($0): \"${x-\($0 + 1)}\"" }.joined(separator: "\n")
        let paths = (0..<40).map { "x-\($0): { a: \"${x-\($0 + 1).a}\" }" }.joined(separator: "\n")
        let unknown = (0..<20_000).map { "k\($0): ${networc.hiden}" }.joined(separator: "\n")
        for (text, id) in [(doubling, "too-large"), (chain, "too-deep"), (paths, "unknown-reference")] {
            let time = clock.measure {
                let (_, diagnostics) = plan(head + "network: ${x-0}\n" + text)
                #expect(diagnostics.contains { $0.id == id }, "\(diagnostics.map(\.id))")
            }
            #expect(time < .seconds(5))
        }
        #expect(clock.measure { _ = plan(head + unknown) } < .seconds(20))
    }
}
