import Documents
import Testing

@testable import Experiments

@Suite("A mistake does not hide the others")
struct SoundSettingsTests {
    @Test("In one section, settings that do not go together are told beside one that is wrong alone")
    func conflicts() {
        expect(
            marked: """
                  optimizer: { type: sgd, learning_rate: 0, nesterov: true }
                #                                        ^ out-of-range
                #                                                     ^~~~ setting-conflict
                  training: { epochs: 0, clip_norm: 1, clip_value: 1 }
                #                     ^ out-of-range
                #                                   - 'clip_norm' here
                #                                                  ^ setting-conflict
                  network: { hidden: [8, 4], activation: [relu], dropout: 2 }
                #                    ------ 2 hidden layers here
                #                                        ^~~~~~ layer-count
                #                                                         ^ out-of-range
                """)
    }

    @Test("A conflict is not told when the setting that it rests on is what is wrong")
    func noFollowUps() {
        expect(
            marked: """
                  optimizer: { type: sgd, momentum: 1, nesterov: true }
                #                                   ^ out-of-range
                  training: { epochs: 0, schedule: { type: cosine, warmup_epochs: 3 }, clip_norm: 0, clip_value: 1 }
                #                     ^ out-of-range
                #                                                                                 ^ out-of-range
                  network: { hidden: [8, 0], activation: [relu] }
                #                        ^ out-of-range
                """)
        expect(
            marked: """
                  optimizer: { type: sgd, momentun: 0.9, nesterov: true }
                #                         ^~~~~~~~ unknown-setting did you mean 'momentum'?
                """)
    }

    @Test("Between sections, parts of the data that are lacking are told beside what is wrong with them")
    func parts() {
        expect(
            markedWhole: """
                  version: 1
                  name: t
                  dataset: { source: csv, path: d, scale: wide, split: { validation: 0 } }
                #                                         ^~~~ unknown-value
                #                                                                    - no example is left for validation
                  training: { epochs: 0, early_stopping: { monitor: validation.loss } }
                #                     ^ out-of-range
                #                                                   ^~~~~~~~~~~~~~~ missing-part
                  report: { select: { metric: train.loss } }
                """)
        expect(
            markedWhole: """
                  version: 1
                  name: t
                  dataset: { source: csv, path: d, split: { validation: -1 } }
                #                                                       ^~ out-of-range
                  training: { early_stopping: { monitor: validation.loss } }
                """)
    }

    @Test("Data files are looked at although something else is wrong, unless an axis names others")
    func files() throws {
        let folder = try TemporaryFolder()
        try folder.write("flowers.csv", "a,species\n1,x\n2,y\n")
        func complaints(_ dataset: String, _ rest: String = "") -> [String] {
            let text =
                "version: 1\nname: t\ndataset: { source: csv, \(dataset) }\noptimizer: { type: adam, lr: 1 }\n" + rest
            return ExperimentSpec.read(
                bytes: Array(text.utf8), name: "t.yaml", folder: folder.path, checksFiles: true
            ).diagnostics.map { "\($0.id) \($0.label)" }
        }
        let rename = "unknown-setting did you mean 'learning_rate'?"
        #expect(
            complaints("path: flowers.csv, label: specie, scale: wide").map { $0.split(separator: " ")[0] }
                == ["data-problem", "unknown-value", "unknown-setting"])
        #expect(
            complaints("path: flower.csv, label: species") == ["data-problem did you mean 'flowers.csv'?", rename])
        #expect(complaints("path: flowers.csv, label: species") == [rename])
        #expect(
            complaints("path: none.csv, label: species", "sweep: { axes: { dataset.path: [flowers.csv] } }\n") == [
                rename
            ])
        #expect(
            complaints("path: flowers.csv, label: specie, delimiter: x").map { $0.split(separator: " ")[0] }
                == ["unknown-value", "unknown-setting"], "the label may be right with another delimiter")
    }

    @Test("What a name means beyond doubt is checked as what it means")
    func meant() {
        expect(
            marked: """
                  optimizer: { type: Adam, lr: -1, momentum: 0.9 }
                #                    ^~~~ unknown-member did you mean 'adam'?
                #                          ^~ unknown-setting did you mean 'learning_rate'?
                #                              ^~ out-of-range
                #                                  ^~~~~~~~ unknown-setting
                """)
    }
}
