import Dispatch
import Synchronization

/// Wishes that runs under way be saved: by the clock, and whenever somebody utters one. Every run looks before each
/// step whether there is a wish that it has not fulfilled.
final class SaveRequests: Sendable {
    private let number = Atomic<Int>(0)

    /// The number of wishes so far.
    var count: Int { number.load(ordering: .relaxed) }

    /// Wishes that every run under way be saved as soon as it can.
    func add() { number.add(1, ordering: .relaxed) }

    /// Wishes so at regular times, until the timer that is returned is cancelled.
    ///
    /// On a queue of its own, which no busy worker shares.
    func addEvery(_ seconds: Double) -> any DispatchSourceTimer {
        let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "checkpoints"))
        // A span of time that is longer than any machine works is as good as the longest that the system counts.
        let interval = DispatchTimeInterval.milliseconds(Int(min(max(1, seconds * 1000), 1e12)))
        timer.schedule(deadline: .now() + interval, repeating: interval)
        timer.setEventHandler { [self] in add() }
        timer.resume()
        return timer
    }
}
