import Foundation
import Testing

/// An edit of `Specs.small` that changes no number.
struct Edit: CustomTestStringConvertible {
    let testDescription: String
    let change: @Sendable (String) -> String
}

extension Edit {
    /// The edits.
    static let harmless = [
        Edit(testDescription: "comments") { "# A new comment.\n" + $0 + "# And one more.\n" },
        Edit(testDescription: "reordered keys") {
            $0.replacing(one: "{ hidden: [6], dropout: 0.1 }", by: "{ dropout: 0.1, hidden: [6] }")
                .replacing(one: "type: sgd, learning_rate: [0.01, 0.1]", by: "learning_rate: [0.01, 0.1], type: sgd")
        },
        Edit(testDescription: "reordered sections") { spec in
            let training = "training: { epochs: 3, batch_size: 16 }\n"
            return spec.replacing(one: training, by: "") + training
        },
        Edit(testDescription: "numbers spelled in another way") {
            $0.replacing(one: "[0.01, 0.1]", by: "[1e-2, .1]").replacing(one: "n_samples: 90", by: "n_samples: 9e1")
        },
        Edit(testDescription: "a default written out") {
            $0.replacing(one: "{ label: adam, type: adam }", by: "{ label: adam, type: adam, beta1: 0.9 }")
        },
        Edit(testDescription: "the description") { $0.replacing(one: "Which rule", by: "Which of the rules") },
        Edit(testDescription: "the report") {
            $0.replacing(one: "metric: validation.loss", by: "metric: validation.accuracy")
        },
        Edit(testDescription: "the number of workers") { $0 + "run: { workers: 3 }\n" },
        Edit(testDescription: "labels") {
            $0.replacing(one: "label: plain", by: "label: descent").replacing(
                one: "baseline: plain", by: "baseline: descent")
        },
        Edit(testDescription: "the order of the seeds") { $0.replacing(one: "[1, 2, 3]", by: "[3, 1, 2]") },
    ]
}

@Suite("An edited spec")
struct EditTests {
    @Test("trains nothing when no number depends on the edit", arguments: Edit.harmless)
    func harmless(edit: Edit) throws {
        let place = try Workplace()
        #expect(try place.run().code == 0)
        let journals = try place.journals().map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
        let spec = edit.change(Specs.small)
        try #require(spec != Specs.small)
        try place.write("spec.yaml", spec)
        let outcome = try place.run()
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.errors.contains("9 cached, nothing to train"), "\(outcome.errors)")
        #expect(try place.journals().map { try Data(contentsOf: URL(fileURLWithPath: $0)) } == journals)
        let fresh = try Workplace(spec)
        #expect(try fresh.run().code == 0)
        #expect(try differences(place.timelessFiles(), fresh.timelessFiles()) == [])
    }

    @Test("trains all again when every number depends on the edit")
    func everythingNew() throws {
        let place = try Workplace()
        #expect(try place.run().code == 0)
        try place.write("spec.yaml", Specs.small.replacing(one: "dropout: 0.1", by: "dropout: 0.2"))
        #expect(try place.run().errors.contains("\n9 to train"))
        #expect(try place.journal().count == 18)
    }

    @Test("trains only what is new of a grown grid, of added seeds, and of both")
    func grown() throws {
        let place = try Workplace()
        #expect(try place.run().code == 0)
        let grid = Specs.small.replacing(one: "[0.01, 0.1]", by: "[0.01, 0.03, 0.1]")
        try place.write("spec.yaml", grid)
        #expect(try place.run().errors.contains("9 cached, 3 to train"))
        let seeds = grid.replacing(one: "[1, 2, 3]", by: "[1, 2, 3, 4, 5]")
        try place.write("spec.yaml", seeds)
        #expect(try place.run().errors.contains("12 cached, 8 to train"))
        #expect(try place.journal().count == 20)
        let fresh = try Workplace(seeds)
        #expect(try fresh.run().code == 0)
        #expect(try differences(place.timelessFiles(), fresh.timelessFiles()) == [])
    }

    @Test("hides what a shrunk grid has no longer, and keeps it")
    func shrunk() throws {
        let place = try Workplace()
        #expect(try place.run().code == 0)
        let before = try place.timelessFiles()
        let shrunk = Specs.small.replacing(one: "[0.01, 0.1]", by: "[0.1]").replacing(one: "[1, 2, 3]", by: "[1, 3]")
        try place.write("spec.yaml", shrunk)
        #expect(try place.run().errors.contains("4 cached, nothing to train"))
        #expect(try place.rows().count == 4)
        #expect(try place.journal().count == 9)
        let fresh = try Workplace(shrunk)
        #expect(try fresh.run().code == 0)
        #expect(try differences(place.timelessFiles(), fresh.timelessFiles()) == [])

        try place.write("spec.yaml", Specs.small)
        #expect(try place.run().errors.contains("9 cached, nothing to train"))
        #expect(try differences(place.timelessFiles(), before) == [])
    }

    @Test("with another name has results of its own")
    func otherName() throws {
        let place = try Workplace()
        #expect(try place.run().code == 0)
        try place.write("spec.yaml", Specs.small.replacing(one: "name: moons", by: "name: crescents"))
        #expect(try place.run().errors.contains("crescents: 3 configurations × 3 seeds = 9 runs\n9 to train"))
        #expect(try place.rows().count == 9)
    }
}
