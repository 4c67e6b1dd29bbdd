/// The loops of batch normalization over batch panels; every sum over examples has the order of
/// `Elementwise.sumOverExamples`.
extension BatchNormalization {
    public func train(_ layer: NormalizedLayer) {
        let (examples, units, z) = (layer.examples, layer.units, layer.values)
        let (momentum, epsilon) = (Float(momentum), Float(epsilon))
        let (runningMean, runningVariance) = (layer.statistics.base, layer.statistics.base + units)
        let count = Float(examples)
        for unit in 0..<units {
            let mean = sum(examples, units, unit) { load(z.base, $0) } / count
            let variance =
                sum(examples, units, unit) { offset in
                    let difference = load(z.base, offset) - mean
                    return difference * difference
                } / count
            let inverse = 1 / (variance + epsilon).squareRoot()
            layer.inverseDeviations.base[unit] = inverse
            let unbiased = examples > 1 ? variance * (count / (count - 1)) : variance
            runningMean[unit] += momentum * (mean - runningMean[unit])
            runningVariance[unit] += momentum * (unbiased - runningVariance[unit])
            let shift = Vector(repeating: layer.shift.base[unit])
            let scale = Vector(repeating: layer.scale.base[unit])
            forEachVector(examples, units, unit) { offset, lanes in
                let value = Vector.zero.replacing(with: (load(z.base, offset) - mean) * inverse, where: lanes)
                store(value, layer.normalized.base, offset)
                store(shift.addingProduct(scale, value), z.base, offset)
            }
        }
    }

    /// By the running statistics: z becomes γ·(z − μ)/√(σ² + ε) + β.
    public func predict(_ layer: NormalizedLayer) {
        let (examples, units, z) = (layer.examples, layer.units, layer.values)
        for unit in 0..<units {
            let mean = layer.statistics.base[unit]
            let inverse = 1 / (layer.statistics.base[units + unit] + Float(epsilon)).squareRoot()
            let shift = Vector(repeating: layer.shift.base[unit])
            let scale = Vector(repeating: layer.scale.base[unit])
            forEachVector(examples, units, unit) { offset, _ in
                store(shift.addingProduct(scale, (load(z.base, offset) - mean) * inverse), z.base, offset)
            }
        }
    }

    /// dγ = Σ dy·x̂, dβ = Σ dy, dz = γ/√(σ² + ε)·(dy − dβ/m − x̂·dγ/m).
    public func backpropagate(
        _ gradient: FloatSlice, _ layer: NormalizedLayer, scaleGradient: FloatSlice, shiftGradient: FloatSlice
    ) {
        let (examples, units, normalized) = (layer.examples, layer.units, layer.normalized)
        let count = Float(examples)
        for unit in 0..<units {
            let shiftSum = sum(examples, units, unit) { load(gradient.base, $0) }
            let scaleSum = sum(examples, units, unit) { load(gradient.base, $0) * load(normalized.base, $0) }
            shiftGradient.base[unit] = shiftSum
            scaleGradient.base[unit] = scaleSum
            let factor = layer.scale.base[unit] * layer.inverseDeviations.base[unit]
            let shiftMean = shiftSum / count
            let scaleMean = scaleSum / count
            forEachVector(examples, units, unit) { offset, lanes in
                let difference = load(gradient.base, offset) - shiftMean - load(normalized.base, offset) * scaleMean
                store(Vector.zero.replacing(with: difference * factor, where: lanes), gradient.base, offset)
            }
        }
    }

    /// The sum of `value(offset)` over the examples of one unit.
    @inline(__always)
    private func sum(_ examples: Int, _ units: Int, _ unit: Int, _ value: (Int) -> Vector) -> Float {
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
    private func forEachVector(
        _ examples: Int, _ units: Int, _ unit: Int, _ body: (Int, SIMDMask<SIMD8<Int32>>) -> Void
    ) {
        let positions = SIMD8<Int32>(0, 1, 2, 3, 4, 5, 6, 7)
        for panel in 0..<Tiles.panelCount(examples) {
            for half in stride(from: 0, to: Tiles.width, by: Vector.scalarCount) {
                // A comparison with a vector: one with a scalar goes lane by lane.
                let remaining = SIMD8(repeating: Int32(truncatingIfNeeded: examples - panel * Tiles.width - half))
                body(panel * Tiles.panelStride(units) + unit * Tiles.width + half, positions .< remaining)
            }
        }
    }
}
