import NeuralNetworks

extension Experiment {
    /// Whether the run of that id is finished, but a model that is to be kept of it is not there; it is trained again.
    public func lacksModels(ofRun id: String) -> Bool {
        guard !wishes.moments.isEmpty, let record = journal.records[id] else { return false }
        return !missingModels(of: record).isEmpty
    }

    /// The names of the files of models that are to be kept of a run and are not there.
    func missingModels(of record: RunRecord) -> [String] {
        wishes.needed(of: record).map { ModelFolder.name(record.id, $0) }.filter { !modelNames.contains($0) }.sorted()
    }

    /// How many runs of the plan lack models.
    public var modelLackCount: Int { modelLacks.count }

    /// The finished runs that lack models, by id.
    var modelLacks: Set<String> {
        guard !wishes.moments.isEmpty else { return [] }
        return Set(listedRuns.lazy.map(\.id).filter { lacksModels(ofRun: $0) })
    }

    /// Removes the models of configurations that were not chosen for their row, where only those of the chosen are to be
    /// kept and all runs of the row are done. Models of runs that the plan has no longer are left alone.
    ///
    /// - Throws: `SurroundingsError` when one cannot be removed.
    public func removeOtherModels() throws(SurroundingsError) {
        guard let needed = wishes.needed, !modelNames.isEmpty else { return }
        let folder = ModelFolder(path: self.folder.modelsPath)
        let part = PlannedRuns.Part(
            configurations: Configurations(decided.map { plan.configurations[$0] }), seeds: plan.seeds)
        for run in PlannedRuns([part], DataKnowledge(lock)) where !needed.contains(run.id) {
            for moment in TrainedModel.Moment.allCases {
                let name = ModelFolder.name(run.id, moment)
                if modelNames.contains(name) { try folder.remove(name) }
            }
        }
    }
}
