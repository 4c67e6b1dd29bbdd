import Experiments
import Foundation
import Synchronization

/// Shows what happens while runs are trained.
///
/// Events come from several threads; one lock keeps what is shown in order.
final class Progress: Sendable {
    private let state: Mutex<any ProgressStyle>

    /// Progress in the style that fits: JSON lines on request, a live display on a terminal, plain lines elsewhere.
    init(_ style: any ProgressStyle) { state = Mutex(style) }

    /// Takes in and shows what happened.
    func show(_ event: RunEvent) { state.withLock { $0.show(event) } }

    /// Takes away what is only for the time of training.
    func finish() { state.withLock { $0.finish() } }
}

/// One way of showing progress.
protocol ProgressStyle: Sendable {
    /// Takes in and shows what happened.
    mutating func show(_ event: RunEvent)

    /// Takes away what is only for the time of training.
    mutating func finish()
}

/// The counts and the remaining time of a sweep.
struct ProgressCounts: Sendable {
    /// The runs of the plan that still had to be trained.
    let total: Int
    /// The runs that are over, in whatever way.
    private(set) var done = 0
    /// The runs among them that diverged.
    private(set) var diverged = 0
    /// The runs among them that failed.
    private(set) var failed = 0
    private var remaining: RemainingTime

    init(total: Int, remaining: RemainingTime) {
        self.total = total
        self.remaining = remaining
    }

    /// Takes in what happened.
    mutating func update(_ event: RunEvent) {
        remaining.update(event)
        switch event {
        case .started, .progressed, .journalFailed: break
        case .finished(_, _, let record), .finishedElsewhere(_, let record):
            done += 1
            if record.result.status == .diverged { diverged += 1 }
        case .failed, .failedElsewhere:
            done += 1
            failed += 1
        }
    }

    /// `12/45 runs, 1 diverged, about 20 s left`.
    var words: String {
        var parts = ["\(done)/\(total) runs"]
        if diverged > 0 { parts.append("\(diverged) diverged") }
        if failed > 0 { parts.append("\(failed) failed") }
        if done < total, let seconds = remaining.seconds { parts.append("about \(Duration.words(seconds)) left") }
        return parts.joined(separator: ", ")
    }
}

extension Duration {
    /// A span of time for people: `4 s`, `3 min`, `2 h 10 min`.
    static func words(_ seconds: Double) -> String {
        let whole = Int(min(seconds, 1e9).rounded(.up))
        switch whole {
        case ..<100: return "\(whole) s"
        case ..<6000: return "\((whole + 30) / 60) min"
        default: return "\(whole / 3600) h \(whole % 3600 / 60) min"
        }
    }
}
