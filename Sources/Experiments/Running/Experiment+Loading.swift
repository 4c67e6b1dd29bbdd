import Documents
import NeuralNetworks

extension Experiment {
    /// Reads and plans the spec at that path: the plan, or nil, and all complaints.
    ///
    /// - Parameters:
    ///   - specPath: The path as the user gave it.
    ///   - overrides: What the command line sets: `network.hidden=[64]`.
    /// - Throws: `SurroundingsError` when the file cannot be read.
    public static func plan(
        specPath: String, overrides: [String] = []
    ) throws(SurroundingsError) -> (plan: RunPlan?, diagnostics: [Diagnostic]) {
        let (spec, diagnostics) = ExperimentSpec.read(
            bytes: try Files.read(specPath, atMost: Document.byteLimit + 1), name: specPath,
            folder: Paths.folder(of: specPath), overrides: overrides, checksFiles: true)
        guard let spec else { return (nil, diagnostics) }
        let (plan, planDiagnostics) = RunPlan.make(for: spec)
        return (plan, diagnostics + planDiagnostics)
    }

    /// What is wrong with the data that a plan names, and with settings that do not fit them: loads, splits and scales
    /// each data set for the first seed.
    public static func dataDiagnostics(of plan: RunPlan) -> [Diagnostic] {
        let data = DatasetCache(folder: plan.spec.folder)
        var complaints: [Complaint] = []
        var places: Set<Mark> = []
        guard let seed = plan.seeds.first else { return [] }
        for index in plan.representatives {
            let configuration = plan.configurations[index]
            let settings = configuration.settings
            do throws(DataError) {
                _ = try data.examples(for: settings.dataset, seed: seed)
                try settings.training.check(against: data.dataset(for: settings.dataset))
            } catch {
                let problem = error.settingProblem
                let path = [error.section] + problem.setting.split(separator: ".").map(String.init)
                let axis = plan.spec.sweep.axes.first { $0.targets.joined().contains { $0.path == path } }
                let part = RunSettings.parts.first { $0.name == error.section }
                let base = part.map { DecodedPart($0, of: plan.spec.document.root, []).place(of: path) }
                guard let place = axis?.keySpan ?? base, places.insert(place.start).inserted else { continue }
                var complaint = Complaint(.dataProblem(message: problem.message, advice: problem.advice), at: place)
                complaint.point = configuration.cells.filter { cell in
                    ["dataset", error.section].contains { cell.column.hasPrefix($0 + ".") }
                }
                complaints.append(complaint)
            }
        }
        return complaints.diagnostics
    }

    /// Prepares a plan for running: loads its data and looks up what is known of its runs. Nothing is written.
    ///
    /// - Parameters:
    ///   - plan: What `plan(specPath:)` gave.
    ///   - specPath: The path of the spec as the user gave it.
    ///   - resultsPath: The folder that holds the results of all experiments, a folder for each.
    /// - Throws: `DataError` when data cannot be loaded, `SurroundingsError` when the results folder cannot be read or
    ///   holds something else.
    public static func prepare(_ plan: RunPlan, specPath: String, resultsPath: String) throws -> Experiment {
        let folder = ResultsFolder(path: "\(resultsPath)/\(plan.spec.name)")
        try folder.checkOwner(name: plan.spec.name, specPath: specPath)
        let data = DatasetCache(folder: plan.spec.folder)
        var datasets: [LockFile.Entry] = []
        var known: Set<JSONValue> = []
        for index in plan.representatives {
            let configuration = plan.configurations[index]
            let section = configuration.section("dataset").json
            let settings = configuration.settings
            if settings.training.classWeights != nil {
                try settings.training.check(against: data.dataset(for: settings.dataset))
            }
            guard known.insert(section).inserted, let seed = plan.seeds.first else { continue }
            let facts = try data.facts(for: settings.dataset, seed: seed)
            datasets.append(LockFile.Entry(settings: section, facts: facts))
        }
        let lock = LockFile(
            name: plan.spec.name, specPath: specPath,
            folder: Paths.relative(Paths.folder(of: specPath), from: folder.path), engineRevision: Engine.revision,
            version: Program.version, base: plan.spec.base.json, datasets: datasets,
            extended: plan.spec.extended.map(\.path), overrides: plan.spec.overrides)
        return try Experiment(plan, lock: lock, folder: folder, data: data)
    }

    /// Loads the results in `directory` as they are, without the spec that they were made from and without any data.
    ///
    /// - Throws: `SurroundingsError` when something cannot be read, `SpecError` when this program does not understand
    ///   the copy of the spec.
    public static func load(directory: String) throws -> Experiment {
        let folder = ResultsFolder(path: directory)
        guard let lock = try folder.lock() else {
            throw noResults(in: directory)
        }
        let (spec, complaints) = ExperimentSpec.read(
            bytes: try folder.spec, name: folder.specPath, folder: folder.folder(of: lock), overrides: lock.overrides,
            extending: .copies(of: lock.extended, in: folder))
        guard let spec else { throw SpecError(path: folder.specPath, diagnostics: complaints) }
        let (plan, diagnostics) = RunPlan.make(for: spec, checksFiles: false)
        guard let plan else { throw SpecError(path: folder.specPath, diagnostics: diagnostics) }
        return try Experiment(plan, lock: lock, folder: folder, data: DatasetCache(folder: spec.folder))
    }

    /// A folder without results, perhaps the one that holds those of several experiments.
    private static func noResults(in directory: String) -> SurroundingsError {
        let names = (try? Files.names(in: directory)) ?? []
        let inner = names.first { Files.length("\(directory)/\($0)/lock.json") != nil }
        let folder = directory.hasSuffix("/") ? directory : directory + "/"
        let hint = inner.map { "; name one experiment's, such as '\(folder)\($0)'" } ?? ""
        return SurroundingsError(operation: "read", path: directory, reason: "there are no results in it" + hint)
    }

    init(_ plan: RunPlan, lock: LockFile, folder: ResultsFolder, data: DatasetCache) throws(SurroundingsError) {
        let knowledge = DataKnowledge(lock)
        guard plan.representatives.allSatisfy({ knowledge.covers(plan.configurations[$0]) }) else {
            throw SurroundingsError(
                operation: "read", path: folder.path,
                reason: "lock.json does not know all the data that spec.yaml names; run the spec again")
        }
        let journal = try JournalReader(folder: folder.journalPath).contents
        let runs = PlannedRuns.Part(configurations: plan.configurations, seeds: plan.seeds)
        let isByRow = ModelWishes.areByRow(plan)
        let choosing =
            plan.spec.finalSeeds.isEmpty && !isByRow
            ? Choosing() : Choosing(plan, PlannedRuns([runs], knowledge), journal)
        let chosen = plan.spec.finalSeeds.isEmpty ? [] : choosing.chosen
        let finals = PlannedRuns.Part(configurations: Configurations(chosen), seeds: plan.spec.finalSeeds)
        var wishes = ModelWishes(plan)
        if isByRow {
            let reported = PlannedRuns.Part(configurations: Configurations(choosing.reported), seeds: plan.seeds)
            let runs = PlannedRuns([plan.spec.finalSeeds.isEmpty ? reported : finals], knowledge)
            wishes.needed = Set(runs.lazy.map(\.id))
        }
        self.init(
            plan: plan, lock: lock, folder: folder, runs: PlannedRuns([runs, finals], knowledge), chosen: chosen,
            journal: journal, data: data, wishes: wishes,
            modelNames: wishes.moments.isEmpty ? [] : ModelFolder(path: folder.modelsPath).names,
            decided: choosing.decided)
    }
}
