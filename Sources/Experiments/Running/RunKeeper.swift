import Foundation
import NeuralNetworks

/// Keeps the state of one run under way: finds where to go on, and saves it when that is wished. For the one thread
/// that trains the run.
final class RunKeeper: StateKeeper {
    /// What is done with what happens.
    struct Report {
        /// The run goes on from that place of its training.
        let resumed: (TrainingState) -> Void
        /// The run was saved at that place of its training.
        let saved: (TrainingState) -> Void
        /// Something else that the user should know.
        let notice: (CheckpointNotice) -> Void
    }

    /// Why a run is to stop before its next step.
    enum Stop {
        /// It goes on.
        case none
        /// It is to be saved before, however long that takes.
        case afterSaving
        /// It is to be saved before, if that is a matter of a moment.
        case quickly
        /// It is not to be saved.
        case atOnce
    }

    /// The most bytes of a state that are saved in a moment.
    static let quickByteCount = 16_000_000

    /// How the run is to stop before its next step.
    var stop = Stop.none
    /// Whether there are files of the run.
    private(set) var hasFiles = false
    /// When the training began, ISO 8601, UTC.
    private(set) var startedAt = Provenance.text(Date())
    private let id: String
    private let checkpoints: Checkpoints
    /// The wishes that it be saved; nil when it never is.
    private let requests: SaveRequests?
    private let report: Report
    private let clock = ContinuousClock()
    private let begun: ContinuousClock.Instant
    /// How long the run was trained before this process began with it.
    private var earlier = Duration.zero
    private var fulfilledCount: Int
    /// The step of the newest checkpoint that can be used.
    private var newestStep: Int?
    private var unusable: [String] = []

    init(id: String, checkpoints: Checkpoints, requests: SaveRequests?, report: Report) {
        self.id = id
        self.checkpoints = checkpoints
        self.requests = requests
        self.report = report
        begun = clock.now
        fulfilledCount = requests?.count ?? 0
    }

    /// How long the run was trained so far, in this process and before.
    var wallTime: Duration { earlier + (clock.now - begun) }

    /// Where the training is to go on; nil: at its beginning.
    func start(_ isUsable: (TrainingState) -> Bool) -> TrainingState? {
        let found = checkpoints.newest(of: id, isUsable: isUsable, onNotice: report.notice)
        unusable = found.unusable
        hasFiles = found.checkpoint != nil || !unusable.isEmpty
        guard let checkpoint = found.checkpoint else { return nil }
        startedAt = checkpoint.startedAt
        earlier = .seconds(max(0, checkpoint.seconds))
        newestStep = checkpoint.state.step
        report.resumed(checkpoint.state)
        return checkpoint.state
    }

    func wantsState() -> Bool {
        guard let requests else { return false }
        switch stop {
        case .none: return requests.count != fulfilledCount
        case .afterSaving, .quickly: return true
        case .atOnce: return false
        }
    }

    func keep(_ state: TrainingState) {
        fulfilledCount = requests?.count ?? 0
        // Where nothing was trained, there is nothing to save.
        guard state.step > newestStep ?? 0 else { return }
        if stop == .quickly, state.byteCount > Self.quickByteCount { return }
        let checkpoint = Checkpoint(
            id: id, engineRevision: Engine.revision, startedAt: startedAt, seconds: wallTime.inSeconds, state: state)
        hasFiles = true
        do throws(SurroundingsError) {
            try checkpoints.save(checkpoint, keeping: newestStep, removing: unusable)
            newestStep = state.step
            unusable = []
            report.saved(state)
        } catch {
            report.notice(.notSaved(error))
        }
        // Wishes that came while it was saved are fulfilled, too; or a slow disk would leave no time for training.
        fulfilledCount = requests?.count ?? 0
    }

    /// Removes what was saved.
    func remove() {
        if hasFiles { checkpoints.remove(id) }
    }
}
