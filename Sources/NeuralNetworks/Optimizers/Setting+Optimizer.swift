/// Settings that several optimizers have.
extension Setting where Owner: Optimizer {
    /// The learning rate, which every optimizer has.
    static func learningRate(_ path: WritableKeyPath<Owner, Double> & Sendable) -> Setting {
        Setting(
            "learning_rate", path, .number(.above(0)), "η, the size of a step.",
            foreignNames: ["lr", "eta", "learning_rate_init", "step_size", "alpha"])
    }

    /// β₁ of the rules that descend from Adam.
    static func beta1(_ path: WritableKeyPath<Owner, Double> & Sendable) -> Setting {
        Setting(
            "beta1", path, .number(.from(0, below: 1)), "β₁, how slowly the mean of gradients moves.",
            foreignNames: ["beta_1", "b1", "momentum"])
    }

    /// β₂ of the rules that descend from Adam.
    static func beta2(_ path: WritableKeyPath<Owner, Double> & Sendable) -> Setting {
        Setting(
            "beta2", path, .number(.from(0, below: 1)), "β₂, how slowly the mean of squares moves.",
            foreignNames: ["beta_2", "b2"])
    }

    /// ρ of the rules that keep a running mean of squares.
    static func rho(_ path: WritableKeyPath<Owner, Double> & Sendable) -> Setting {
        Setting(
            "rho", path, .number(.from(0, below: 1)), "ρ, how slowly the mean of squares moves.",
            foreignNames: ["decay", "decay_rate", "beta"])
    }

    /// λ of the rules that shrink weights apart from the gradient.
    static func weightDecay(_ path: WritableKeyPath<Owner, Double> & Sendable) -> Setting {
        Setting(
            "weight_decay", path, .number(.atLeast(0)),
            "λ, the share of a weight, times η, that each step takes away.", foreignNames: ["wd", "decay", "l2"])
    }

    /// What is added to a divisor. The product of two is a Float as well (`dividedJointly`).
    static func epsilon(_ path: WritableKeyPath<Owner, Double> & Sendable) -> Setting {
        Setting(
            "epsilon", path, .number(.atLeast(1e-16)), "ε, keeps the division finite.", foreignNames: ["eps"])
    }
}
