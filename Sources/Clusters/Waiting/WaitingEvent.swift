import Experiments

/// Something that happened while runs are waited for that other machines train.
public enum WaitingEvent: Sendable {
    /// A run came to an end.
    case run(RunEvent)
    /// A submission was sent, as far as the engine took it.
    case sent(Submission, shards: Int, isAgain: Bool)
    /// What the engine has not done with.
    case queue(QueueSummary)
    /// Something that whoever waits should know, in a sentence.
    case notice(String)
}

/// How the waiting ended.
public struct WaitingOutcome: Sendable {
    /// What came of the runs.
    public var sweep = SweepOutcome()
    /// Why it is no use to wait for those that are missing; nil when none is, or somebody wished to stop.
    public var failure: String?
}
