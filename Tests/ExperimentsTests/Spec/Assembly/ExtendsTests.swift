import Documents
import NeuralNetworks
import Testing

@testable import Experiments

@Suite("A spec that extends another")
struct ExtendsTests {
    private let base = """
        version: 1
        name: base
        dataset: { source: csv, path: data.csv, scale: unit, split: { validation: 0.1 } }
        network: { hidden: [64, 32], dropout: 0.2 }
        optimizer: { type: sgd, learning_rate: 0.1, momentum: 0.9 }
        training: { epochs: 30, batch_size: 16 }
        seeds: { count: 3, root: 10 }
        sweep:
          axes:
            network.dropout: [0, 0.2]
            training.batch_size: { from: 16, to: 64, num: 2 }
        """

    private func settings(_ text: String) throws -> JSONValue {
        try planned(whole: "extends: base.yaml\n" + text, extending: ["base.yaml": base]).spec.base.json
    }

    @Test("has the keys of the other where it is silent, and its own where it is not")
    func layers() throws {
        let plan = try planned(
            whole: "extends: base.yaml\nname: mine\ntraining: { epochs: 5 }\nseeds: { count: 2 }",
            extending: ["base.yaml": base])
        #expect(plan.spec.name == "mine")
        #expect(plan.spec.base.training.epochs == 5)
        #expect(plan.spec.base.training.batchSize == 16)
        #expect(plan.spec.base.network.hidden == [64, 32])
        #expect(plan.seeds == [10, 11])
    }

    @Test("replaces lists as a whole")
    func lists() throws {
        #expect(try settings("network: { hidden: [8] }")["network"]?["hidden"] == .list([.integer(8)]))
        #expect(try settings("network: { hidden: [8] }")["network"]?["dropout"] == .number(0.2))
    }

    @Test("inherits from a member of the same name only")
    func members() throws {
        let same = try settings("optimizer: { learning_rate: 0.5 }")["optimizer"]
        #expect(same?["type"] == .text("sgd") && same?["momentum"] == .number(0.9))
        #expect(same?["learning_rate"] == .number(0.5))
        let named = try settings("optimizer: { type: sgd, learning_rate: 0.5 }")["optimizer"]
        #expect(named?["momentum"] == .number(0.9))
        let other = try settings("optimizer: { type: adam }")["optimizer"]
        #expect(other?["type"] == .text("adam") && other?["learning_rate"] == .number(0.001))
        let short = try settings("optimizer: sgd")["optimizer"]
        #expect(short?["momentum"] == .number(0))
    }

    @Test("lays settings over a member that the other gives by its name alone")
    func shortForm() throws {
        let plan = try planned(
            whole: "extends: base.yaml\noptimizer: { learning_rate: 0.5 }",
            extending: ["base.yaml": head + "optimizer: adagrad"])
        let optimizer = plan.spec.base.json["optimizer"]
        #expect(optimizer?["type"] == .text("adagrad") && optimizer?["learning_rate"] == .number(0.5))
    }

    @Test("keeps the scaling and split of other data, and none of their own settings")
    func sources() throws {
        let dataset = try settings("dataset: { source: moons }")["dataset"]
        #expect(dataset?["source"] == .text("moons") && dataset?["path"] == nil)
        #expect(dataset?["scale"] == .text("unit"))
        #expect(dataset?["split"]?["validation"] == .number(0.1))
    }

    @Test("replaces axes one by one, keeps their order, and can have none")
    func axes() throws {
        func axes(_ text: String) throws -> [String] {
            try planned(whole: "extends: base.yaml\n" + text, extending: ["base.yaml": base]).axes.map {
                "\($0.name) \($0.pointCount)"
            }
        }
        #expect(try axes("") == ["network.dropout 2", "training.batch_size 2"])
        let own = "sweep: { axes: { training.epochs: [1, 2, 3], training.batch_size: { from: 1, to: 9, step: 2 } } }"
        #expect(try axes(own) == ["network.dropout 2", "training.batch_size 5", "training.epochs 3"])
        #expect(try axes("sweep: ~") == [])
    }

