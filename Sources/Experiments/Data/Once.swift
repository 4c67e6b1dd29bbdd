import Synchronization

/// Values that are made when they are first asked for; whoever asks meanwhile waits. A failure is kept as well.
final class Once<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private final class Slot: Sendable {
        let outcome = Mutex<Result<Value, DataError>?>(nil)
    }

    private let slots = Mutex<[Key: Slot]>([:])

    func value(for key: Key, make: () throws(DataError) -> Value) throws(DataError) -> Value {
        let slot = slots.withLock { slots in
            if let slot = slots[key] { return slot }
            let slot = Slot()
            slots[key] = slot
            return slot
        }
        return try slot.outcome.withLock { outcome throws(DataError) in
            if let outcome { return try outcome.get() }
            let made = Result(catching: make)
            outcome = made
            return try made.get()
        }
    }
}
