import Foundation
import NeuralNetworks
import Synchronization
import Testing

@testable import Experiments

@Suite("Experiments with the engine", .timeLimit(.minutes(1)))
struct EngineTests {
    @Test("come to the same bytes with 1, 2 and 5 workers, after a stop and in a part of the grid, as verify confirms")
    func sameBytes() throws {
        var results: [[String: [UInt8]]] = []
        for workers in [1, 2, 5] {
            let workshop = try Workshop()
            var request = RunRequest()
            request.workers = workers
            let outcome = try workshop.prepare().run(request)
            #expect((outcome.trained, outcome.diverged) == (8, 0))
            results.append(try resultBytes(in: workshop.iris))
        }
        #expect(results[1] == results[0])
        #expect(results[2] == results[0])
        #expect(Set(results[0].values).count == 8)

        let workshop = try Workshop()
        let cancellation = Cancellation()
        var oneByOne = RunRequest()
        oneByOne.workers = 1
        let starts = Atomic<Int>(0)
        let stopped = try workshop.prepare().run(oneByOne, until: cancellation) { event in
            guard case .started = event else { return }
            if starts.wrappingAdd(1, ordering: .relaxed).newValue == 3 { cancellation.cancel() }
        }
        #expect(stopped.isInterrupted)
        #expect((stopped.trained, stopped.remaining) == (2, 6))
        _ = try workshop.prepare(Workshop.text.replacing("[0, 0.5]", with: "[0.5]")).run()
        let rest = try workshop.prepare().run()
        #expect(rest.trained > 0 && rest.trained < 8)
        #expect(try resultBytes(in: workshop.iris) == results[0])

        let experiment = try Experiment.load(directory: workshop.iris)
        let verification = try experiment.verify(experiment.sample(nil), workers: 2)
        #expect((verification.checkedCount, verification.mismatches.count) == (8, 0))
        // A record whose numbers were edited is found out.
        let journal = try #require(try Files.names(in: "\(workshop.iris)/journal").first)
        let text = String(decoding: try Files.read("\(workshop.iris)/journal/\(journal)"), as: UTF8.self)
        try workshop.folder.write(
            "results/iris/journal/\(journal)",
            text.replacing(/"test\.accuracy":[0-9.]+/, with: "\"test.accuracy\":0.99", maxReplacements: 1))
        let edited = try Experiment.load(directory: workshop.iris)
        #expect(
            try edited.verify(edited.sample(nil), workers: 2).mismatches.map(\.differences) == [["test.accuracy"]])
    }

    @Test("stop within a second in the middle of an endless training, and record nothing of it")
    func stop() throws {
        let workshop = try Workshop()
        let cancellation = Cancellation()
        let cancelledAt = Mutex<ContinuousClock.Instant?>(nil)
        let text = Workshop.text.replacing("epochs: 3", with: "epochs: 1000000")
        let outcome = try workshop.prepare(text).run(until: cancellation) { event in
            guard case .progressed = event, !cancellation.isCancelled else { return }
            cancelledAt.withLock { $0 = ContinuousClock().now }
            cancellation.cancel()
        }
        let cancelled = try #require(cancelledAt.withLock { $0 })
        #expect(ContinuousClock().now - cancelled < .seconds(1))
        #expect((outcome.trained, outcome.remaining, outcome.isInterrupted) == (0, 8, true))
        #expect(try Files.names(in: "\(workshop.iris)/journal").isEmpty)
        // What was under way is saved.
        #expect(try !Files.names(in: "\(workshop.iris)/checkpoints").isEmpty)
    }

    @Test("take a training that blows up for a result")
    func divergence() throws {
        let workshop = try Workshop()
        let text = Workshop.text
            .replacing("type: adam\n  learning_rate: 0.01", with: "type: sgd\n  learning_rate: 1e30")
            .replacing("[0, 0.5]", with: "[0]")
        let outcome = try workshop.prepare(text).run()
        #expect((outcome.trained, outcome.diverged, outcome.failed) == (4, 4, 0))
        let experiment = try Experiment.load(directory: workshop.iris)
        #expect(experiment.journal.records.values.allSatisfy { $0.result.status == .diverged })
        #expect(try experiment.verify(experiment.sample(nil), workers: 2).mismatches.isEmpty)
    }
}
