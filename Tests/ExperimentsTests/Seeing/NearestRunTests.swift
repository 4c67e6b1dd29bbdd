import Testing

@testable import Experiments

@Suite("What tells a run from the nearest finished one")
struct NearestRunTests {
    private func differences(
        _ text: String, configuration: Int, seed: Int = 1, of workshop: Workshop
    ) throws -> [String]? {
        let experiment = try workshop.prepare(text)
        let run = try experiment.run(RunReference(String(configuration), seed: seed))
        return try experiment.explanation(of: run).nearest?.differences.map {
            "\($0.path): \($0.left?.specText ?? "–") | \($0.right?.specText ?? "–")"
        }
    }

    @Test("is nothing for a finished run, and unknown without any")
    func nothing() throws {
        let workshop = try Workshop()
        #expect(try differences(Workshop.text, configuration: 0, of: workshop) == nil)
        _ = try workshop.run()
        let experiment = try workshop.prepare()
        let explanation = try experiment.explanation(of: experiment.runs[0])
        #expect(explanation.nearest == nil)
        guard case .recorded = explanation.state else {
            Issue.record("expected a recorded run, got \(explanation.state)")
            return
        }
    }

    @Test("is the one setting that was edited, not the axes by which other runs differ as well")
    func edited() throws {
        let workshop = try Workshop()
        _ = try workshop.run()
        let text = Workshop.text.replacing("epochs: 3", with: "epochs: 4")
        for configuration in 0..<4 {
            let found = try differences(text, configuration: configuration, seed: 2, of: workshop)
            #expect(found == ["training.epochs: 4 | 3"])
        }
    }

    @Test("is the seed of an added seed, and both sides of a changed optimizer")
    func others() throws {
        let workshop = try Workshop()
        _ = try workshop.run()
        let seeds = Workshop.text.replacing("seeds: [1, 2]", with: "seeds: [1, 2, 5]")
        let seed = try #require(try differences(seeds, configuration: 1, seed: 5, of: workshop))
        #expect(seed.count == 1 && seed[0].hasPrefix("seed: 5 | "))
        let sgd = Workshop.text.replacing("type: adam", with: "type: sgd")
        let found = try #require(try differences(sgd, configuration: 0, of: workshop))
        #expect(found.contains("optimizer.type: sgd | adam"))
        #expect(found.contains("optimizer.beta1: – | 0.9"))
        #expect(found.contains("optimizer.momentum: 0 | –"))
        #expect(!found.contains { $0.hasPrefix("optimizer.learning_rate") || $0.hasPrefix("seed") })
    }

    @Test("is the data's digest when the data changed")
    func data() throws {
        let workshop = try Workshop()
        _ = try workshop.run()
        let rows = (0..<60).map { "\($0 % 5),\($0 % 11),\(["a", "b", "c"][$0 % 3])" }
        try workshop.folder.write("specs/data.csv", (["x,y,label"] + rows).joined(separator: "\n") + "\n")
        let found = try #require(try differences(Workshop.text, configuration: 0, of: workshop))
        #expect(found.count == 1 && found[0].hasPrefix("dataset.digest: "))
    }

    @Test("tells values apart, whole lists at once, and what only one side has")
    func values() throws {
        let left = try JSONValue(Array(#"{"a":1,"b":{"c":[1,2],"d":null},"e":true}"#.utf8))
        let right = try JSONValue(Array(#"{"b":{"c":[1,3],"d":{"x":1}},"e":true,"f":"t"}"#.utf8))
        let found = left.differences(to: right).map {
            "\($0.path) \($0.left?.specText ?? "–") \($0.right?.specText ?? "–")"
        }
        #expect(found == ["a 1 –", "b.c [1, 2] [1, 3]", "b.d none {x: 1}", "f – t"])
        #expect(left.differences(to: left) == [])
    }
}
