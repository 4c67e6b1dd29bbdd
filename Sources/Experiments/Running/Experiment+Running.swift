import Foundation
import NeuralNetworks

/// How the missing runs of an experiment are trained.
public struct RunRequest: Sendable {
    /// How many runs are trained at once; nil: as the spec says.
    public var workers: Int?
    /// Whether runs that failed before are tried again.
    public var retriesFailed = false
    /// The runs that are this process' business; nil: all.
    public var share: Share?

    /// One of several equal shares of a plan's runs, each for a process that knows nothing of the others: the runs are
    /// dealt out one by one in plan order, whatever is known of them.
    public struct Share: Sendable, Equatable {
        /// Which share, from 1.
        public let number: Int
        /// How many shares there are.
        public let count: Int

        /// The share of that number; nil when there is none such.
        public init?(number: Int, of count: Int) {
            guard count > 0, (1...count).contains(number) else { return nil }
            self.number = number
            self.count = count
        }

        /// Whether the run at that position of the plan belongs to it.
        func contains(_ position: Int) -> Bool { position % count == number - 1 }
    }

    /// As the spec says.
    public init() {}
}

extension Experiment {
    /// How many runs are trained at once on that request: what it says, what the spec says, or one per core.
    public func workers(for request: RunRequest) -> Int {
        if let workers = request.workers { return workers }
        return switch plan.spec.run.workers {
        case .auto: Cores.available
        case .fixed(let count): count
        }
    }

    /// The runs that a request would train, in plan order, each id once.
    public func missingRuns(for request: RunRequest) -> [PlannedRun] {
        var ids: Set<String> = []
        var missing: [PlannedRun] = []
        for run in runs {
            let isMissing =
                switch state(of: run) {
                case .recorded: lacksModels(ofRun: run.id)
                case .failed: request.retriesFailed
                case .new: true
                }
            guard ids.insert(run.id).inserted, isMissing else { continue }
            if request.share?.contains(ids.count - 1) ?? true { missing.append(run) }
        }
        return missing
    }

    /// Trains what is missing, and has the journal keep each run as soon as it is finished.
    ///
    /// - Parameters:
    ///   - request: How.
    ///   - cancellation: Ends the work within a step; what is finished is kept.
    ///   - control: Steers the sweep while it is under way.
    ///   - onEvent: Told of every start, epoch and end, from several threads at the same time.
    /// - Throws: `SurroundingsError` when the results folder cannot be written at all. Where it fails later, the
    ///   outcome says so.
    public func run(
        _ request: RunRequest = RunRequest(), until cancellation: Cancellation = Cancellation(),
        control: SweepControl = SweepControl(), onEvent: @escaping @Sendable (RunEvent) -> Void = { _ in }
    ) throws(SurroundingsError) -> SweepOutcome {
        try run(request, until: cancellation, control: control, train: trainer, onEvent: onEvent)
    }

    func run(
        _ request: RunRequest = RunRequest(), until cancellation: Cancellation = Cancellation(),
        control: SweepControl = SweepControl(), train: @escaping Scheduler.Train,
        onEvent: @escaping @Sendable (RunEvent) -> Void = { _ in }
    ) throws(SurroundingsError) -> SweepOutcome {
        try writeLock()
        let missing = missingRuns(for: request)
        var outcome = SweepOutcome()
        if !missing.isEmpty {
            let surroundings = surroundings()
            let journal = try Journal(
                folder: folder.path, sharing: .claims, surroundings: { surroundings.value }, wishes: wishes)
            let scheduler = scheduler(
                workers: workers(for: request), journal: journal, train: train, control: control, onEvent: onEvent)
            outcome = scheduler.runAndClose(missing, until: cancellation)
        }
        outcome.cached = counts.recorded
        outcome.failedBefore = request.retriesFailed ? 0 : counts.failed
        return outcome
    }

    /// What runs are trained in from now on. Git is asked meanwhile: it takes as long as several small runs.
    func surroundings() -> Meanwhile<Surroundings> {
        Meanwhile { [specFolder = plan.spec.folder, path = folder.path] in
            Surroundings(specFolder: specFolder, resultsFolder: path)
        }
    }

    /// Who trains runs as the spec says.
    func scheduler(
        workers: Int, journal: Journal, train: @escaping Scheduler.Train, control: SweepControl,
        onEvent: @escaping @Sendable (RunEvent) -> Void
    ) -> Scheduler {
        Scheduler(
            workers: workers, onFailure: plan.spec.run.onFailure, timeout: plan.spec.run.timeout,
            savesEvery: plan.spec.run.checkpoint, journal: journal, train: train, control: control, onEvent: onEvent)
    }

    /// The experiment with what is known of its runs by now, when a protocol has chosen configurations whose final runs
    /// are still to be trained, or when models of chosen configurations were not kept because others were chosen before;
    /// else nil.
    ///
    /// - Throws: `SurroundingsError` when the results folder cannot be read.
    public func nextStage() throws(SurroundingsError) -> Experiment? {
        guard !plan.spec.finalSeeds.isEmpty || wishes.needed != nil else { return nil }
        let next = try Experiment(plan, lock: lock, folder: folder, data: data)
        // What was tried in this stage and could not be done is not tried again.
        let hasMore = next.chosen.count > chosen.count || !next.modelLacks.isSubset(of: modelLacks)
        return hasMore && !next.missingRuns(for: RunRequest()).isEmpty ? next : nil
    }

    /// Removes what was saved of runs that are finished by now. For an experiment that nobody else trains any more; where
    /// somebody does, no harm is done.
    public func removeNeedlessCheckpoints() {
        Checkpoints(folder: folder.checkpointsPath).removeNeedless(
            journal, models: ModelFolder(path: folder.modelsPath), wishes: wishes)
    }

    /// Writes what the results are made from into their folder.
    ///
    /// - Throws: `SurroundingsError` when it cannot be written.
    public func writeLock() throws(SurroundingsError) { try writeLock(to: folder) }

    /// Writes what the results are made from into a folder, to be loaded from there.
    func writeLock(to other: ResultsFolder) throws(SurroundingsError) {
        var lock = lock
        if other != folder { lock.folder = Paths.relative(folder.folder(of: lock), from: other.path) }
        try other.write(lock.bytes, to: "lock.json")
        try other.write(plan.spec.text, to: "spec.yaml")
        try other.write(extended: plan.spec.extended)
    }

    /// Trains with the engine.
    var trainer: Scheduler.Train {
        { [data] run, support, shouldStop, progress in
            let settings = run.configuration.settings
            let examples = try data.examples(for: settings.dataset, seed: run.seed)
            let training = Training(
                network: settings.network, optimizer: settings.optimizer, regularization: settings.regularization,
                settings: settings.training, seed: run.seed)
            let moments = support.models?.moments ?? []
            let start = support.keeper?.start { training.accepts($0, on: examples, keeping: moments) }
            let outcome = training.run(
                on: examples, from: start, crew: support.crew, keeper: support.keeper, keeping: moments,
                shouldStop: shouldStop, progress: progress)
            if let outcome {
                try support.models?.keep(
                    outcome, network: settings.network, dataset: data.dataset(for: settings.dataset),
                    scaling: examples.scaling)
            }
            return outcome
        }
    }
}
