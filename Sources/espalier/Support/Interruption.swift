import Dispatch
import Experiments
import Foundation

/// Turns Ctrl-C and SIGTERM into a wish to stop; a second Ctrl-C ends the program at once.
final class Interruption {
    private let sources: [any DispatchSourceSignal]
    private let cancellation: Cancellation

    /// Watches from now on.
    ///
    /// - Parameters:
    ///   - say: Says what the first signal does.
    ///   - leave: Puts the terminal in order before a second signal ends the program.
    init(
        _ cancellation: Cancellation, say: @escaping @Sendable (String) -> Void = { StandardError.say($0) },
        leave: @escaping @Sendable () -> Void = {}
    ) {
        self.cancellation = cancellation
        sources = [SIGINT, SIGTERM].map { Interruption.watch($0, cancellation, say, leave) }
    }

    /// Leaves the signals to the system again; but after a first one, when the program ends soon, a second one still ends
    /// it in order.
    func end() {
        if cancellation.isCancelled {
            for source in sources { _ = Unmanaged.passRetained(source as AnyObject) }
            return
        }
        for source in sources { source.cancel() }
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
    }

    /// A queue of its own: on a shared one the handler would wait behind busy workers.
    private static func watch(
        _ number: Int32, _ cancellation: Cancellation, _ say: @escaping @Sendable (String) -> Void,
        _ leave: @escaping @Sendable () -> Void
    ) -> any DispatchSourceSignal {
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: DispatchQueue(label: "signal \(number)"))
        source.setEventHandler {
            if cancellation.isCancelled {
                leave()
                _exit(130)
            }
            cancellation.cancel()
            say("stopping; what is finished is kept (once more to stop at once)")
        }
        source.resume()
        return source
    }
}
