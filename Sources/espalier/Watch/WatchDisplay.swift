import Experiments
import Synchronization

/// Shows a spec that is watched: the comparison so far, progress, and complaints while the spec is broken.
final class WatchDisplay: Sendable {
    private let state: Mutex<any WatchStyle>
    private let isFinished = Cancellation()

    /// A display in the style that fits.
    init(_ style: any WatchStyle) {
        state = Mutex(style)
        Ticker.start(until: isFinished) { [self] in change { $0.refresh() } }
    }

    /// Changes what is shown.
    func change(_ body: (inout any WatchStyle) -> Void) { state.withLock { body(&$0) } }

    /// Ends the display.
    func finish() {
        isFinished.cancel()
        change { $0.finish() }
    }
}

/// One way of showing a spec that is watched.
protocol WatchStyle: Sendable {
    /// The spec is fine, perhaps with a warning, and what it is missing is trained from now on.
    mutating func begin(_ experiment: Experiment, _ request: RunRequest, warning: WatchComplaint?)

    /// Something happened to a run.
    mutating func show(_ event: RunEvent)

    /// The spec is broken, or cannot be read; what was shown of the last good one stays.
    mutating func complain(_ complaint: WatchComplaint)

    /// Nothing is missing any more, or the rest cannot be trained.
    mutating func conclude(_ result: WatchResult)

    /// Says something that concerns the end.
    mutating func say(_ message: String)

    /// Draws again what changes by itself.
    mutating func refresh()

    /// Ends the display; what is worth keeping is left behind.
    mutating func finish()
}

/// Why a spec cannot be followed, or what is odd about it.
struct WatchComplaint: Sendable {
    /// The text, for a display without colours.
    let plain: String
    /// The same text in colours, if they are wanted.
    let colored: String
}

/// What a sweep came to.
struct WatchResult: Sendable {
    /// How it ended, in a line; empty when there was nothing to do.
    let words: String
    /// The comparison.
    let table: String
}
