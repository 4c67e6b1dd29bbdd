/// How the training of a plan's missing runs ended.
public struct SweepOutcome: Sendable, Equatable {
    /// The runs that were finished before.
    public var cached = 0
    /// The runs that failed before and were not tried again.
    public var failedBefore = 0
    /// The runs that were trained here to an end, diverged ones included.
    public var trained = 0
    /// Those among them that diverged.
    public var diverged = 0
    /// The runs that failed, here or in another process at the same time.
    public var failed = 0
    /// The runs that another process finished at the same time.
    public var finishedElsewhere = 0
    /// The runs that were not finished because the work was stopped.
    public var remaining = 0
    /// The trained runs that could not be written.
    public var unwritten = 0
    /// Whether somebody wished to stop before all was done.
    public var isInterrupted = false
    /// Why finished runs could not be written, if so.
    public var journalFailure: SurroundingsError?

    /// Nothing happened yet.
    public init() {}

    /// Adds what came of a later stage of the same experiment, which began with all that this one trained.
    public mutating func add(_ next: SweepOutcome) {
        failedBefore = max(failedBefore, next.failedBefore - failed)
        trained += next.trained
        diverged += next.diverged
        failed += next.failed
        finishedElsewhere += next.finishedElsewhere
        remaining += next.remaining
        unwritten += next.unwritten
        isInterrupted = isInterrupted || next.isInterrupted
        journalFailure = journalFailure ?? next.journalFailure
    }
}
