import Foundation
import Synchronization

/// What the workers of one sweep share: the runs that wait, and how the sweep goes.
final class Board: Sendable {
    private struct State {
        /// The runs that wait, shortest first: the next one is the last.
        var waiting: [PlannedRun]
        var outcome = SweepOutcome()
        var isStopped = false
    }

    private let state: Mutex<State>
    private let journal: Journal
    private let cancellation: Cancellation
    private let onEvent: @Sendable (RunEvent) -> Void

    init(
        runs: [PlannedRun], journal: Journal, cancellation: Cancellation,
        onEvent: @escaping @Sendable (RunEvent) -> Void
    ) {
        let order = runs.indices.sorted { (runs[$0].cost, -$0) < (runs[$1].cost, -$1) }
        state = Mutex(State(waiting: order.map { runs[$0] }))
        self.journal = journal
        self.cancellation = cancellation
        self.onEvent = onEvent
    }

    /// Whether somebody wishes to stop at once.
    var isCancelled: Bool { cancellation.isCancelled }

    /// How the sweep went, once no worker works any more and the journal is done.
    var outcome: SweepOutcome {
        state.withLock { state in
            var outcome = state.outcome
            outcome.remaining += state.waiting.count
            outcome.unwritten = journal.unwrittenCount
            outcome.isInterrupted = isCancelled && outcome.remaining > 0
            return outcome
        }
    }

    /// The next run to train, claimed; nil when there is none or no further one is to be begun.
    ///
    /// Runs that another process has under way are passed over. When only such are left, the worker waits for that
    /// process to finish them or to end.
    func next() -> PlannedRun? {
        while !isCancelled {
            let (run, events, isOver) = take()
            events.forEach(onEvent)
            if run != nil || isOver { return run }
            Thread.sleep(forTimeInterval: 0.1)
        }
        return nil
    }

    private func take() -> (run: PlannedRun?, events: [RunEvent], isOver: Bool) {
        state.withLock { state in
            var events: [RunEvent] = []
            for index in state.waiting.indices.reversed() where !state.isStopped {
                let run = state.waiting[index]
                switch journal.claim(run.id) {
                case .taken: continue
                case .granted:
                    state.waiting.remove(at: index)
                    return (run, events, false)
                case .finished(let record):
                    state.waiting.remove(at: index)
                    state.outcome.finishedElsewhere += 1
                    events.append(.finishedElsewhere(run, record: record))
                case .failed(let failure):
                    state.waiting.remove(at: index)
                    state.outcome.failed += 1
                    events.append(.failedElsewhere(run, failure: failure))
                }
            }
            return (nil, events, state.isStopped || state.waiting.isEmpty)
        }
    }

    /// A worker finished its run. The worker goes on; who listens is told when the journal has it.
    func finish(_ run: PlannedRun, worker: Int, record: RunRecord) {
        state.withLock { state in
            state.outcome.trained += 1
            if record.result.status == .diverged { state.outcome.diverged += 1 }
        }
        journal.append(record, settings: run.meaning) { [self] failure in
            note(failure)
            onEvent(.finished(run, worker: worker, record: record))
        }
    }

    /// The surroundings of a worker's run failed.
    func fail(_ run: PlannedRun, worker: Int, reason: String, policy: FailurePolicy) {
        let failure = RunFailure(id: run.id, reason: reason, failedAt: Provenance.text(Date()))
        state.withLock { state in
            state.outcome.failed += 1
            if policy == .stop { state.isStopped = true }
        }
        journal.append(failure) { [self] journalFailure in
            note(journalFailure)
            onEvent(.failed(run, worker: worker, failure: failure))
        }
    }

    /// A worker stopped in the middle of its run.
    func abandon(_ run: PlannedRun) {
        journal.release(run.id)
        state.withLock { $0.outcome.remaining += 1 }
    }

    /// Takes in whether the journal could keep something. When it could not, no further run is begun: what is trained
    /// could not be kept either.
    private func note(_ failure: SurroundingsError?) {
        guard let failure else { return }
        let isFirst = state.withLock { state in
            defer {
                state.outcome.journalFailure = state.outcome.journalFailure ?? failure
                state.isStopped = true
            }
            return state.outcome.journalFailure == nil
        }
        if isFirst { onEvent(.journalFailed(failure)) }
    }
}
