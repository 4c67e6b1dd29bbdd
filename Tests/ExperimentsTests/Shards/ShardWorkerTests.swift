import Foundation
import NeuralNetworks
import Synchronization
import Testing

@testable import Experiments

@Suite("A shard's worker", .timeLimit(.minutes(5)))
struct ShardWorkerTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    /// Eight runs in two shards.
    private func submit(_ text: String = Workshop.text) throws -> Submission {
        let experiment = try workshop.prepare(text)
        let runs = experiment.missingRuns(for: RunRequest())
        return try Submission.make(experiment, shards: [Array(runs[..<3]), Array(runs[3...])], engine: "slurm")
    }

    private func worker(_ submission: Submission, _ shard: Int) throws -> ShardWorker {
        try ShardWorker(directory: workshop.iris, submission: submission.name, shard: shard, patience: .zero)
    }

    @discardableResult
    private func work(
        _ submission: Submission, _ shard: Int, until cancellation: Cancellation = Cancellation(),
        onEvent: @escaping @Sendable (RunEvent) -> Void = { _ in }
    ) throws -> SweepOutcome {
        try worker(submission, shard).run(workers: 2, until: cancellation, onEvent: onEvent)
    }

    /// What the experiment comes to without any submission.
    private func wholeResults(_ text: String = Workshop.text) throws -> [String: RunResult] {
        let other = try Workshop()
        _ = try other.prepare(text).run()
        return try other.prepare(text).journal.records.mapValues(\.result)
    }

    private var results: [String: RunResult] {
        get throws { try Experiment.load(directory: workshop.iris).journal.records.mapValues(\.result) }
    }

    private var journals: [String] {
        get throws { try Files.names(in: "\(workshop.iris)/journal") }
    }

    @Test("trains its shard and no other; all shards together come to what one process comes to")
    func shards() throws {
        let submission = try submit()
        #expect(try work(submission, 1).trained == 5)
        #expect(try Set(results.keys) == Set(submission.runs(ofShard: 1).map(\.id)))
        #expect(try work(submission, 0).trained == 3)
        let whole = try wholeResults()
        #expect(whole.count == 8)
        #expect(try results == whole)
        #expect(try submission.attempts().map(\.state) == [.done, .done])
        #expect(try submission.attempts().map(\.trained) == [3, 5])
        #expect(try submission.begunShards() == [0, 1])
        #expect(PathKind(path: "\(workshop.iris)/checkpoints/claims") == nil, "something was locked")
    }

    @Test("does nothing twice when it is begun again")
    func again() throws {
        let submission = try submit()
        try work(submission, 0)
        let outcome = try work(submission, 0)
        #expect(outcome.trained == 0)
        #expect(outcome.cached == 3)
        #expect(try journals.count == 1)
    }

    @Test("does no harm beside a copy of itself: one record of each run counts")
    func copies() throws {
        let submission = try submit()
        // Both begin with the same run before either has finished it.
        let starts = Mutex<Set<String>>([])
        let meet: @Sendable (String, RunEvent) -> Void = { name, event in
            guard case .started = event else { return }
            starts.withLock { _ = $0.insert(name) }
            while starts.withLock({ $0.count }) < 2 { Thread.sleep(forTimeInterval: 0.001) }
        }
        let copy = try worker(submission, 1)
        let isOver = DispatchSemaphore(value: 0)
        let other = Thread {
            _ = try? copy.run(workers: 1, until: Cancellation()) { meet("copy", $0) }
            isOver.signal()
        }
        other.start()
        _ = try worker(submission, 1).run(workers: 1, until: Cancellation()) { meet("original", $0) }
        isOver.wait()
        #expect(try journals.count == 2)
        try work(submission, 0)
        #expect(try results == wholeResults())
        #expect(try Experiment.load(directory: workshop.iris).journal.notices == [])
    }

    private static let long =
        Workshop.text.replacing("epochs: 3", with: "epochs: 2000")
        .replacing("[0, 0.5]", with: "[0.5]").replacing("[8, 16]", with: "[8]") + "\nrun: { checkpoint: 0.05s }\n"

    @Test("saves what is under way when it is stopped; the next attempt goes on there")
    func stopping() throws {
        let experiment = try workshop.prepare(Self.long)
        let runs = experiment.missingRuns(for: RunRequest())
        let submission = try Submission.make(experiment, shards: [runs], engine: "slurm")
        let cancellation = Cancellation()
        let first = try work(submission, 0, until: cancellation) { event in
            if case .progressed(_, _, 20) = event { cancellation.cancel(.long) }
        }
        #expect(first.isInterrupted)
        #expect(try submission.attempts()[0].state == .stopped)
        let resumed = Recorder<Int>()
        let second = try work(submission, 0) { event in
            if case .resumed(_, _, let epoch, _) = event { resumed.add(epoch) }
        }
        #expect(second.trained == 2)
        #expect(resumed.elements.contains { $0 >= 20 })
        #expect(try results == wholeResults(Self.long))
        #expect(Checkpoints(folder: "\(workshop.iris)/checkpoints").ids == [])
    }

    @Test("asks to be begun again only while its attempts come further, and not for ever")
    func requeueing() throws {
        let submission = try submit()
        let idle = try worker(submission, 0)
        let stopped = Cancellation()
        stopped.cancel()
        _ = try idle.run(workers: 1, until: stopped) { _ in }
        #expect(try !idle.requeues())
        #expect(try submission.attempts()[0].state == .stopped)
        let busy = try worker(submission, 0)
        _ = try busy.run(workers: 1, until: Cancellation()) { _ in }
        #expect(try busy.requeues())
        #expect(try Set(submission.attempts().map(\.state)) == [.stopped, .requeued])
        for number in 2...ShardWorker.requeueLimit {
            let attempt = Attempt(shard: 0, host: "h", startedAt: "2026-01-01T00:00:00Z", state: .requeued, trained: 1)
            try submission.write(attempt.json.bytes, to: "attempts/0-h-\(number).json")
        }
        #expect(try !busy.requeues())
    }

    @Test("on a machine that does not see the folder says so at once")
    func otherMachine() throws {
        let submission = try submit()
        let error = try #require(throws: SurroundingsError.self) {
            _ = try ShardWorker(directory: "/nowhere/iris", submission: submission.name, shard: 0, patience: .zero)
        }
        #expect(
            error.description == "cannot work on '/nowhere/iris/submissions/\(submission.name)': machine "
                + "'\(Machine.host)' sees no such submission, not even the folder '/nowhere/iris'; the results folder has "
                + "to be on a file system that all machines share")
        #expect(throws: SurroundingsError.self) {
            _ = try ShardWorker(directory: workshop.iris, submission: "001-0", shard: 0, patience: .zero)
        }
        #expect(throws: SurroundingsError.self) { _ = try worker(submission, 2) }
    }

    @Test("waits for a folder that a shared file system shows late")
    func lateFolder() throws {
        let submission = try submit()
        let file = "\(submission.path)/submission.json"
        try FileManager.default.moveItem(atPath: file, toPath: "\(file).late")
        let thread = Thread {
            Thread.sleep(forTimeInterval: 0.5)
            try? FileManager.default.moveItem(atPath: "\(file).late", toPath: file)
        }
        thread.start()
        let worker = try ShardWorker(
            directory: workshop.iris, submission: submission.name, shard: 0, patience: .seconds(30))
        #expect(worker.submission == submission)
    }

    @Test("refuses data that are not those of the plan, and says why in its attempt")
    func otherData() throws {
        let submission = try submit()
        try workshop.folder.write(
            "specs/data.csv", "x,y,label\n" + String(repeating: "1,2,a\n2,1,b\n3,3,c\n", count: 20))
        let error = try #require(throws: SurroundingsError.self) { try work(submission, 0) }
        #expect(error.reason.hasSuffix("are not those that the runs were planned with"))
        let attempt = try submission.attempts()[0]
        #expect(attempt.state == .refused)
        #expect(attempt.reason == "\(error)")
        #expect(try results.isEmpty)
    }

    @Test("refuses another revision of the engine")
    func otherEngine() throws {
        let submission = try submit()
        let lock = try #require(try submission.bytes(of: "lock.json"))
        let text = String(decoding: lock, as: UTF8.self)
            .replacing("\"engine\": \(Engine.revision)", with: "\"engine\": \(Engine.revision + 1)")
        try submission.write(Array(text.utf8), to: "lock.json")
        let error = try #require(throws: SurroundingsError.self) { try work(submission, 0) }
        #expect(error.reason.contains("by revision \(Engine.revision + 1) of the engine"))
    }

    @Test("leaves a run alone that failed in an attempt before")
    func failedBefore() throws {
        let text = Workshop.text.replacing("epochs: 3", with: "epochs: 100000")
        let submission = try submit(text + "\nrun: { timeout: 0.05s }\n")
        let first = try work(submission, 1)
        #expect(first.failed == 5)
        let second = try work(submission, 1)
        #expect(second.failed == 0)
        #expect(second.failedBefore == first.failed)
    }

    @Test("is heard of by who awaits its runs, once each")
    func news() throws {
        let submission = try submit()
        let experiment = try workshop.prepare()
        let runs = experiment.missingRuns(for: RunRequest())
        var news = try ResultsNews(experiment, awaiting: runs)
        #expect(try news.events().isEmpty)
        try work(submission, 0)
        let ids = try news.events().map { event in
            guard case .finishedElsewhere(let run, _) = event else { return "" }
            return run.id
        }
        #expect(ids == runs[..<3].map(\.id))
        #expect(try news.events().isEmpty)
        #expect(news.missing.map(\.id) == runs[3...].map(\.id))
    }
}
