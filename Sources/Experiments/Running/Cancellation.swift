import Synchronization

/// A wish to stop, which any thread may utter and every worker looks at before each step.
public final class Cancellation: Sendable {
    /// How much time there is to save the runs under way.
    public enum Patience: UInt8, Sendable {
        /// As much as it takes.
        case long = 1
        /// A moment: the program should end within a second.
        case short = 2
    }

    /// The shortest patience that was uttered; 0: none.
    private let patienceNumber = Atomic<UInt8>(0)

    /// Nobody wishes to stop yet.
    public init() {}

    /// Whether somebody wishes to stop.
    public var isCancelled: Bool { patienceNumber.load(ordering: .relaxed) != 0 }

    /// How much time there is, once somebody wishes to stop.
    public var patience: Patience? { Patience(rawValue: patienceNumber.load(ordering: .relaxed)) }

    /// Wishes to stop. Once uttered, the wish holds, and so does its hurry.
    public func cancel(_ patience: Patience = .short) {
        patienceNumber.max(patience.rawValue, ordering: .relaxed)
    }
}
