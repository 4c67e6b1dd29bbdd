import Foundation
import Testing

@testable import Experiments

@Suite("A submission", .timeLimit(.minutes(5)))
struct SubmissionTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    /// Eight runs in shards of 3, 3 and 2.
    private func make() throws -> (experiment: Experiment, submission: Submission) {
        let experiment = try workshop.prepare()
        let runs = experiment.missingRuns(for: RunRequest())
        let shards = [Array(runs[..<3]), Array(runs[3..<6]), Array(runs[6...])]
        return (experiment, try Submission.make(experiment, shards: shards, engine: "slurm"))
    }

    @Test("keeps every run of every shard, as it was planned")
    func runs() throws {
        let (experiment, submission) = try make()
        #expect(submission.shardCount == 3)
        #expect(submission.runCount == 8)
        let opened = try Submission.open(submission.name, in: experiment.folder)
        #expect(opened == submission)
        #expect(try Submission.all(in: experiment.folder) == [submission])
        let kept = try (0..<3).map { try opened.runs(ofShard: $0) }
        #expect(kept.map(\.count) == [3, 3, 2])
        #expect(kept.joined().map(\.id) == experiment.runs.map(\.id))
        #expect(kept.joined().map(\.seed) == [1, 2, 1, 2, 1, 2, 1, 2])
        #expect(kept.joined().map(\.configuration) == [0, 0, 1, 1, 2, 2, 3, 3])
    }

    @Test("has a name that no other has, and a number")
    func names() throws {
        let (experiment, first) = try make()
        let (_, second) = try make()
        #expect(first.name.hasPrefix("001-"))
        #expect(second.name.hasPrefix("002-"))
        #expect(first.name.count == 20)
        #expect(first.name.dropFirst(4) != second.name.dropFirst(4))
        #expect(try Submission.all(in: experiment.folder).map(\.name) == [first.name, second.name])
    }

    @Test("that was not complete when its process ended is none")
    func incomplete() throws {
        let (experiment, submission) = try make()
        try FileManager.default.removeItem(atPath: "\(submission.path)/submission.json")
        #expect(try Submission.all(in: experiment.folder) == [])
    }

    @Test("does not change when the spec is edited")
    func editedSpec() throws {
        let (_, submission) = try make()
        let before = try submission.runs(ofShard: 0)
        _ = try workshop.run(Workshop.text.replacing("[0, 0.5]", with: "[0.1]"))
        let copy = try Experiment.load(directory: submission.path)
        #expect(copy.runs.map(\.id).prefix(3) == before.map(\.id)[...])
        #expect(copy.plan.spec.folder == "\(Paths.absolute(workshop.folder.path))/specs")
    }

    @Test("is ended when it is told so")
    func ending() throws {
        let (experiment, submission) = try make()
        #expect(!submission.isEnded)
        try submission.end()
        #expect(try Submission.open(submission.name, in: experiment.folder).isEnded)
    }

    @Test(
        "with a damaged file is refused",
        arguments: [
            ("runs", "short", "cannot read '%/runs': runs of shard 0 are missing"),
            ("submission.json", "{}", "it is no submission that this version of Espalier understands"),
        ])
    func damage(_ file: String, _ text: String, _ message: String) throws {
        let (experiment, submission) = try make()
        try submission.write(Array(text.utf8), to: file)
        let error = try #require(throws: SurroundingsError.self) {
            _ = try Submission.open(submission.name, in: experiment.folder).runs(ofShard: 0)
        }
        #expect(error.description.hasSuffix(message.replacing("%", with: submission.path)), "\(error)")
    }

    @Test("refuses runs that would not fit into their lines")
    func lines() throws {
        let run = ShardRun(id: "0123456789abcdef", configuration: 9_999_999, seed: 2_147_483_647)
        #expect(run.line.count == ShardRun.lineLength)
        #expect(ShardRun(line: run.line) == run)
        let longest = ShardRun(id: "0123456789abcdef", configuration: 9_999_999, seed: .max)
        #expect(ShardRun(line: longest.line) == longest)
    }
}

@Suite("Cutting runs into shards")
struct ShardPackingTests {
    private func costs(_ costs: [Double], capacity: Double) -> [[Double]] {
        let runs = makeRuns(costs.count)
        let costly = zip(runs, costs).map { run, cost in
            PlannedRun(
                configuration: run.configuration, seed: run.seed,
                identity: RunIdentity(of: run.configuration, facts: RunIdentityTests.facts), cost: cost)
        }
        return Experiment.shards(of: costly, capacity: capacity).map { $0.map(\.cost) }
    }

    @Test("gives as few as can be, all about as long, in order")
    func equal() {
        #expect(costs([1, 1, 1, 1, 1, 1], capacity: 3) == [[1, 1, 1], [1, 1, 1]])
        #expect(costs([1, 1, 1, 1, 1, 1, 1], capacity: 3).map(\.count) == [2, 3, 2])
        #expect(costs([1, 2, 3], capacity: 100) == [[1, 2, 3]])
    }

    @Test("gives a run that takes longer a shard of its own")
    func long() {
        #expect(costs([10, 1, 1, 10], capacity: 3) == [[10], [1, 1], [10]])
        #expect(costs([5, 5, 5], capacity: 1) == [[5], [5], [5]])
    }

    @Test("loses no run, and makes no empty shard")
    func complete() {
        for capacity in [0.5, 1, 2.5, 7, 40, 1e9] {
            let all = (1...50).map { Double($0 % 7 + 1) }
            let shards = costs(all, capacity: capacity)
            #expect(Array(shards.joined()) == all)
            #expect(shards.allSatisfy { !$0.isEmpty })
        }
    }
}
