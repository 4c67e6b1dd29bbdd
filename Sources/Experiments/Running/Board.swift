import Foundation
import NeuralNetworks
import Synchronization

/// What the workers of one sweep share: the runs that wait, and how the sweep goes.
final class Board: Sendable {
    /// A run that a worker was given.
    struct Task: Sendable {
        /// The run.
        let run: PlannedRun
        /// How it is trained.
        let train: Scheduler.Train
        /// What the journal has of it already, when it is only trained for its models.
        let record: RunRecord?
        /// The cores that work on it.
        let crew: Crew
        /// Ends it within a step, because nobody needs it any more.
        let cancellation = Cancellation()
    }

    private struct State {
        /// The runs that wait, shortest first: the next one is the last.
        var waiting: [PlannedRun]
        /// How they are trained.
        var train: Scheduler.Train
        /// What the workers work on, by id.
        var underWay: [String: Task] = [:]
        /// The runs that were trained here or failed here.
        var over: Set<String> = []
        var outcome = SweepOutcome()
        var isStopped = false
    }

    /// The wishes that the runs under way be saved.
    let saves = SaveRequests()
    private let hasFailedToSave = Atomic<Bool>(false)
    private let state: Mutex<State>
    private let journal: Journal
    private let cancellation: Cancellation
    private let onEvent: @Sendable (RunEvent) -> Void

    init(
        runs: [PlannedRun], train: @escaping Scheduler.Train, journal: Journal, cancellation: Cancellation,
        onEvent: @escaping @Sendable (RunEvent) -> Void
    ) {
        state = Mutex(State(waiting: Self.ordered(runs), train: train))
        self.journal = journal
        self.cancellation = cancellation
        self.onEvent = onEvent
    }

    /// The runs, shortest first; among equals the last of the plan first.
    private static func ordered(_ runs: [PlannedRun]) -> [PlannedRun] {
        runs.indices.sorted { (runs[$0].cost, -$0) < (runs[$1].cost, -$1) }.map { runs[$0] }
    }

    /// Whether somebody wishes to stop at once.
    var isCancelled: Bool { cancellation.isCancelled }

    /// Whether no run waits.
    var isEmpty: Bool { state.withLock { $0.waiting.isEmpty } }

    /// Whether the run is to be stopped at once: all are, or nobody needs it any more.
    func isStopped(_ task: Task) -> Bool { isCancelled || task.cancellation.isCancelled }

    /// Whether the run is to be stopped, and how.
    func stop(of task: Task) -> RunKeeper.Stop {
        if task.cancellation.isCancelled { return .atOnce }
        return switch cancellation.patience {
        case nil: .none
        case .long: .afterSaving
        case .short: .quickly
        }
    }

    /// Goes on with other runs: those of them that are under way go on, others that are under way are stopped.
    func replace(_ runs: [PlannedRun], train: @escaping Scheduler.Train) {
        let ids = Set(runs.map(\.id))
        state.withLock { state in
            for task in state.underWay.values where !ids.contains(task.run.id) { task.cancellation.cancel() }
            let goingOn = state.underWay.filter { !$0.value.cancellation.isCancelled }
            state.waiting = Self.ordered(runs.filter { goingOn[$0.id] == nil && !state.over.contains($0.id) })
            state.train = train
            state.isStopped = state.outcome.journalFailure != nil
        }
    }

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
    ///
    /// - Parameter crews: Where the run's crew is begun: before anybody can see that no run waits any more, and would
    ///   find nothing to help with either.
    func next(beginningIn crews: Crews) -> Task? {
        while !isCancelled {
            let (task, events, isOver) = take(crews)
            events.forEach(onEvent)
            if task != nil || isOver { return task }
            Thread.sleep(forTimeInterval: 0.1)
        }
        return nil
    }

    private func take(_ crews: Crews) -> (task: Task?, events: [RunEvent], isOver: Bool) {
        state.withLock { state in
            var events: [RunEvent] = []
            for index in state.waiting.indices.reversed() where !state.isStopped {
                let run = state.waiting[index]
                switch journal.claim(run.id) {
                case .taken: continue
                case .granted(let record):
                    state.waiting.remove(at: index)
                    let task = Task(run: run, train: state.train, record: record, crew: crews.begin(cost: run.cost))
                    state.underWay[run.id] = task
                    return (task, events, false)
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
    ///
    /// - Parameter isSaved: Whether there are checkpoints of the run, which nobody needs when the journal has it.
    func finish(_ task: Task, worker: Int, record: RunRecord, isSaved: Bool = false) {
        let run = task.run
        state.withLock { state in
            state.underWay[run.id] = nil
            state.over.insert(run.id)
            state.outcome.trained += 1
            if record.result.status == .diverged { state.outcome.diverged += 1 }
        }
        let conclude: DiskQueue.Action = { [self] failure in
            note(failure)
            if isSaved, failure == nil { journal.checkpoints.remove(run.id) }
            onEvent(.finished(run, worker: worker, record: record))
        }
        if task.record == nil {
            journal.append(record, settings: run.meaning, whenKept: conclude)
        } else {
            journal.release(run.id)
            conclude(nil)
        }
    }

    /// The surroundings of a worker's run failed.
    ///
    /// - Parameter forgets: Whether the run begins anew when it is tried again.
    func fail(_ run: PlannedRun, worker: Int, reason: String, policy: FailurePolicy, forgets: Bool = false) {
        let failure = RunFailure(id: run.id, reason: reason, failedAt: Provenance.text(Date()))
        state.withLock { state in
            state.underWay[run.id] = nil
            state.over.insert(run.id)
            state.outcome.failed += 1
            if policy == .stop { state.isStopped = true }
        }
        journal.append(failure) { [self] journalFailure in
            note(journalFailure)
            if forgets, journalFailure == nil { journal.checkpoints.remove(run.id) }
            onEvent(.failed(run, worker: worker, failure: failure))
        }
    }

    /// A worker stopped in the middle of its run. It remains to be trained, unless nobody needs it any more.
    func abandon(_ task: Task) {
        journal.release(task.run.id)
        state.withLock { state in
            // The same run may have been begun anew since.
            if state.underWay[task.run.id]?.cancellation === task.cancellation { state.underWay[task.run.id] = nil }
            if !task.cancellation.isCancelled { state.outcome.remaining += 1 }
        }
    }

    /// Tells what there is to know about what is saved of a run. That something cannot be saved is told once: it will
    /// be the same for all runs, time and again.
    func tell(_ notice: CheckpointNotice, of run: PlannedRun) {
        if case .notSaved = notice, hasFailedToSave.exchange(true, ordering: .relaxed) { return }
        onEvent(.noticed(run, notice))
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
