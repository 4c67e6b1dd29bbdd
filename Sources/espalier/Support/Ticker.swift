import Dispatch
import Experiments

/// Does something four times a second: the time goes on, and a window may change its size.
enum Ticker {
    private static let interval = DispatchTimeInterval.milliseconds(250)

    /// Begins a quarter of a second from now, on a queue of its own, which no busy worker shares.
    static func start(until end: Cancellation, _ action: @escaping @Sendable () -> Void) {
        tick(on: DispatchQueue(label: "ticker"), until: end, action)
    }

    private static func tick(
        on queue: DispatchQueue, until end: Cancellation, _ action: @escaping @Sendable () -> Void
    ) {
        queue.asyncAfter(deadline: .now() + interval) {
            guard !end.isCancelled else { return }
            action()
            tick(on: queue, until: end, action)
        }
    }
}
