import Dispatch
import Experiments
import Foundation

/// Turns Ctrl-C and SIGTERM into a wish to stop, and SIGUSR1 into one to save; a second Ctrl-C ends the program at
/// once.
///
/// Who presses Ctrl-C waits. SIGTERM comes from systems, which give some time before they kill, and may send it several
/// times: what is under way is saved, however large it is.
final class Interruption {
    private let sources: [any DispatchSourceSignal]
    private let cancellation: Cancellation

    /// Watches from now on.
    ///
    /// - Parameters:
    ///   - stopping: What the first signal does.
    ///   - leaving: What a second one does.
    ///   - save: Has what is under way saved; it goes on.
    ///   - say: Says what the first signal does.
    ///   - leave: Puts the terminal in order before a second signal ends the program.
    init(
        _ cancellation: Cancellation, stopping: String = "stopping; what is finished is kept",
        leaving: String = "stop at once", save: @escaping @Sendable () -> Void = {},
        say: @escaping @Sendable (String) -> Void = { StandardError.say($0) },
        leave: @escaping @Sendable () -> Void = {}
    ) {
        self.cancellation = cancellation
        sources = [
            Interruption.watch(SIGINT) {
                if cancellation.isCancelled {
                    leave()
                    _exit(130)
                }
                cancellation.cancel(.short)
                say("\(stopping) (once more to \(leaving))")
            },
            Interruption.watch(SIGTERM) {
                guard !cancellation.isCancelled else { return }
                cancellation.cancel(.long)
                say("\(stopping) (Ctrl-C to \(leaving))")
            },
            Interruption.watch(SIGUSR1, save),
        ]
    }

    /// Leaves the signals to the system again; but after a first one, when the program ends soon, a second one still ends
    /// it in order.
    func end() {
        if cancellation.isCancelled {
            for source in sources { _ = Unmanaged.passRetained(source as AnyObject) }
            return
        }
        for source in sources { source.cancel() }
        // SIGUSR1 stays ignored: a wish to save that comes too late should not end the program.
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
    }

    /// A queue of its own: on a shared one the handler would wait behind busy workers.
    private static func watch(_ number: Int32, _ action: @escaping @Sendable () -> Void) -> any DispatchSourceSignal {
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: DispatchQueue(label: "signal \(number)"))
        source.setEventHandler { action() }
        source.resume()
        return source
    }
}
