import Foundation

/// How far an experiment is: what its results folder says at one moment, also while other processes work on it.
public struct ExperimentStatus: Sendable {
    /// The runs of the plan, each id once.
    public fileprivate(set) var planned = 0
    /// Those that were trained to the end.
    public fileprivate(set) var finished = 0
    /// Those that diverged.
    public fileprivate(set) var diverged = 0
    /// Those that failed and were not finished since.
    public fileprivate(set) var failed = 0
    /// Those of which nothing is known yet, the ones under way included.
    public fileprivate(set) var missing = 0
    /// The runs that a process has under way.
    public fileprivate(set) var underWay = 0
    /// The missing runs that are saved in the middle of their training.
    public fileprivate(set) var saved = 0
    /// The runs that are saved in the middle of their training and that the plan has no longer.
    public fileprivate(set) var unplannedSaved = 0
    /// The finished runs that the plan has no longer.
    public fileprivate(set) var unplanned = 0
    /// The latest record; nil without any.
    public fileprivate(set) var last: LastRecord?
    /// How long the missing runs will take; nil when none is missing.
    public let remaining: TimeEstimate?

    /// The run that was finished last.
    public struct LastRecord: Sendable {
        /// Its id.
        public let id: String
        /// When it was finished.
        public let endedAt: Date
        /// The machine that trained it.
        public let host: String
    }
}

extension Experiment {
    /// How far the experiment is.
    public var status: ExperimentStatus {
        var status = ExperimentStatus(remaining: timeEstimate())
        var ids: Set<String> = []
        var missing: [String] = []
        for run in runs where ids.insert(run.id).inserted {
            status.planned += 1
            switch state(of: run) {
            case .recorded(let record):
                if record.result.status == .diverged { status.diverged += 1 } else { status.finished += 1 }
            case .failed:
                status.failed += 1
                missing.append(run.id)
            case .new:
                status.missing += 1
                missing.append(run.id)
            }
        }
        status.underWay = Claims.countTaken(of: missing, path: "\(folder.path)/checkpoints/claims")
        let savedIDs = Checkpoints(folder: folder.checkpointsPath).ids
        status.saved = Set(missing).intersection(savedIDs).count
        status.unplannedSaved = savedIDs.count { !ids.contains($0) && journal.records[$0] == nil }
        status.unplanned = journal.records.keys.count { !ids.contains($0) }
        status.last = journal.records.values.compactMap(ExperimentStatus.LastRecord.init)
            .max { ($0.endedAt, $0.id) < ($1.endedAt, $1.id) }
        return status
    }
}

extension ExperimentStatus.LastRecord {
    /// The end of a run, to the second; nil when its record has no legible time.
    fileprivate init?(_ record: RunRecord) {
        guard let start = try? Date(record.provenance.startedAt, strategy: .iso8601) else { return nil }
        self.init(
            id: record.id, endedAt: start.addingTimeInterval(record.provenance.wallSeconds),
            host: record.provenance.host)
    }
}
