/// How large a gradient may become before it moves anything.
enum GradientClipping: Sendable {
    /// As large as it is.
    case none
    /// The whole gradient is scaled down to that Euclidean norm when it is longer; its direction stays.
    case norm(Double)
    /// Each element is brought into −c…c; the direction changes.
    case value(Double)

    /// Whether a part of the gradient cannot be clipped without the rest.
    var needsWholeGradient: Bool {
        if case .norm = self { true } else { false }
    }

    /// Clips the whole gradient, or a part of it when parts can be clipped alone: of the loss and the penalties together, of weights and all other parameters.
    func apply(to gradient: FloatSlice) {
        switch self {
        case .none: break
        case .norm(let largest):
            let norm = Elementwise.sumOfSquares(gradient).squareRoot()
            if norm > largest { Elementwise.scale(gradient, by: Float(largest / norm)) }
        case .value(let largest): Elementwise.clamp(gradient, to: Float(largest))
        }
    }
}

extension TrainingSettings {
    /// The clipping that the settings ask for.
    ///
    /// - Precondition: not both sorts are set.
    var clipping: GradientClipping {
        precondition(clipNorm == nil || clipValue == nil, "clip_norm and clip_value at once")
        if let clipNorm { return .norm(clipNorm) }
        if let clipValue { return .value(clipValue) }
        return .none
    }
}
