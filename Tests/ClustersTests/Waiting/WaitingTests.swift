import Experiments
import Foundation
import Testing

@testable import Clusters

@Suite("Waiting for runs that other machines train", .timeLimit(.minutes(5)))
struct WaitingTests {
    private let place: Workplace

    init() throws { place = try Workplace() }

    /// What happened while waiting, as texts.
    private final class Log {
        var events: [String] = []
        var notices: [String] { events.filter { $0.hasPrefix("notice ") }.map { String($0.dropFirst(7)) } }
        var sent: [String] { events.filter { $0.hasPrefix("sent ") } }

        func add(_ event: WaitingEvent) {
            switch event {
            case .run: break
            case .sent(let submission, let shards, let isAgain):
                events.append("sent \(submission.runCount) in \(shards)\(isAgain ? " again" : "")")
            case .queue(let queue): events.append("queue \(queue.running) \(queue.waiting)")
            case .notice(let text): events.append("notice \(text)")
            }
        }
    }

    private func wait(
        _ engine: FakeEngine, retrying: Bool = false, experiment: Experiment? = nil,
        until cancellation: Cancellation = Cancellation()
    ) throws -> (outcome: WaitingOutcome, log: Log) {
        let log = Log()
        var request = RunRequest()
        request.retriesFailed = retrying
        var waiting = try Waiting(
            experiment ?? place.experiment(), request, engine: engine, until: cancellation
        ) { log.add($0) }
        return (try waiting.run(), log)
    }

    private var submissions: [Submission] { get throws { try Submission.all(in: place.results) } }

    private func recorded() throws -> Int {
        try Experiment.load(directory: place.results.path).counts.recorded
    }

    @Test("ends when every run has a result, and notes that nothing is under way")
    func allTrained() throws {
        let engine = FakeEngine { _, shard, look in look > shard / 3 ? .trained : .waits("Resources") }
        let (outcome, log) = try wait(engine)
        #expect(outcome.sweep.trained == 8)
        #expect(outcome.sweep.remaining == 0)
        #expect(!outcome.sweep.isInterrupted)
        #expect(outcome.failure == nil)
        #expect(log.sent == ["sent 8 in 8"])
        #expect(log.events.contains("queue 0 5"))
        #expect(log.notices.isEmpty)
        #expect(try recorded() == 8)
        #expect(try submissions.map(\.isEnded) == [true])
        // Nothing is left to send.
        let (again, second) = try wait(FakeEngine { _, _, _ in .trained })
        #expect(again.sweep.cached == 8)
        #expect(second.events.isEmpty)
    }

