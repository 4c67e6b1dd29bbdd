import Clusters
import Experiments
import Reports
import Synchronization

/// Shows what happens while runs are trained.
///
/// Events come from several threads; one lock keeps what is shown in order.
final class Progress: Sendable {
    private let state: Mutex<any ProgressStyle>
    private let isFinished = Cancellation()

    /// Progress in the style that fits: JSON lines on request, a live display on a terminal, plain lines elsewhere.
    init(json: Bool, _ progress: SweepProgress) {
        if json {
            state = Mutex(JSONProgress())
        } else if let terminal = Terminal() {
            state = Mutex(TerminalProgress(progress, terminal: terminal))
        } else {
            state = Mutex(PlainProgress(progress))
        }
        Ticker.start(until: isFinished) { [self] in state.withLock { $0.refresh() } }
    }

    /// Takes in and shows what happened.
    func show(_ event: RunEvent) { state.withLock { $0.show(event) } }

    /// Takes in and shows what happened to runs that other machines train.
    func show(_ event: WaitingEvent, workersPerShard: Int) {
        state.withLock { style in
            if case .run(let event) = event {
                style.show(event)
            } else {
                style.show(event, workersPerShard: workersPerShard)
            }
        }
    }

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

    /// Takes in and shows what happened beside the runs while other machines train them.
    mutating func show(_ event: WaitingEvent, workersPerShard: Int)

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
