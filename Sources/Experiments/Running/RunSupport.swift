import NeuralNetworks

/// What a run is trained with, beside its settings and its data.
struct RunSupport {
    /// The cores that work on it.
    let crew: Crew
    /// Who knows where it is to go on, and saves it; nil: it is trained from its beginning, and never saved.
    var keeper: RunKeeper?
    /// Who keeps its models; nil: nobody.
    var models: ModelKeeper?
}
