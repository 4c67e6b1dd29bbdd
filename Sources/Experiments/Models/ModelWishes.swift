import NeuralNetworks

/// Which models of an experiment's runs are to be kept.
struct ModelWishes: Sendable {
    /// The epochs whose models are kept.
    var moments: Set<TrainedModel.Moment> = []
    /// The seeds of the runs whose models are kept when they are trained; nil: of all runs.
    var seeds: Set<Int>?
    /// The runs whose models have to be there when they are finished, by id; nil: all.
    var needed: Set<String>?

    /// No wish.
    init() {}

    /// What a spec wishes, whatever is known of its runs.
    init(_ plan: RunPlan) {
        moments = plan.spec.run.keep.moments
        if Self.areByRow(plan), !plan.spec.finalSeeds.isEmpty { seeds = Set(plan.spec.finalSeeds) }
    }

    /// Whether only the models of those runs are kept that the report shows.
    static func areByRow(_ plan: RunPlan) -> Bool {
        let keep = plan.spec.run.keep
        return keep.scope == .row && !keep.moments.isEmpty
    }

    /// The models to keep of a run that is trained.
    func kept(ofSeed seed: Int) -> Set<TrainedModel.Moment> {
        seeds.map { $0.contains(seed) } ?? true ? moments : []
    }

    /// The models that have to be there of a finished run.
    func needed(of record: RunRecord) -> Set<TrainedModel.Moment> {
        record.result.status == .finished && needed.map { $0.contains(record.id) } ?? true ? moments : []
    }
}
