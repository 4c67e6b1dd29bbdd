import Dispatch
import Experiments
import Synchronization

/// A sweep that goes on in the background.
final class WatchedSweep: Sendable {
    private let cancellation = Cancellation()
    private let group = DispatchGroup()
    private let result = Mutex<Result<SweepOutcome, SurroundingsError>?>(nil)

    /// Begins to train what is missing, steered by `control`.
    init(
        _ experiment: Experiment, _ request: RunRequest, control: SweepControl,
        onEvent: @escaping @Sendable (RunEvent) -> Void
    ) {
        DispatchQueue(label: "sweep").async(group: group) { [self] in
            let result = Result { () throws(SurroundingsError) in
                try experiment.run(request, until: cancellation, control: control, onEvent: onEvent)
            }
            self.result.withLock { $0 = result }
        }
    }

    /// How it ended; nil while it goes on.
    var end: Result<SweepOutcome, SurroundingsError>? { result.withLock { $0 } }

    /// Ends it within a step and waits for that; what is finished is kept, and what is under way is saved.
    func stop(_ patience: Cancellation.Patience = .short) {
        cancellation.cancel(patience)
        group.wait()
    }
}
