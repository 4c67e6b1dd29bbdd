import Dispatch
import Foundation
import NeuralNetworks

/// Trains runs, several at once, longest first, and has the journal keep what they come to. Each run has a worker of its
/// own; when no run waits any more, workers help with the runs under way.
struct Scheduler: Sendable {
    /// Trains one run: nil when `shouldStop`, which is to be asked before every step, ended it.
    ///
    /// - Throws: An error whose description is why the run's surroundings failed.
    typealias Train =
        @Sendable (
            _ run: PlannedRun, _ support: RunSupport, _ shouldStop: () -> Bool,
            _ progress: (_ epochsDone: Int) -> Void
        ) throws -> TrainingOutcome?

    /// The number of workers.
    let workers: Int
    /// What a failed run does to the others.
    let onFailure: FailurePolicy
    /// How long one run may take, in seconds.
    let timeout: Double?
    /// How often runs under way are saved, in seconds; nil: never.
    var savesEvery: Double?
    /// Who keeps what the runs come to.
    let journal: Journal
    /// How a run is trained.
    let train: Train
    /// What may change the plan while it is worked on.
    var control = SweepControl()
    /// Who is told; called from several threads at the same time.
    let onEvent: @Sendable (RunEvent) -> Void

    /// Trains those runs until all are done or somebody wishes to stop; returns when no worker works any more.
    ///
    /// Each worker is a serial queue, because only those are threads of their own: a concurrent queue never runs more
    /// at once than there are cores.
    func run(_ runs: [PlannedRun], until cancellation: Cancellation) -> SweepOutcome {
        let board = Board(runs: runs, train: train, journal: journal, cancellation: cancellation, onEvent: onEvent)
        control.steer(board)
        defer { control.steer(nil) }
        return run(on: board)
    }

    /// Trains those runs, and closes the journal afterwards.
    func runAndClose(_ runs: [PlannedRun], until cancellation: Cancellation) -> SweepOutcome {
        var outcome = run(runs, until: cancellation)
        do throws(SurroundingsError) {
            try journal.close()
            outcome.unwritten = 0
        } catch {
            outcome.journalFailure = outcome.journalFailure ?? error
        }
        return outcome
    }

    /// Trains what the board has until all is done or somebody wishes to stop.
    func run(on board: Board) -> SweepOutcome {
        let crews = Crews(coreCount: Cores.available)
        let group = DispatchGroup()
        let timer = board.isEmpty ? nil : savesEvery.map { board.saves.addEvery($0) }
        defer { timer?.cancel() }
        for worker in 0..<(board.isEmpty ? 0 : workers) {
            DispatchQueue(label: "worker \(worker)").async(group: group) {
                // After helping there may be runs again, when the plan was changed in the meantime.
                repeat {
                    while let task = board.next(beginningIn: crews) {
                        work(on: task, worker: worker, board: board)
                        crews.end(task.crew)
                    }
                } while !board.isCancelled && crews.help()
            }
        }
        group.wait()
        journal.wait()
        return board.outcome
    }

    private func work(on task: Board.Task, worker: Int, board: Board) {
        let run = task.run
        onEvent(.started(run, worker: worker))
        let keeper = keeper(of: run, worker: worker, board: board)
        let limit = timeout.map { Duration.seconds($0) }
        let shouldStop = {
            var stop = board.stop(of: task)
            if stop == .none, let limit, keeper.wallTime >= limit { stop = .atOnce }
            guard stop != .none else { return false }
            keeper.stop = stop
            return true
        }
        do {
            let outcome = try task.train(
                run, RunSupport(crew: task.crew, keeper: keeper, models: models(of: task)), shouldStop,
                { onEvent(.progressed(run, worker: worker, epochsDone: $0)) })
            if let outcome {
                let provenance = Provenance(startedAt: keeper.startedAt, wallTime: keeper.wallTime)
                let record = RunRecord(id: run.id, result: RunResult(outcome), provenance: provenance)
                board.finish(task, worker: worker, record: record, isSaved: keeper.hasFiles)
            } else if !board.isStopped(task), let timeout {
                // With the same limit it would fail as soon as it went on.
                board.fail(
                    run, worker: worker, reason: "took longer than \(Self.words(seconds: timeout))", policy: onFailure,
                    forgets: keeper.hasFiles)
            } else {
                board.abandon(task)
            }
        } catch {
            board.fail(run, worker: worker, reason: "\(error)", policy: onFailure)
        }
    }

    /// Who keeps the models of a run; nil when none is wanted.
    private func models(of task: Board.Task) -> ModelKeeper? {
        let moments = journal.wishes.kept(ofSeed: task.run.seed)
        guard !moments.isEmpty else { return nil }
        return ModelKeeper(id: task.run.id, moments: moments, record: task.record, folder: journal.models)
    }

    private func keeper(of run: PlannedRun, worker: Int, board: Board) -> RunKeeper {
        RunKeeper(
            id: run.id, checkpoints: journal.checkpoints, requests: savesEvery == nil ? nil : board.saves,
            report: RunKeeper.Report(
                resumed: {
                    onEvent(.resumed(run, worker: worker, epoch: $0.epoch, batchesDone: $0.batchesDone))
                },
                saved: { onEvent(.saved(run, worker: worker, epoch: $0.epoch, batchesDone: $0.batchesDone)) },
                notice: { board.tell($0, of: run) }))
    }

    /// A span of time as a spec would have it: `30m`, `90s`.
    static func words(seconds: Double) -> String {
        for (unit, length) in [("h", 3600.0), ("m", 60.0)]
        where seconds >= length && seconds.truncatingRemainder(dividingBy: length) == 0 {
            return "\(Int(seconds / length))\(unit)"
        }
        return seconds == seconds.rounded() && seconds < 1e9 ? "\(Int(seconds))s" : "\(seconds)s"
    }
}
