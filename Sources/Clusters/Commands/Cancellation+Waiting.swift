import Experiments
import Foundation

extension Cancellation {
    /// The longest time before a wish to stop is seen, in seconds.
    private static let slice = 0.05

    /// Lets that many seconds pass, or fewer when somebody wishes to stop.
    func wait(_ seconds: Double) {
        let end = ContinuousClock.now + .seconds(seconds)
        while !isCancelled {
            let left = (end - ContinuousClock.now).inSeconds
            guard left > 0 else { return }
            Thread.sleep(forTimeInterval: min(Self.slice, left))
        }
    }
}

extension Duration {
    /// The duration in seconds.
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
