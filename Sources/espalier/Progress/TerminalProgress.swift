import Experiments
import Foundation

/// Progress on a terminal: a bar for the sweep, a line per worker, the best so far; redrawn in place.
struct TerminalProgress: ProgressStyle {
    private var counts: ProgressCounts
    private var workers: [Int: Worker] = [:]
    private var best: Best?
    private var drawnLines = 0
    private var lastDrawn: ContinuousClock.Instant?
    private let metric: String
    private let terminal: Terminal

    private struct Worker {
        let id: String
        let label: String
        let epochs: Int
        var done = 0
    }

    private struct Best {
        let label: String
        let value: Double
    }

    /// Progress that names the best run by `metric`.
    init(_ counts: ProgressCounts, metric: String, terminal: Terminal) {
        self.counts = counts
        self.metric = metric
        self.terminal = terminal
    }

    mutating func show(_ event: RunEvent) {
        counts.update(event)
        var message: String?
        switch event {
        case .started(let run, let worker):
            workers[worker] = Worker(
                id: run.id, label: run.label, epochs: run.configuration.settings.training.epochs)
        case .progressed(_, let worker, let epochsDone):
            workers[worker]?.done = epochsDone
        case .finished(let run, let worker, let record):
            free(worker, from: run)
            note(run, record)
        case .finishedElsewhere(let run, let record):
            note(run, record)
        case .failed(let run, let worker, let failure):
            free(worker, from: run)
            message = "failed: \(run.label): \(failure.reason)"
        case .failedElsewhere(let run, let failure):
            message = "failed elsewhere: \(run.label): \(failure.reason)"
        case .journalFailed(let error):
            message = "error: \(error)"
        }
        let now = ContinuousClock.now
        if message == nil, let lastDrawn, now - lastDrawn < .milliseconds(100) { return }
        lastDrawn = now
        // One write, so that no terminal shows the time between clearing and drawing.
        StandardError.write(cleared() + (message.map { $0 + "\n" } ?? "") + drawn())
    }

    mutating func finish() {
        StandardError.write(cleared())
    }

    /// Takes a run's line away, unless the worker has begun its next one.
    private mutating func free(_ worker: Int, from run: PlannedRun) {
        if workers[worker]?.id == run.id { workers[worker] = nil }
    }

    private mutating func note(_ run: PlannedRun, _ record: RunRecord) {
        guard let value = record.result[metric: metric], value.isFinite else { return }
        let isBetter = best.map { metric.hasSuffix("loss") ? value < $0.value : value > $0.value } ?? true
        if isBetter { best = Best(label: run.label, value: value) }
    }

    private mutating func drawn() -> String {
        let width = terminal.width
        var lines = [bar(width: width)]
        for (worker, state) in workers.sorted(by: { $0.key < $1.key }) {
            lines.append("  \(worker + 1): epoch \(state.done)/\(state.epochs)  \(state.label)")
        }
        if let best { lines.append("  best \(metric) so far: \(best.value.formatted(digits: 4))  \(best.label)") }
        let clipped = lines.prefix(max(1, terminal.height - 1)).map { $0.clipped(to: width - 1) }
        drawnLines = clipped.count
        return clipped.joined(separator: "\n") + "\n"
    }

    private func bar(width: Int) -> String {
        let words = counts.words
        let room = min(30, width - words.count - 4)
        guard room >= 8 else { return words }
        let filled = counts.total == 0 ? room : counts.done * room / counts.total
        return "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: room - filled) + "] " + words
    }

    private mutating func cleared() -> String {
        defer { drawnLines = 0 }
        return drawnLines > 0 ? "\u{1B}[\(drawnLines)A\u{1B}[J" : ""
    }
}
