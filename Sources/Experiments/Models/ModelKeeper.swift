import NeuralNetworks

/// Keeps the models of one run, when its training is over and before its record is written down.
struct ModelKeeper: Sendable {
    /// The run's identity.
    let id: String
    /// The models that are wanted.
    let moments: Set<TrainedModel.Moment>
    /// What the journal has of the run already; nil when it is new.
    let record: RunRecord?
    let folder: ModelFolder

    /// Keeps what the training handed out.
    ///
    /// - Throws: `SurroundingsError` when the models cannot be written, or when they are not those of the record.
    func keep(
        _ outcome: TrainingOutcome, network: NetworkSettings, dataset: Dataset, scaling: FeatureScaling
    ) throws(SurroundingsError) {
        if let record, !RunResult(outcome).agrees(with: record.result) {
            throw SurroundingsError(
                operation: "keep", path: "models of \(id)",
                reason: "the run came to other numbers than its record; 'espalier verify' compares them")
        }
        guard !outcome.models.isEmpty else { return }
        try folder.save(
            outcome.models.map { model in
                let file = ModelFile(id: id, model: model, network: network, dataset: dataset, scaling: scaling)
                return (model.moment, file.bytes)
            }, of: id)
    }
}
