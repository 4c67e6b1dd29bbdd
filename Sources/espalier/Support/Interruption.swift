import Dispatch
import Experiments
import Foundation

/// Turns Ctrl-C and SIGTERM into a wish to stop; a second Ctrl-C ends the program at once.
final class Interruption {
    private let sources: [any DispatchSourceSignal]

    /// Watches from now on.
    init(_ cancellation: Cancellation) {
        sources = [SIGINT, SIGTERM].map { Interruption.watch($0, cancellation) }
    }

    /// Leaves the signals to the system again.
    func end() {
        for source in sources { source.cancel() }
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
    }

    /// A queue of its own: on a shared one the handler would wait behind busy workers.
    private static func watch(_ number: Int32, _ cancellation: Cancellation) -> any DispatchSourceSignal {
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: DispatchQueue(label: "signal \(number)"))
        source.setEventHandler {
            if cancellation.isCancelled { _exit(130) }
            cancellation.cancel()
            StandardError.print("\nstopping; what is finished is kept (once more to stop at once)")
        }
        source.resume()
        return source
    }
}
