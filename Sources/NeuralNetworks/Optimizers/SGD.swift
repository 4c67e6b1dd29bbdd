/// Stochastic gradient descent, plain or with momentum.
///
///     v ← μ·v + (1 − d)·g; v = g at the first step
///     θ ← θ − η·v                  with Nesterov's momentum: θ ← θ − η·(g + μ·v)
///
/// Robbins & Monro (1951); Polyak (1964) for momentum μ; Sutskever, Martens, Dahl & Hinton (2013) for Nesterov's. All as in
/// PyTorch, dampening d too: equal to μ it makes v a running mean that begins with the first gradient. Keras has no
/// dampening and multiplies η into v, which differs when the learning rate changes.
struct SGD: Optimizer {
    var learningRate = 0.01
    /// μ
    var momentum = 0.0
    /// d
    var dampening = 0.0
    /// Whether the step looks ahead along the velocity.
    var nesterov = false

    init() {}

    static let declaration = Declaration<SGD>(
        "sgd", "Stochastic gradient descent, plain or with momentum.",
        formula: "v ← μ·v + (1 − d)·g (v = g at the first step);  θ ← θ − η·v, or θ − η·(g + μ·v) with nesterov",
        source: "Robbins & Monro (1951); Polyak (1964); Sutskever, Martens, Dahl & Hinton (2013), "
            + "On the importance of initialization and momentum in deep learning",
        foreignNames: ["momentum", "gd", "gradient_descent", "nesterov"],
        settings: [
            .learningRate(\.learningRate),
            Setting("momentum", \.momentum, .number(.from(0, below: 1)), "μ, the share of the velocity that stays."),
            Setting(
                "dampening", \.dampening, .number(.from(0, below: 1)),
                "d, the share of each gradient that is kept out of the velocity; equal to momentum: a running mean."),
            Setting(
                "nesterov", \.nesterov, .flag, "Whether the step looks ahead along the velocity (Nesterov's momentum)."),
        ])

    func problems() -> [SettingProblem] {
        var problems: [SettingProblem] = []
        if momentum == 0 && dampening > 0 {
            problems.append(
                SettingProblem(
                    setting: "dampening", message: "'dampening' has no effect without momentum",
                    advice: "set momentum above 0, or leave dampening out", with: ["momentum"]))
        }
        if nesterov && momentum == 0 {
            problems.append(
                SettingProblem(
                    setting: "nesterov", message: "'nesterov' has no effect without momentum",
                    advice: "set momentum above 0, or leave nesterov out", with: ["momentum"]))
        }
        if nesterov && dampening > 0 {
            problems.append(
                SettingProblem(
                    setting: "nesterov", message: "Nesterov's momentum is not defined with dampening",
                    advice: "leave out one of nesterov and dampening", with: ["dampening"]))
        }
        return problems
    }

    var slotCount: Int { momentum == 0 ? 0 : 1 }

    struct Coefficients {
        let hasVelocity, looksAhead: Bool
        let momentum: Float
        /// 1 − d, or 1 at the first step.
        let share: Float
        /// −η
        let negatedRate: Float
    }

    func coefficients(step: Int, learningRate: Double, isDecayed: Bool) -> Coefficients {
        Coefficients(
            hasVelocity: momentum > 0, looksAhead: nesterov, momentum: Float(momentum),
            share: step == 1 ? 1 : Float(1 - dampening), negatedRate: Float(-learningRate))
    }

    @inline(__always)
    func update(_ parameters: inout VectorPair, gradient: VectorPair, slots: inout OptimizerSlots, _ c: Coefficients) {
        var direction = gradient
        if c.hasVelocity {
            let momentum = VectorPair(repeating: c.momentum)
            slots.first = (gradient * c.share).addingProduct(slots.first, momentum)
            direction = c.looksAhead ? gradient.addingProduct(slots.first, momentum) : slots.first
        }
        parameters.addProduct(direction, VectorPair(repeating: c.negatedRate))
    }
}
