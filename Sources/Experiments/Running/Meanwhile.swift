import Dispatch
import Synchronization

/// A value that is made on another thread, from now on, while this one goes on with something else.
public final class Meanwhile<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)
    private let work = DispatchGroup()

    /// Begins to make it.
    public init(_ make: @escaping @Sendable () -> Value) {
        DispatchQueue(label: "meanwhile").async(group: work) { [self] in
            let value = make()
            made.withLock { $0 = value }
        }
    }

    /// The value, when it is made.
    public var value: Value {
        work.wait()
        guard let value = made.withLock({ $0 }) else { preconditionFailure("nothing was made") }
        return value
    }
}
