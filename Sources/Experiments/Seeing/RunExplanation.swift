/// Why a run would or would not be trained: what is known of it, and the finished run that comes nearest.
public struct RunExplanation: Sendable {
    /// The run.
    public let run: PlannedRun
    /// What is known of it.
    public let state: Experiment.RunState
    /// The nearest finished run; nil when this one is finished itself, or none is.
    public let nearest: NearestRun?
}

extension Experiment {
    /// Why a run would or would not be trained.
    public func explanation(of run: PlannedRun) throws(SurroundingsError) -> RunExplanation {
        let state = state(of: run)
        if case .recorded = state { return RunExplanation(run: run, state: state, nearest: nil) }
        return RunExplanation(run: run, state: state, nearest: try folder.nearest(to: run.meaning))
    }
}
