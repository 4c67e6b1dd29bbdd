import Dispatch
import Synchronization

/// Brings what was written to a file to the disk: all at once that came up while it was at it before. For any number
/// of threads.
///
/// A disk takes milliseconds to promise that it has something, which may be longer than a run. So nobody waits here:
/// who wrote something goes on, and says what is to be done when the disk has it.
final class DiskQueue: Sendable {
    /// What is to be done when the disk has something; told why, when it has not.
    typealias Action = @Sendable (SurroundingsError?) -> Void

    private struct State {
        var actions: [Action] = []
        var isAtWork = false
    }

    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "disk")
    private let synchronize: @Sendable () throws(SurroundingsError) -> Void

    /// A queue before that way to bring everything to the disk that was written before its call.
    init(synchronize: @escaping @Sendable () throws(SurroundingsError) -> Void) {
        self.synchronize = synchronize
    }

    /// Has everything brought to the disk that was written so far, and then the action performed. Returns at once.
    ///
    /// Actions are performed one at a time, in the order in which they came.
    func bringToDisk(then action: @escaping Action) {
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
            for action in actions { action(failure) }
        }
    }
}
