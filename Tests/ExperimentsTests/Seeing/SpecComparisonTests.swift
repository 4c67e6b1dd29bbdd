import Testing

@testable import Experiments

@Suite("Two specs by meaning")
struct SpecComparisonTests {
    private func compare(_ left: String, _ right: String) throws -> SpecComparison {
        let folder = try TemporaryFolder()
        try folder.write("data.csv", "x,label\n" + (0..<9).map { "\($0),\($0 % 2)\n" }.joined())
        let plans = try [("left.yaml", left), ("right.yaml", right)].map { name, text in
            let (plan, diagnostics) = try Experiment.plan(specPath: folder.write(name, text))
            #expect(diagnostics.filter { $0.severity == .error }.map(\.message) == [])
            return try #require(plan)
        }
        return SpecComparison(plans[0], plans[1])
    }

    @Test("are the same whatever their comments, order and spelling")
    func same() throws {
        let other = """
            # A comment.
            name: iris
            version: 1
            seeds: [2, 1]
            training: { batch_size: 16, epochs: 3 }
            optimizer: { learning_rate: 1e-2, type: adam, beta1: 0.9 }
            network: { hidden: [8] }
            dataset: { path: data.csv, source: csv, label: label }
            sweep: { axes: { training.batch_size: [16, 8], network.dropout: [0, .5] } }
            """
        let comparison = try compare(Workshop.text, other)
        #expect(comparison.isSame, "\(comparison)")
        #expect(comparison.sameCount == 4)
    }

    @Test("differ in a setting of the base run: every configuration is changed")
    func base() throws {
        let comparison = try compare(Workshop.text, Workshop.text.replacing("epochs: 3", with: "epochs: 5"))
        #expect(!comparison.isSame)
        #expect(
            comparison.settings == [
                SettingDifference(path: "training.epochs", left: .integer(3), right: .integer(5))
            ])
        #expect(comparison.axes == [])
        #expect([comparison.sameCount, comparison.changedCount] as [Int] == [0, 4])
        #expect([comparison.removedCount, comparison.addedCount] as [Int] == [0, 0])
    }

    @Test("differ in points, axes and seeds")
    func sweep() throws {
        let other = Workshop.text.replacing("[8, 16]", with: "[16, 32, 64]")
            .replacing("seeds: [1, 2]", with: "seeds: [2, 3, 4]")
        let comparison = try compare(Workshop.text, other)
        #expect(
            comparison.axes == [
                .init(name: "training.batch_size", removed: ["8"], added: ["32", "64"])
            ])
        #expect(comparison.removedSeeds == [1])
        #expect(comparison.addedSeeds == [3, 4])
        // 2 × {8, 16} against 2 × {16, 32, 64}
        #expect([comparison.sameCount, comparison.changedCount] as [Int] == [2, 0])
        #expect([comparison.removedCount, comparison.addedCount] as [Int] == [2, 4])
        let gone = try compare(
            Workshop.text, Workshop.text.replacing("\n    training.batch_size: [8, 16]", with: ""))
        #expect(gone.axes == [.init(name: "training.batch_size", removed: ["8", "16"], added: [])])
        #expect([gone.sameCount, gone.removedCount, gone.addedCount] as [Int] == [2, 2, 0])
    }

    @Test("differ in wishes that no number depends on")
    func wishes() throws {
        let other = Workshop.text + "\nreport: { metric: test.loss }\nrun: { workers: 3 }\n"
        let comparison = try compare(Workshop.text, other)
        #expect(comparison.settings.map(\.path) == ["run.workers", "report.metric"])
        #expect([comparison.sameCount, comparison.changedCount] as [Int] == [4, 0])
        #expect(!comparison.isSame)
    }
}
