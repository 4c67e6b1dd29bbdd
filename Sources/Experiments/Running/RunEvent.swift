/// Something that happened while runs are trained. Events come from several threads at the same time.
///
/// A worker does not wait for the disk: it may begin its next run before the end of the one before is told.
public enum RunEvent: Sendable {
    /// A worker began a run. Workers are numbered from 0.
    case started(PlannedRun, worker: Int)
    /// A worker goes on with its run, which was saved when that epoch, from 1, was under way and that many of its
    /// batches were done.
    case resumed(PlannedRun, worker: Int, epoch: Int, batchesDone: Int)
    /// A worker's run was saved when that epoch, from 1, was under way and that many of its batches were done.
    case saved(PlannedRun, worker: Int, epoch: Int, batchesDone: Int)
    /// There is something to know about what is saved of a run.
    case noticed(PlannedRun, CheckpointNotice)
    /// A worker is done with that many epochs of its run.
    case progressed(PlannedRun, worker: Int, epochsDone: Int)
    /// A worker finished a run, which may have diverged; the journal has it, on the disk, unless `journalFailed` came
    /// before.
    case finished(PlannedRun, worker: Int, record: RunRecord)
    /// The surroundings of a run failed, or it took too long.
    case failed(PlannedRun, worker: Int, failure: RunFailure)
    /// Another process finished the run in the meantime.
    case finishedElsewhere(PlannedRun, record: RunRecord)
    /// A run failed in another process in the meantime.
    case failedElsewhere(PlannedRun, failure: RunFailure)
    /// A finished run could not be written. No further run is begun; those under way are finished.
    case journalFailed(SurroundingsError)
}

extension RunEvent {
    /// The run that it happened to; nil when it happened to all.
    public var run: PlannedRun? {
        switch self {
        case .started(let run, _), .resumed(let run, _, _, _), .saved(let run, _, _, _), .noticed(let run, _),
            .progressed(let run, _, _), .finished(let run, _, _), .failed(let run, _, _),
            .finishedElsewhere(let run, _), .failedElsewhere(let run, _):
            run
        case .journalFailed: nil
        }
    }
}
