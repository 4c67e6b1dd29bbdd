import Documents
import Experiments
import Reports

/// A watched spec on a terminal: one screen, drawn again in its place. The terminal's own screen comes back at the end,
/// with the last table on it.
struct WatchScreen: WatchStyle {
    /// The comparison is made anew at most this often.
    private static let interval = Duration.milliseconds(400)

    private let specPath: String
    private let terminal: Terminal
    private var headline = ""
    private var complaint: WatchComplaint?
    private var isBroken = false
    private var progress: SweepProgress?
    /// What the table is made of, while runs are trained.
    private var input: ReportInput?
    private var isStale = false
    private var tableMadeAt = ContinuousClock.now
    private var table = ""
    private var words = ""
    private var alarms: [String] = []
    private var isFinished = false

    init(specPath: String, terminal: Terminal) {
        self.specPath = specPath
        self.terminal = terminal
        StandardError.write("\u{1B}[?1049h\u{1B}[H\u{1B}[2J")
    }

    mutating func begin(_ experiment: Experiment, _ request: RunRequest, warning: WatchComplaint?) {
        complaint = warning
        isBroken = false
        alarms = []
        headline = "\(specPath): \(experiment.plan.arithmetic.text)"
        let progress = SweepProgress(experiment, request)
        self.progress = progress.total > 0 ? progress : nil
        words = ""
        input = ReportInput(experiment)
        makeTable()
        draw()
    }

    mutating func show(_ event: RunEvent) {
        progress?.update(event)
        if let alarm = event.alarm { alarms.append(alarm) }
        switch event {
        case .finished(_, _, let record), .finishedElsewhere(_, let record):
            input?.take(record)
            isStale = true
        default: break
        }
    }

    mutating func complain(_ complaint: WatchComplaint) {
        self.complaint = complaint
        isBroken = true
        draw()
    }

    mutating func conclude(_ result: WatchResult) {
        progress = nil
        input = nil
        isStale = false
        words = result.words
        table = result.table
        draw()
    }

    mutating func say(_ message: String) {
        words = message
        draw()
    }

    mutating func refresh() {
        if isStale, ContinuousClock.now - tableMadeAt >= Self.interval { makeTable() }
        draw()
    }

    mutating func finish() {
        guard !isFinished else { return }
        isFinished = true
        StandardError.write("\u{1B}[?1049l")
        Output.print(table)
    }

    private mutating func makeTable() {
        guard let input else { return }
        table = Output.text(Report.comparison(of: input))
        isStale = false
        tableMadeAt = .now
    }

    private mutating func draw() {
        guard !isFinished else { return }
        let (width, height) = (terminal.width, terminal.height)
        var lines = [headline.isEmpty ? "\(specPath):" : headline].map { $0.clipped(to: width) }
        if let complaint {
            lines += shown(complaint, width: width)
            if isBroken, !table.isEmpty { lines += ["", "The last good result:".clipped(to: width)] }
        }
        let rest = "\n" + table + (alarms.suffix(3) + [words]).filter { !$0.isEmpty }.joined(separator: "\n")
        lines += rest.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).clipped(to: width) }
        let last = "watching; a save is picked up, Ctrl-C ends".clipped(to: width)
        let room = max(0, height - 1)
        let progressLines = progress?.lines(width: width, height: max(1, min(room - 1, room - lines.count))) ?? []
        lines = Array(lines.prefix(max(0, room - progressLines.count))) + progressLines + [last]
        StandardError.write("\u{1B}[H" + lines.map { $0 + "\u{1B}[K" }.joined(separator: "\n") + "\u{1B}[J")
    }

    /// The complaint in its colours, but lines that are too wide without them.
    private func shown(_ complaint: WatchComplaint, width: Int) -> [String] {
        let plain = complaint.plain.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let colored = complaint.colored.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard plain.count == colored.count else { return plain.map { $0.clipped(to: width) } }
        return zip(plain, colored).map { $0.displayWidth <= width ? $1 : $0.clipped(to: width) }
    }
}
