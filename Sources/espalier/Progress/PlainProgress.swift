import Experiments
import Foundation

/// Progress for logs and pipes: a line now and then, and one for each failure.
struct PlainProgress: ProgressStyle {
    private var counts: ProgressCounts
    private var lastShown = ContinuousClock.now
    private let interval: Duration

    /// Progress with a line at most every `interval`.
    init(_ counts: ProgressCounts, interval: Duration = .seconds(5)) {
        self.counts = counts
        self.interval = interval
    }

    mutating func show(_ event: RunEvent) {
        counts.update(event)
        switch event {
        case .failed(let run, _, let failure), .failedElsewhere(let run, let failure):
            StandardError.print("failed: \(run.label): \(failure.reason)")
        case .journalFailed(let error):
            StandardError.print("error: \(error)")
        default: break
        }
        let now = ContinuousClock.now
        if now - lastShown >= interval {
            lastShown = now
            StandardError.print(counts.words)
        }
    }

    mutating func finish() {}
}
