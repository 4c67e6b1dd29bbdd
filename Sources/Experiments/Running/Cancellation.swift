import Synchronization

/// A wish to stop, which any thread may utter and every worker looks at before each step.
public final class Cancellation: Sendable {
    private let flag = Atomic<Bool>(false)

    /// Nobody wishes to stop yet.
    public init() {}

    /// Whether somebody wishes to stop.
    public var isCancelled: Bool { flag.load(ordering: .relaxed) }

    /// Wishes to stop. Once uttered, the wish holds.
    public func cancel() { flag.store(true, ordering: .relaxed) }
}
