import Clusters
import Experiments
import Reports

/// Progress on a terminal: a bar for the sweep, a line per worker, the best of each row; redrawn in place.
struct TerminalProgress: ProgressStyle {
    /// A display is not drawn more often than this, however much happens.
    private static let interval = Duration.milliseconds(100)

    private var progress: SweepProgress
    private var block = LiveBlock()
    private var lastDrawn: ContinuousClock.Instant?
    private var isFinished = false
    private let terminal: Terminal

    init(_ progress: SweepProgress, terminal: Terminal) {
        self.progress = progress
        self.terminal = terminal
    }

    mutating func show(_ event: RunEvent) {
        progress.update(event)
        if let alarm = event.alarm { return draw(above: alarm) }
        if let lastDrawn, ContinuousClock.now - lastDrawn < Self.interval { return }
        draw()
    }

    mutating func show(_ event: WaitingEvent, workersPerShard: Int) {
        progress.update(event, workersPerShard: workersPerShard)
        draw(above: event.message)
    }

    mutating func say(_ message: String) { draw(above: message) }

    mutating func refresh() { draw() }

    mutating func finish() {
        isFinished = true
        StandardError.write(block.redraw([], width: terminal.width))
    }

    private mutating func draw(above message: String? = nil) {
        guard !isFinished else {
            if let message { StandardError.print(message) }
            return
        }
        lastDrawn = .now
        let width = terminal.width
        // The last column and the last line stay free: terminals go to the next line there, or move all lines up.
        let lines = progress.lines(width: width - 1, height: terminal.height - 1)
        // One write, so that no terminal shows the time between clearing and drawing.
        StandardError.write(block.redraw(lines, above: message, width: width))
    }
}
