import Testing

@testable import Experiments

@Suite("The top level of a spec")
struct TopLevelTests {
    @Test("A dataset is all that a spec needs beside version and name; fragments are not read")
    func smallest() throws {
        let plan = try planned("x-rates: [0.1, any, { thing: 1 }]")
        #expect(plan.configurations.count == 1)
        #expect(plan.seeds == [1])
        #expect(plan.axes.isEmpty)
        #expect(plan.arithmetic.runs == 1)
        #expect(plan.spec.name == "test")
        #expect(plan.spec.question.isEmpty)
        #expect(plan.configurations[0].settings.componentValue == plan.spec.base.componentValue)
    }

    @Test("A list or a word is no spec")
    func noMapping() {
        expect(markedWhole: "  - 1\n# ^~~ wrong-kind")
        expect(markedWhole: "  hello\n# ^~~~~ wrong-kind")
    }

    @Test("Version, name and dataset must be there")
    func missing() {
        expect(
            markedWhole: """
                  seeds: [1]
                # ^~~~~ missing-setting add 'version: 1'
                # ^~~~~ missing-setting add 'name: …'
                # ^~~~~ missing-setting add 'dataset: …'
                """)
    }

    @Test("Another version is refused")
    func version() {
        expect(
            markedWhole: """
                  version: 2
                #          ^ unsupported-version write 'version: 1'
                  name: test
                  dataset: { source: csv, path: data.csv }
                """)
        expect(
            markedWhole: """
                  version: "1"
                #          ^~~ wrong-kind remove the quotes
                  name: test
                  dataset: { source: csv, path: data.csv }
                """)
    }

    @Test(
        "A name that can be no folder is refused, with one that can",
        arguments: [
            ("my test", "my-test"), ("../x", "x"), ("a/b", "a-b"), ("-x", "x"), (".hidden", "hidden"), ("x.", "x"),
            ("größe", "gr-e"), ("???", ""),
        ])
    func names(name: String, near: String) {
        #expect(!FolderName.isValid(name))
        #expect(FolderName.near(name) == near)
        #expect(near.isEmpty || FolderName.isValid(near))
    }

    @Test("Usual names are accepted", arguments: ["digits", "digits-2", "Digits_v1.2", "7"])
    func validNames(name: String) {
        #expect(FolderName.isValid(name))
    }

    @Test("A wrong name points at itself")
    func nameComplaint() {
        expect(
            markedWhole: """
                  version: 1
                  name: my test
                #       ^~~~~~~ invalid-name write 'my-test'
                  dataset: { source: csv, path: data.csv }
                """)
    }

    @Test("A text that is no mapping is told how a spec begins", arguments: ["- 1", "hello"])
    func noMapping(text: String) {
        let (_, diagnostics) = plan(text)
        #expect(diagnostics.map(\.id) == ["wrong-kind"])
        #expect(diagnostics.first?.message.hasPrefix("a spec must be a mapping, not ") == true)
        #expect(diagnostics.first?.label == "begin with 'version: 1'")
    }

    @Test("A missing version is explained in a sentence")
    func noVersion() {
        let (_, diagnostics) = plan("name: t\ndataset: { source: moons }")
        #expect(diagnostics.map(\.notes) == [["'version' is the version of the format: 1"]])
    }

    @Test("Unknown keys earn a suggestion, or the section that they belong to")
    func unknownKeys() {
        expect(
            marked: """
                  optimiser: adam
                # ^~~~~~~~~ unknown-setting did you mean 'optimizer'?
                  seds: [1]
                # ^~~~ unknown-setting did you mean 'seeds'?
                  epochs: 3
                # ^~~~~~ unknown-setting 'epochs' belongs to 'training'
                  lr: 0.1
                # ^~ unknown-setting write 'learning_rate' under 'optimizer:'
                  device: cuda
                # ^~~~~~ unknown-setting training runs on the processor's cores; remove this
                  zebra: 1
                # ^~~~~ unknown-setting
                """)
    }
}

@Suite("Seeds are distinct whole numbers")
struct SeedTests {
    @Test("A list stands for itself")
    func list() throws {
        #expect(try planned("seeds: [3, 1, 2]").seeds == [3, 1, 2])
    }

    @Test("A count and a root stand for the numbers from the root up")
    func counted() throws {
        #expect(try planned("seeds: { count: 4, root: 2026 }").seeds == [2026, 2027, 2028, 2029])
        #expect(try planned("seeds: { count: 3 }").seeds == [1, 2, 3])
    }

    @Test("Other seeds are refused")
    func refused() {
        expect(
            marked: "  seeds: [1, 2, 1]\n#         - first here\n#               ^ repeated-seed remove one of the two")
        expect(marked: "  seeds: []\n#        ^~ empty-list write at least one")
        expect(
            marked: "  seeds: 5\n#        ^ wrong-kind write { count: 5 } for 5 seeds, or [5] for the one seed 5")
        expect(marked: "  seeds: 1\n#        ^ wrong-kind write [1]")
        expect(marked: "  seeds: [1, -2]\n#            ^~ out-of-range must be a whole number of at least 0")
        expect(marked: "  seeds: [1, 2.5]\n#            ^~~ wrong-kind")
        expect(marked: "  seeds: { root: 3 }\n# ^~~~~ missing-setting add 'count: …'")
        expect(marked: "  seeds: { count: 0 }\n#                 ^ out-of-range")
        expect(marked: "  seeds: { count: 1000000000000 }\n#                 ^~~~~~~~~~~~~ out-of-range")
        expect(
            marked: "  seeds: { cont: 3 }\n#          ^~~~ unknown-setting did you mean 'count'?")
    }
}