    @Test("sends again exactly what is missing, after a time of grace")
    func missing() throws {
        let engine = FakeEngine(grace: 1) { submission, shard, _ in
            submission.name.hasPrefix("001") && [1, 4, 6].contains(shard) ? .vanishes : .trained
        }
        let start = ContinuousClock.now
        let (outcome, log) = try wait(engine)
        #expect(ContinuousClock.now - start >= .seconds(1))
        #expect(outcome.sweep.trained == 8)
        #expect(log.sent == ["sent 8 in 8", "sent 3 in 3 again"])
        let missing = try [1, 4, 6].flatMap { try submissions[0].runs(ofShard: $0) }
        #expect(try (0..<3).flatMap { try submissions[1].runs(ofShard: $0) } == missing)
        #expect(
            log.notices == [
                "3 shards (1, 4, 6) ended without a sign of life: do the machines of the cluster see "
                    + "'\(try submissions[0].results.path)'? (Or somebody ended them.) Their outputs would be in "
                    + "'\(try submissions[0].path)/log'"
            ])
        #expect(try submissions.map(\.isEnded) == [true, true])
    }

    @Test("sends nothing twice while it is under way, but what is new at once")
    func earlierSubmission() throws {
        // A client that was killed behind its last sbatch: the jobs are there, and nobody waits.
        let first = try place.submission()
        let engine = FakeEngine { _, _, look in look < 4 ? .waits("Priority") : .trained }
        try engine.send(first, until: Cancellation())
        let more = try place.experiment("seeds=[1, 2, 3, 4, 5]")
        let (outcome, log) = try wait(engine, experiment: more)
        #expect(log.sent == ["sent 2 in 2"])
        #expect(outcome.sweep.trained == 10)
        #expect(engine.sent.map(\.runCount) == [8, 2])
    }

    @Test("takes what never reached the queue for missing, once it is sure")
    func killedBeforeSending() throws {
        _ = try place.submission()
        let engine = FakeEngine { _, _, _ in .trained }
        let (outcome, log) = try wait(engine)
        #expect(outcome.sweep.trained == 8)
        #expect(log.sent == ["sent 8 in 8"])
        #expect(try submissions.map(\.isEnded) == [true, true])
    }

    @Test("sends no more often than the spec says")
    func limit() throws {
        // A worker begins each time, so that something might come of it.
        let engine = FakeEngine(resubmissions: 2) { _, _, _ in .begins }
        let (outcome, log) = try wait(engine)
        #expect(log.sent == ["sent 8 in 8", "sent 8 in 8 again", "sent 8 in 8 again"])
        #expect(
            outcome.failure
                == "8 runs are still missing after having been sent again 2 times ('run.slurm.submissions'); the same "
                + "command sends them again")
        #expect(outcome.sweep.remaining == 8)
        #expect(try #require(log.notices.first).contains("8 shards (0, 1, 2, 3, 4, …) began and did not end in order"))
        let none = FakeEngine(resubmissions: 0) { _, _, _ in .begins }
        #expect(try #require(try wait(none).outcome.failure).contains("lets none be sent again"))
    }

    @Test("stops when two submissions came to nothing at all, and quotes the output of a shard")
    func barren() throws {
        let engine = FakeEngine { submission, _, _ in
            try? submission.write(Array("one\nespalier: not found\n\n".utf8), to: "log/0.log")
            return .vanishes
        }
        let (outcome, log) = try wait(engine)
        #expect(log.sent.count == 2)
        #expect(try #require(outcome.failure).contains("the last 2 submissions came to nothing"))
        #expect(try #require(log.notices.first).hasSuffix("/log/0.log' ends with: espalier: not found"))
    }

    @Test("takes no answer for nothing known, however often, and says so after a while")
    func noAnswer() throws {
        let engine = FakeEngine(grace: 0.1) { _, _, look throws(ClusterError) in
            guard look < 3 || look > 30 else { throw ClusterError("the controller does not answer", isTemporary: true) }
            return look < 3 ? .waits("Priority") : .trained
        }
        let (outcome, log) = try wait(engine)
        #expect(outcome.sweep.trained == 8)
        #expect(log.sent == ["sent 8 in 8"])
        #expect(log.notices == ["the controller does not answer; still waiting", "slurm answers again"])
    }

    @Test("is over at once when somebody wishes to stop; what was sent goes on")
    func detached() throws {
        let cancellation = Cancellation()
        let engine = FakeEngine { _, _, look in
            if look == 3 { cancellation.cancel() }
            return .waits("Resources")
        }
        let (outcome, _) = try wait(engine, until: cancellation)
        #expect(outcome.sweep.isInterrupted)
        #expect(outcome.sweep.remaining == 8)
        #expect(outcome.failure == nil)
        #expect(try submissions.map(\.isEnded) == [false])
        #expect(engine.state.withLock { $0.cancelled.isEmpty })
    }

    @Test("withdraws what can never begin, and says why")
    func hopeless() throws {
        let engine = FakeEngine { _, _, _ in .waits("PartitionConfig", isHopeless: true) }
        let (outcome, log) = try wait(engine)
        #expect(
            log.notices == ["slurm: 8 shards wait for what may never come (PartitionConfig): ask for less"])
        #expect(
            outcome.failure
                == "slurm cannot give the jobs what they ask for (PartitionConfig), so they were withdrawn; change the "
                + "spec and run it again")
        #expect(engine.state.withLock { $0.cancelled } == (try submissions.map(\.name)))
        #expect(try submissions.map(\.isEnded) == [true])
    }

    @Test("lets what is hopeless be while other shards go on")
    func partlyHopeless() throws {
        let engine = FakeEngine { _, shard, look in
            look > 40 ? .trained : .waits("PartitionConfig", isHopeless: shard == 0)
        }
        let (outcome, log) = try wait(engine)
        #expect(outcome.sweep.trained == 8)
        #expect(log.notices == ["slurm: 1 shard waits for what may never come (PartitionConfig): ask for less"])
    }

    @Test("sends the rest of what the engine did not take at once, which counts as no repetition")
    func partly() throws {
        let engine = FakeEngine(resubmissions: 0, room: 3) { _, _, _ in .trained }
        let (outcome, log) = try wait(engine)
        #expect(outcome.sweep.trained == 8)
        #expect(log.sent == ["sent 8 in 3", "sent 8 in 3", "sent 8 in 2"])
        #expect(log.notices == ["slurm takes 3 of 8 shards now; the others are sent when there is room"])
        #expect(try submissions.count == 1)
    }

    @Test("does not send again what failed, unless that is wished for")
    func failed() throws {
        let place = try Workplace(run: "{ timeout: 0.000001s }")
        let engine = FakeEngine { _, _, _ in .trained }
        let log = Log()
        var waiting = try Waiting(
            place.experiment(), RunRequest(), engine: engine, until: Cancellation()
        ) { log.add($0) }
        let outcome = try waiting.run()
        #expect(outcome.sweep.failed == 8)
        #expect(outcome.sweep.remaining == 0)
        #expect(log.sent == ["sent 8 in 8"])
        var request = RunRequest()
        var second = try Waiting(
            place.experiment(), request, engine: engine, until: Cancellation()
        ) { log.add($0) }
        #expect(try second.run().sweep.failedBefore == 8)
        #expect(log.sent.count == 1)
        request.retriesFailed = true
        var third = try Waiting(
            place.experiment("run.timeout=none"), request, engine: engine, until: Cancellation()
        ) { log.add($0) }
        #expect(try third.run().sweep.trained == 8)
        #expect(log.sent.count == 2)
    }

    @Test("ends with an error when the first sending is refused, and leaves nothing behind")
    func refusedAtFirst() throws {
        let engine = FakeEngine { _, _, _ in .trained }
        engine.state.withLock { $0.failures = [ClusterError("no such partition")] }
        #expect(throws: ClusterError("no such partition")) { try wait(engine) }
        #expect(try submissions.map(\.isEnded) == [true])
        #expect(try wait(engine).outcome.sweep.trained == 8)
    }

    @Test("goes on waiting when the engine is gone at the moment of sending again")
    func goneWhenSendingAgain() throws {
        let engine = FakeEngine { submission, _, _ in submission.name.hasPrefix("001") ? .begins : .trained }
        let log = Log()
        var waiting = try Waiting(
            place.experiment(), RunRequest(), engine: engine, until: Cancellation()
        ) { event in
            log.add(event)
            if case .sent(_, _, false) = event, engine.sent.count == 1 {
                engine.state.withLock { $0.failures = [ClusterError("gone", isTemporary: true)] }
            }
        }
        #expect(try waiting.run().sweep.trained == 8)
        #expect(log.notices.contains("gone; still waiting"))
    }
}