    @Test("may extend one that extends another, each from its own folder")
    func levels() throws {
        let files = [
            "shared/base.yaml": "extends: deep/root.yaml\ntraining: { epochs: 4 }",
            "shared/deep/root.yaml": base,
        ]
        let plan = try planned(whole: "extends: shared/base.yaml\nname: mine", extending: files)
        #expect(plan.spec.base.training.epochs == 4)
        #expect(plan.spec.name == "mine")
        #expect(plan.spec.extended.map(\.path) == ["shared/base.yaml", "shared/deep/root.yaml"])
        let dataset = plan.spec.base.json["dataset"]
        #expect(dataset?["path"] == .text("shared/deep/./data.csv"))
    }

    @Test("refers to the values of the whole, wherever they were written")
    func references() throws {
        let plan = try planned(
            whole: "extends: base.yaml\nx-width: 5",
            extending: ["base.yaml": head + "x-width: 3\nnetwork: { hidden: [\"${x-width}\"] }"])
        #expect(plan.spec.base.network.hidden == [5])
    }

    @Test("has complaints in the file where each mistake is")
    func places() {
        expect(marked: [
            "test.yaml": """
              extends: base.yaml
              training: { epochs: none }
            #                     ^~~~ wrong-kind
            """,
            "base.yaml": """
              version: 1
              name: base
              dataset: { source: csv, path: data.csv }
              network: { hiden: [3] }
            #            ^~~~~ unknown-setting did you mean 'hidden'?
              training: { epochs: wrong, batch_size: 0 }
            #                                        ^ out-of-range
            """,
        ])
        expect(marked: [
            "test.yaml": "  extends: base.yaml",
            "base.yaml": """
              version: 1
              name: base
            # ---- first set here
              name: twice
            # ^~~~ duplicate-key
              dataset: { source: csv, path: data.csv }
            """,
        ])
    }

    @Test("shows both places when two files are involved")
    func bothFiles() {
        expect(marked: [
            "test.yaml": """
              extends: base.yaml
              training: { epochs: "${x-epochs}" }
            #                     ------------- used here
            """,
            "base.yaml": """
              version: 1
              name: base
              dataset: { source: csv, path: data.csv }
              x-epochs: many
            #           ^~~~ wrong-kind
            """,
        ])
    }

    @Test("is told of a file that cannot be read, and of files in a circle")
    func failures() {
        expect(marked: ["test.yaml": "  extends: other.yaml\n#          ^~~~~~~~~~ unreadable-file"])
        expect(marked: ["test.yaml": "  extends: [a.yaml]\n#          ^~~~~~~~ wrong-kind"])
        expect(marked: ["test.yaml": "  extends: test.yaml\n#          ^~~~~~~~~ extends-cycle"])
        expect(marked: [
            "test.yaml": "  extends: a.yaml\n#          ------ on the way",
            "a.yaml": "  extends: b.yaml\n#          ------ on the way",
            "b.yaml": "  extends: test.yaml\n#          ^~~~~~~~~ extends-cycle remove one 'extends'",
        ])
        expect(marked: ["test.yaml": "  extends: a.yaml", "a.yaml": "  - 1\n# ^~~ wrong-kind"])
        var files: [String: String] = [:]
        for number in 0..<20 { files["\(number).yaml"] = "extends: \(number + 1).yaml" }
        let (_, diagnostics) = plan(whole: "extends: 0.yaml", extending: files)
        #expect(diagnostics.map(\.id) == ["too-deep"])
        let long = "x-text: " + String(repeating: "a", count: 1_200_000)
        files = ["0.yaml": "extends: 1.yaml\n" + long, "1.yaml": long]
        #expect(plan(whole: "extends: 0.yaml", extending: files).diagnostics.map(\.id) == ["too-large"])
    }
}
