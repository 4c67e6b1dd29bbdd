import Clusters
import Experiments
import Reports

/// Progress for logs and pipes: a line now and then, and one for each failure.
struct PlainProgress: ProgressStyle {
    private var progress: SweepProgress
    private var lastShown = ContinuousClock.now
    private var lastElsewhere = ""
    private let interval: Duration

    /// Progress with a line at most every `interval`.
    init(_ progress: SweepProgress, interval: Duration = .seconds(5)) {
        self.progress = progress
        self.interval = interval
    }

    mutating func show(_ event: RunEvent) {
        progress.update(event)
        if let alarm = event.alarm { StandardError.print(alarm) }
        if ContinuousClock.now - lastShown >= interval { printWords() }
    }

    mutating func show(_ event: WaitingEvent, workersPerShard: Int) {
        progress.update(event, workersPerShard: workersPerShard)
        if let message = event.message { StandardError.print(message) }
        // Hours in which nothing happens leave no lines.
        if let elsewhere = progress.elsewhere, elsewhere != lastElsewhere { printWords() }
    }

    private mutating func printWords() {
        lastShown = .now
        lastElsewhere = progress.elsewhere ?? ""
        StandardError.print(progress.words + (lastElsewhere.isEmpty ? "" : "; \(lastElsewhere)"))
    }
}
