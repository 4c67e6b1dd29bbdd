import Dispatch
import Synchronization

/// Brings what was written to a file to the disk: all at once that came up while it was at it before. For any number
/// of threads.
///
/// A disk takes milliseconds to promise that it has something, which may be longer than a run. So who wrote something
/// goes on, and says what is to be done when the disk has it. Only when very much waits for the disk does who comes
/// next wait as well.
final class DiskQueue: Sendable {
    /// What is to be done when the disk has something; told why, when it has not.
    typealias Action = @Sendable (SurroundingsError?) -> Void

    private struct State {
        var actions: [Action] = []
        var isAtWork = false
    }

    /// How much may wait for the disk: more than a slow one leaves behind, so few that little is lost with the power.
    static let capacity = 128

    private let state = Mutex(State())
    private let room = DispatchSemaphore(value: DiskQueue.capacity)
    private let queue = DispatchQueue(label: "disk")
    private let synchronize: @Sendable () throws(SurroundingsError) -> Void

    /// A queue before that way to bring everything to the disk that was written before its call.
    init(synchronize: @escaping @Sendable () throws(SurroundingsError) -> Void) {
        self.synchronize = synchronize
    }

    /// Has everything brought to the disk that was written so far, and then the action performed. Returns at once when
    /// there is room.
    ///
    /// Actions are performed one at a time, in the order in which they came. They may not ask for another one.
    func bringToDisk(then action: @escaping Action) {
        room.wait()
        state.withLock { state in
            state.actions.append(action)
            if !state.isAtWork { queue.async { self.work() } }
            state.isAtWork = true
        }
    }

    /// Returns when every action was performed that was asked for before.
    func wait() {
        queue.sync {}
    }

    private func work() {
        while true {
            let actions = state.withLock { state in
                defer { state.actions = [] }
                state.isAtWork = !state.actions.isEmpty
                return state.actions
            }
            guard !actions.isEmpty else { return }
            var failure: SurroundingsError?
            do throws(SurroundingsError) { try synchronize() } catch { failure = error }
            for action in actions {
                action(failure)
                room.signal()
            }
        }
    }
}
