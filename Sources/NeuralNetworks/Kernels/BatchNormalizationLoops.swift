/// The loops of batch normalization over batch panels; every sum over examples has the order of
/// `Elementwise.sumOverExamples`.
enum BatchNormalizationLoops {
    /// Normalizes a batch by its own mean and variance and moves the running statistics.
    ///
    /// - Parameters:
    ///   - z: Batch panels; becomes γ·x̂ + β.
    ///   - normalized: Batch panels; becomes x̂ = (z − μ)/√(σ² + ε), zero beyond the last example.
    ///   - inverseDeviations: `[units]`; becomes 1/√(σ² + ε).
    ///   - gamma: `[units]`.
    ///   - beta: `[units]`.
    ///   - runningMean: `[units]`.
    ///   - runningVariance: `[units]`, unbiased.
    static func train(
        z: FloatSlice, normalized: FloatSlice, inverseDeviations: FloatSlice, gamma: FloatSlice, beta: FloatSlice,
        runningMean: FloatSlice, runningVariance: FloatSlice, examples: Int, units: Int, momentum: Float,
        epsilon: Float
    ) {
        let count = Float(examples)
        for unit in 0..<units {
            let mean = sum(examples, units, unit) { load(z.base, $0) } / count
            let variance =
                sum(examples, units, unit) { offset in
                    let difference = load(z.base, offset) - mean
                    return difference * difference
                } / count
            let inverse = 1 / (variance + epsilon).squareRoot()
            inverseDeviations.base[unit] = inverse
            let unbiased = examples > 1 ? variance * (count / (count - 1)) : variance
            runningMean.base[unit] += momentum * (mean - runningMean.base[unit])
            runningVariance.base[unit] += momentum * (unbiased - runningVariance.base[unit])
            let shift = Vector(repeating: beta.base[unit])
            let scale = Vector(repeating: gamma.base[unit])
            forEachVector(examples, units, unit) { offset, lanes in
                let value = Vector.zero.replacing(with: (load(z.base, offset) - mean) * inverse, where: lanes)
                store(value, normalized.base, offset)
                store(shift.addingProduct(scale, value), z.base, offset)
            }
        }
    }

    /// Normalizes by the running statistics: z becomes γ·(z − μ)/√(σ² + ε) + β.
    static func predict(
        z: FloatSlice, gamma: FloatSlice, beta: FloatSlice, runningMean: FloatSlice, runningVariance: FloatSlice,
        examples: Int, units: Int, epsilon: Float
    ) {
        for unit in 0..<units {
            let mean = runningMean.base[unit]
            let inverse = 1 / (runningVariance.base[unit] + epsilon).squareRoot()
            let shift = Vector(repeating: beta.base[unit])
            let scale = Vector(repeating: gamma.base[unit])
            forEachVector(examples, units, unit) { offset, _ in
                store(shift.addingProduct(scale, (load(z.base, offset) - mean) * inverse), z.base, offset)
            }
        }
    }

    /// dγ = Σ dy·x̂, dβ = Σ dy, dz = γ/√(σ² + ε)·(dy − dβ/m − x̂·dγ/m).
    ///
    /// - Parameter gradient: Batch panels of dy; becomes dz, zero beyond the last example.
    static func backpropagate(
        gradient: FloatSlice, normalized: FloatSlice, inverseDeviations: FloatSlice, gamma: FloatSlice,
        gammaGradient: FloatSlice, betaGradient: FloatSlice, examples: Int, units: Int
    ) {
        let count = Float(examples)
        for unit in 0..<units {
            let betaSum = sum(examples, units, unit) { load(gradient.base, $0) }
            let gammaSum = sum(examples, units, unit) { load(gradient.base, $0) * load(normalized.base, $0) }
            betaGradient.base[unit] = betaSum
            gammaGradient.base[unit] = gammaSum
            let scale = gamma.base[unit] * inverseDeviations.base[unit]
            let betaMean = betaSum / count
            let gammaMean = gammaSum / count
            forEachVector(examples, units, unit) { offset, lanes in
                let difference = load(gradient.base, offset) - betaMean - load(normalized.base, offset) * gammaMean
                store(Vector.zero.replacing(with: difference * scale, where: lanes), gradient.base, offset)
            }
        }
    }

    /// The sum of `value(offset)` over the examples of one unit.
    @inline(__always)
    private static func sum(_ examples: Int, _ units: Int, _ unit: Int, _ value: (Int) -> Vector) -> Float {
        var left = Vector.zero
        var right = Vector.zero
        forEachVector(examples, units, unit) { offset, lanes in
            let addend = Vector.zero.replacing(with: value(offset), where: lanes)
            if offset % Tiles.width == 0 { left += addend } else { right += addend }
        }
        return pairwiseSum(left + right)
    }

    /// Calls `body` with the offset of each vector of one unit, and with the lanes that hold examples.
    @inline(__always)
    private static func forEachVector(
        _ examples: Int, _ units: Int, _ unit: Int, _ body: (Int, SIMDMask<SIMD8<Int32>>) -> Void
    ) {
        let positions = SIMD8<Int32>(0, 1, 2, 3, 4, 5, 6, 7)
        for panel in 0..<Tiles.panelCount(examples) {
            for half in stride(from: 0, to: Tiles.width, by: Vector.scalarCount) {
                let remaining = Int32(truncatingIfNeeded: examples - panel * Tiles.width - half)
                body((panel * units + unit) * Tiles.width + half, positions .< remaining)
            }
        }
    }
}
