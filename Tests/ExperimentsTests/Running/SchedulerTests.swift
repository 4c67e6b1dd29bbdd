import Foundation
import NeuralNetworks
import Synchronization
import Testing

@testable import Experiments

@Suite("A scheduler", .timeLimit(.minutes(1)))
struct SchedulerTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("comes to the same result bytes with 1, 2 and 5 workers")
    func workerCounts() throws {
        let runs = makeRuns(40)
        var results: [[String: [UInt8]]] = []
        for workers in [1, 2, 5] {
            let one = try TemporaryFolder()
            let outcome = try Scheduler.run(runs, folder: one.path, workers: workers)
            #expect(outcome.trained == 40)
            results.append(try resultBytes(in: one.path))
        }
        #expect(results[0].count == 40)
        #expect(results[1] == results[0])
        #expect(results[2] == results[0])
        // A trainer whose numbers depend on anything but the run is found out.
        let counter = Atomic<Int>(0)
        let other = try TemporaryFolder()
        _ = try Scheduler.run(runs, folder: other.path) { run, _, _, _ in
            var outcome = fakeOutcome(run)
            if counter.wrappingAdd(1, ordering: .relaxed).newValue == 7 { outcome.parameters[0] += 1 }
            return outcome
        }
        #expect(try resultBytes(in: other.path) != results[0])
    }

    @Test("has as many runs under way as there are workers, on more workers than cores too")
    func concurrency() throws {
        let current = Mutex(0)
        let highest = Mutex(0)
        _ = try Scheduler.run(makeRuns(12), folder: folder.path, workers: 5) { run, _, _, _ in
            let count = current.withLock { count in
                count += 1
                return count
            }
            highest.withLock { $0 = max($0, count) }
            Thread.sleep(forTimeInterval: 0.02)
            current.withLock { $0 -= 1 }
            return fakeOutcome(run)
        }
        #expect(highest.withLock { $0 } == 5)
    }

    @Test("begins with the longest run; of equal ones with the first in the plan")
    func longestFirst() throws {
        let order = Recorder<String>()
        let runs = makeRuns(4)
        let equal = makeRuns(6)[4...].map {
            PlannedRun(
                configuration: $0.configuration, seed: $0.seed,
                identity: RunIdentity(of: $0.configuration, facts: RunIdentityTests.facts), cost: 2.5)
        }
        _ = try Scheduler.run(runs + equal, folder: folder.path, workers: 1) { run, _, _, _ in
            order.add(run.id)
            return fakeOutcome(run)
        }
        #expect(order.elements == [runs[3], runs[2], equal[0], equal[1], runs[1], runs[0]].map(\.id))
    }

    @Test("tells of every start, epoch and end")
    func events() throws {
        let events = Recorder<String>()
        let runs = makeRuns(1)
        _ = try Scheduler.run(
            runs, folder: folder.path, workers: 1,
            onEvent: { event in
                switch event {
                case .started(_, let worker): events.add("started by \(worker)")
                case .progressed(_, _, let epochsDone): events.add("\(epochsDone)")
                case .finished(_, _, let record): events.add("finished \(record.id)")
                default: events.add("something else")
                }
            })
        #expect(events.elements == ["started by 0", "1", "2", "3", "finished \(runs[0].id)"])
    }

    @Test("records where and when a run was trained")
    func provenance() throws {
        let before = Date()
        _ = try Scheduler.run(makeRuns(1), folder: folder.path) { run, _, _, _ in
            Thread.sleep(forTimeInterval: 0.02)
            return fakeOutcome(run)
        }
        let record = try #require(JournalReader(folder: "\(folder.path)/journal").contents.records.values.first)
        let startedAt = try Date(record.provenance.startedAt, strategy: .iso8601)
        #expect(abs(startedAt.timeIntervalSince(before)) < 2)
        #expect(record.provenance.startedAt.hasSuffix("Z"))
        #expect(record.provenance.wallSeconds >= 0.02 && record.provenance.wallSeconds < 5)
        #expect(record.provenance.host == ProcessInfo.processInfo.hostName || !record.provenance.host.isEmpty)
    }

    @Test("takes a divergence for a result")
    func divergence() throws {
        let outcome = try Scheduler.run(makeRuns(3), folder: folder.path) { run, _, _, _ in
            var outcome = fakeOutcome(run)
            if run.seed == 1 { outcome.ending = .diverged(epoch: 2) }
            return outcome
        }
        #expect(outcome.trained == 3)
        #expect(outcome.diverged == 1)
        #expect(outcome.failed == 0)
    }

    @Test("takes an error for an event of one run; the others go on")
    func failure() throws {
        let runs = makeRuns(6)
        let outcome = try Scheduler.run(runs, folder: folder.path) { run, _, _, _ in
            guard run.seed != 1 else { throw SurroundingsError(operation: "read", path: "d.csv", reason: "gone") }
            return fakeOutcome(run)
        }
        #expect(outcome.trained == 4)
        #expect(outcome.failed == 2)
        let contents = try JournalReader(folder: "\(folder.path)/journal").contents
        #expect(contents.records.count == 4)
        #expect(contents.failures[runs[1].id]?.reason == "cannot read 'd.csv': gone")
    }

    @Test("begins no further run after a failure when the spec says stop")
    func stopOnFailure() throws {
        let outcome = try Scheduler.run(makeRuns(10), folder: folder.path, workers: 1, onFailure: .stop) {
            run, _, _, _ in
            guard run.cost != 8 else { throw RecordError(field: "x") }
            return fakeOutcome(run)
        }
        #expect((outcome.trained, outcome.failed, outcome.remaining) == (2, 1, 7))
        #expect(!outcome.isInterrupted)
    }

    @Test("ends a run that takes too long as failed; the others go on")
    func timeout() throws {
        let runs = makeRuns(3)
        let outcome = try Scheduler.run(runs, folder: folder.path, workers: 2, timeout: 0.05) { run, _, shouldStop, _ in
            while run.cost == 2 { if shouldStop() { return nil } }
            return fakeOutcome(run)
        }
        #expect((outcome.trained, outcome.failed) == (2, 1))
        let failures = try JournalReader(folder: "\(folder.path)/journal").contents.failures
        #expect(failures.mapValues(\.reason) == [runs[1].id: "took longer than 0.05s"])
    }

    @Test(
        "names a timeout as a spec would",
        arguments: [(1800.0, "30m"), (90, "90s"), (7200, "2h"), (60, "1m"), (0.5, "0.5s"), (5400, "90m")])
    func words(seconds: Double, words: String) {
        #expect(Scheduler.words(seconds: seconds) == words)
    }

    @Test("stops within a second when asked to, and trains only what is missing afterwards")
    func cancellation() throws {
        let runs = makeRuns(20)
        let cancellation = Cancellation()
        let begun = Atomic<Int>(0)
        let finished = Atomic<Int>(0)
        let clock = ContinuousClock()
        let cancelledAt = Mutex(clock.now)
        let outcome = try Scheduler.run(
            runs, folder: folder.path, cancellation: cancellation,
            train: { run, _, shouldStop, _ in
                // The sixth and the seventh would take for ever.
                if begun.wrappingAdd(1, ordering: .relaxed).newValue <= 5 { return fakeOutcome(run) }
                while !shouldStop() {}
                return nil
            },
            onEvent: { event in
                guard case .finished = event, finished.wrappingAdd(1, ordering: .relaxed).newValue == 5 else { return }
                cancelledAt.withLock { $0 = clock.now }
                cancellation.cancel()
            })
        #expect(clock.now - cancelledAt.withLock { $0 } < .seconds(1))
        #expect(outcome.isInterrupted)
        #expect(outcome.trained + outcome.remaining == 20)
        #expect(outcome.trained == 5)
        #expect(try JournalReader(folder: "\(folder.path)/journal").contents.failures.isEmpty)

        let trained = Recorder<String>()
        let rest = try Scheduler.run(runs, folder: folder.path) { run, _, _, _ in
            trained.add(run.id)
            return fakeOutcome(run)
        }
        #expect(rest.trained == outcome.remaining)
        #expect(Set(trained.elements).count == outcome.remaining)
        let whole = try TemporaryFolder()
        _ = try Scheduler.run(runs, folder: whole.path)
        #expect(try resultBytes(in: folder.path) == resultBytes(in: whole.path))
    }

    @Test("leaves out what another process finished meanwhile")
    func finishedElsewhere() throws {
        let runs = makeRuns(10)
        let other = try Journal(folder: folder.path)
        let events = Recorder<String>()
        let outcome = try Scheduler.run(
            runs, folder: folder.path, workers: 1,
            train: { run, _, _, _ in
                if run.id == runs[9].id {
                    for run in runs[2..<6] { try other.append(makeRecord(run), settings: run.meaning) }
                    try other.append(RunFailure(id: runs[1].id, reason: "r", failedAt: "2026-01-01T00:00:00Z"))
                }
                return fakeOutcome(run)
            },
            onEvent: { event in
                if case .finishedElsewhere(let run, let record) = event, record == makeRecord(run) {
                    events.add(run.id)
                }
            })
        try other.close()
        #expect(Set(events.elements) == Set(runs[2..<6].map(\.id)))
        #expect((outcome.trained, outcome.finishedElsewhere, outcome.failed, outcome.remaining) == (5, 4, 1, 0))
    }

    @Test("tells of no end before the journal has it")
    func keptBeforeTold() throws {
        let runs = makeRuns(20)
        try Files.makeFolder("\(folder.path)/journal")
        let path = "\(folder.path)/journal/own.jsonl"
        let unkept = Recorder<String>()
        let outcome = try Scheduler.run(
            runs, folder: folder.path, ownPath: path,
            onEvent: { event in
                guard case .finished(let run, _, _) = event else { return }
                let text = (try? Files.read(path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
                if !text.contains(run.id) { unkept.add(run.id) }
            })
        #expect(outcome.trained == 20)
        #expect(unkept.elements.isEmpty)
    }

    @Test("begins no further run when the disk is full, finishes those under way, and says why")
    func fullDisk() throws {
        let events = Recorder<SurroundingsError>()
        let outcome = try Scheduler.run(
            makeRuns(10), folder: folder.path, ownPath: "/dev/full", workers: 1,
            onEvent: { if case .journalFailed(let error) = $0 { events.add(error) } })
        let error = SurroundingsError(operation: "write", path: "/dev/full", reason: "No space left on device")
        #expect(outcome.journalFailure == error)
        #expect(events.elements == [error])
        #expect((outcome.trained, outcome.unwritten, outcome.remaining) == (1, 1, 9))
    }
}
