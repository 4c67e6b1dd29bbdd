import Experiments
import Reports

/// Progress for logs and pipes: a line now and then, and one for each failure.
struct PlainProgress: ProgressStyle {
    private var progress: SweepProgress
    private var lastShown = ContinuousClock.now
    private let interval: Duration

    /// Progress with a line at most every `interval`.
    init(_ progress: SweepProgress, interval: Duration = .seconds(5)) {
        self.progress = progress
        self.interval = interval
    }

    mutating func show(_ event: RunEvent) {
        progress.update(event)
        if let alarm = event.alarm { StandardError.print(alarm) }
        let now = ContinuousClock.now
        if now - lastShown >= interval {
            lastShown = now
            StandardError.print(progress.words)
        }
    }
}
