import Experiments
import Synchronization

/// Shows what happens while runs are trained.
///
/// Events come from several threads; one lock keeps what is shown in order.
final class Progress: Sendable {
    private let state: Mutex<any ProgressStyle>
    private let isFinished = Cancellation()

    /// Progress in the style that fits: JSON lines on request, a live display on a terminal, plain lines elsewhere.
    init(_ style: any ProgressStyle) {
        state = Mutex(style)
        Ticker.start(until: isFinished) { [self] in state.withLock { $0.refresh() } }
    }

    /// Takes in and shows what happened.
    func show(_ event: RunEvent) { state.withLock { $0.show(event) } }

    /// Says something that stays.
    func say(_ message: String) { state.withLock { $0.say(message) } }

    /// Takes away what is only for the time of training.
    func finish() {
        isFinished.cancel()
        state.withLock { $0.finish() }
    }
}

/// One way of showing progress.
protocol ProgressStyle: Sendable {
    /// Takes in and shows what happened.
    mutating func show(_ event: RunEvent)

    /// Says something that stays.
    mutating func say(_ message: String)

    /// Draws again what is only for the time of training.
    mutating func refresh()

    /// Takes away what is only for the time of training. Nothing is drawn afterwards.
    mutating func finish()
}

extension ProgressStyle {
    mutating func say(_ message: String) { StandardError.say(message) }

    mutating func refresh() {}

    mutating func finish() {}
}
