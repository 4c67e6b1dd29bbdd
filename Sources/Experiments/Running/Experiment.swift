import Documents
import NeuralNetworks

/// An experiment with its plan and what is known of its runs: what is run, reported on and verified.
public struct Experiment: Sendable {
    /// Every run, complete and checked.
    public let plan: RunPlan
    /// What the results are made from.
    public let lock: LockFile
    /// Where the results are.
    public let folder: ResultsFolder
    /// The runs in plan order: configuration by configuration, the seeds innermost; behind them the final runs of a
    /// protocol, as far as configurations are chosen. Two of them have the same id when their settings come to the same.
    public let runs: PlannedRuns
    /// The configurations that a protocol chose, each for its group; without the groups whose runs are not all done.
    public let chosen: [Configuration]
    /// The finished and failed runs, also those that are not in the plan.
    public let journal: JournalContents
    /// The data, loaded when they are first asked for.
    let data: DatasetCache
    /// The models that are to be kept.
    let wishes: ModelWishes
    /// The names of the files of models that there are; empty where none is to be kept.
    let modelNames: Set<String>
    /// The configurations of which it is decided whether they are chosen, by their index; where somebody asks.
    let decided: [Int]

    /// What is known of a run.
    public enum RunState: Sendable, Equatable {
        /// Nothing: it is to be trained.
        case new
        /// It was finished, or diverged.
        case recorded(RunRecord)
        /// Its surroundings failed; it is tried again on request.
        case failed(RunFailure)
    }

    /// What is known of a run.
    public func state(of run: PlannedRun) -> RunState { state(ofRun: run.id) }

    /// What is known of the run of that id.
    func state(ofRun id: String) -> RunState {
        guard hasJournal else { return .new }
        if let record = journal.records[id] { return .recorded(record) }
        return journal.failure(of: id).map(RunState.failed) ?? .new
    }

    /// How many runs of the plan are in each state.
    public var counts: (recorded: Int, new: Int, failed: Int) {
        guard hasJournal else { return (0, runs.count, 0) }
        var counts = (recorded: 0, new: 0, failed: 0)
        for run in listedRuns {
            switch run.state {
            case .recorded: counts.recorded += 1
            case .new: counts.new += 1
            case .failed: counts.failed += 1
            }
        }
        return counts
    }

    /// What the finished runs of the plan cost and took, to tell how long others will take.
    public var knownTimes: [(cost: Double, wallSeconds: Double)] {
        guard hasJournal else { return [] }
        var times: [(cost: Double, wallSeconds: Double)] = []
        for run in runs {
            if let record = journal.records[run.id] { times.append((run.cost, record.provenance.wallSeconds)) }
        }
        return times
    }

    /// Whether anything is known of any run: without, nobody need be asked who he is.
    private var hasJournal: Bool { !journal.isEmpty }

    /// The facts of a configuration's data.
    public func facts(of configuration: Configuration) -> DatasetFacts? {
        let settings = configuration.section("dataset").json
        return lock.datasets.first { $0.settings == settings }?.facts
    }
}

/// A spec that says something wrong where nothing wrong was expected: in a results folder.
public struct SpecError: Error, Sendable, CustomStringConvertible {
    /// The copy of the spec.
    public let path: String
    /// What is wrong with it.
    public let diagnostics: [Diagnostic]

    /// The failure in a sentence.
    public var description: String {
        "cannot read '\(path)': \(diagnostics.first?.message ?? "it plans nothing")"
    }
}
