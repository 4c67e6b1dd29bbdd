import Synchronization

/// Lets a sweep under way go on with another plan.
public final class SweepControl: Sendable {
    private let board = Mutex<Board?>(nil)

    /// Steers nothing yet.
    public init() {}

    /// Goes on with what is missing of another experiment: runs under way that it needs go on, others are stopped
    /// within a step, and what else it needs waits to be trained.
    ///
    /// - Returns: Whether a sweep was under way; without one nothing is done.
    /// - Throws: `SurroundingsError` when the results folder cannot be written.
    /// - Precondition: `experiment.continues` the experiment whose sweep is under way.
    public func goOn(with experiment: Experiment, _ request: RunRequest) throws(SurroundingsError) -> Bool {
        guard let board = board.withLock({ $0 }) else { return false }
        try experiment.writeLock()
        board.replace(experiment.missingRuns(for: request), train: experiment.trainer)
        return true
    }

    /// Has every run under way saved as soon as it can, within a step; they go on. Without a sweep nothing is done.
    public func save() { board.withLock { $0 }?.saves.add() }

    /// Steers that board from now on; nil: nothing.
    func steer(_ board: Board?) { self.board.withLock { $0 = board } }
}

extension Experiment {
    /// Whether a sweep of `other` can go on with this experiment: in the same results folder, run in the same way.
    public func continues(_ other: Experiment) -> Bool {
        folder == other.folder && plan.spec.run.componentValue == other.plan.spec.run.componentValue
            && lock.folder == other.lock.folder
    }
}
