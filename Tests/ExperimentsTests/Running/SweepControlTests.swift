import Foundation
import NeuralNetworks
import Synchronization
import Testing

@testable import Experiments

@Suite("A sweep whose plan is changed")
struct SweepControlTests {
    /// Trains until it is told to go on.
    private final class Gate: Sendable {
        let isOpen = Mutex(false)
        let begun = Recorder<String>()
        let stopped = Recorder<String>()

        var train: Scheduler.Train {
            { [self] run, support, shouldStop, progress in
                begun.add(run.id)
                while !isOpen.withLock({ $0 }) {
                    if shouldStop() {
                        stopped.add(run.id)
                        return nil
                    }
                    usleep(500)
                }
                return try fakeTrain(run, support, shouldStop, progress)
            }
        }

        func open() { isOpen.withLock { $0 = true } }

        func waitForBegun(_ count: Int) {
            while begun.elements.count < count { usleep(500) }
        }
    }

    /// Begins with two runs under way and changes the plan; the ids that were begun and stopped, and the outcome.
    private func change(
        _ runs: [PlannedRun], to others: [PlannedRun]
    ) throws -> (gate: Gate, later: Recorder<String>, outcome: SweepOutcome, recorded: Set<String>) {
        let folder = try TemporaryFolder()
        let journal = try Journal(folder: folder.path)
        let gate = Gate()
        let later = Recorder<String>()
        let board = Board(
            runs: runs, train: gate.train, journal: journal, cancellation: Cancellation(), onEvent: { _ in })
        let scheduler = Scheduler(
            workers: 2, onFailure: .continue, timeout: 60, journal: journal, train: gate.train, onEvent: { _ in })
        let outcome = Mutex<SweepOutcome?>(nil)
        let group = DispatchGroup()
        DispatchQueue(label: "sweep").async(group: group) {
            let end = scheduler.run(on: board)
            outcome.withLock { $0 = end }
        }
        gate.waitForBegun(2)
        board.replace(others) { run, support, shouldStop, progress in
            later.add(run.id)
            return try fakeTrain(run, support, shouldStop, progress)
        }
        usleep(20_000)
        gate.open()
        group.wait()
        try journal.close()
        let recorded = Set(try resultBytes(in: folder.path).keys)
        return (gate, later, try #require(outcome.withLock { $0 }), recorded)
    }

    @Test("goes on with what is still needed, and trains what is new with the new plan's trainer")
    func keeps() throws {
        let all = makeRuns(6)
        // The costliest are begun first: 3 and 2 of the first four.
        let (gate, later, outcome, recorded) = try change(Array(all[0..<4]), to: Array(all[1...5]))
        #expect(Set(gate.begun.elements) == [all[3].id, all[2].id])
        #expect(gate.stopped.elements == [])
        #expect(Set(later.elements) == [all[1].id, all[4].id, all[5].id])
        #expect(recorded == Set(all[1...5].map(\.id)))
        #expect([outcome.trained, outcome.remaining, outcome.failed] as [Int] == [5, 0, 0])
        #expect(!outcome.isInterrupted)
    }

    @Test("stops what nobody needs any more, which is no failure and does not remain")
    func stops() throws {
        let all = makeRuns(6)
        let (gate, later, outcome, recorded) = try change(Array(all[0..<4]), to: [all[3], all[5]])
        #expect(gate.stopped.elements == [all[2].id])
        #expect(later.elements == [all[5].id])
        #expect(recorded == [all[3].id, all[5].id])
        #expect([outcome.trained, outcome.remaining, outcome.failed] as [Int] == [2, 0, 0])
    }

    @Test("may need nothing any more")
    func nothing() throws {
        let all = makeRuns(4)
        let (gate, later, outcome, recorded) = try change(all, to: [])
        #expect(Set(gate.stopped.elements) == [all[3].id, all[2].id])
        #expect(later.elements == [] && recorded == [])
        #expect(outcome == SweepOutcome())
    }
}
