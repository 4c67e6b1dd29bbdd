extension Setting where Owner: Optimizer {
    /// The learning rate, which every optimizer has.
    static func learningRate(_ path: WritableKeyPath<Owner, Double> & Sendable) -> Setting {
        Setting(
            "learning_rate", path, .number(.above(0)), "η, the size of a step.",
            foreignNames: ["lr", "eta", "learning_rate_init", "step_size", "alpha"])
    }
}
