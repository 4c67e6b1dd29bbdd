/// The loops of layer normalization over batch panels. Lanes are examples, so that sums over the units of a layer run
/// down a panel in ascending order, sixteen examples at a time.
extension LayerNormalization {
    public func train(_ layer: NormalizedLayer) {
        precondition(layer.inverseDeviations.count >= Tiles.panelCount(layer.examples) * Tiles.width, "no room")
        forEachVectorOfExamples(layer) { example, first in
            let (mean, inverse) = moments(layer, first)
            store(inverse, layer.inverseDeviations.base, example)
            for unit in 0..<layer.units {
                let offset = first + unit * Tiles.width
                let value = (load(layer.values.base, offset) - mean) * inverse
                store(value, layer.normalized.base, offset)
                store(scaled(value, layer, unit), layer.values.base, offset)
            }
        }
    }

    public func predict(_ layer: NormalizedLayer) {
        forEachVectorOfExamples(layer) { _, first in
            let (mean, inverse) = moments(layer, first)
            for unit in 0..<layer.units {
                let offset = first + unit * Tiles.width
                let value = (load(layer.values.base, offset) - mean) * inverse
                store(scaled(value, layer, unit), layer.values.base, offset)
            }
        }
    }

    /// dγ = Σ dy·x̂, dβ = Σ dy over the examples; with g = γ·dy and means over the units,
    /// dz = (g − mean(g) − x̂·mean(g·x̂))/√(σ² + ε).
    public func backpropagate(
        _ gradient: FloatSlice, _ layer: NormalizedLayer, scaleGradient: FloatSlice, shiftGradient: FloatSlice
    ) {
        Elementwise.sumOverExamples(gradient, sums: shiftGradient, examples: layer.examples, units: layer.units)
        Elementwise.sumOverExamples(
            gradient, times: layer.normalized, sums: scaleGradient, examples: layer.examples, units: layer.units)
        let count = Float(layer.units)
        forEachVectorOfExamples(layer) { example, first in
            let inverse = load(layer.inverseDeviations.base, example)
            var sum = Vector.zero
            var product = Vector.zero
            for unit in 0..<layer.units {
                let offset = first + unit * Tiles.width
                let change = load(gradient.base, offset) * layer.scale.base[unit]
                sum += change
                product.addProduct(change, load(layer.normalized.base, offset))
            }
            let mean = sum / count
            let slope = product / count
            for unit in 0..<layer.units {
                let offset = first + unit * Tiles.width
                let change = load(gradient.base, offset) * layer.scale.base[unit] - mean
                store((change - load(layer.normalized.base, offset) * slope) * inverse, gradient.base, offset)
            }
        }
    }

    /// γ·x̂ + β of one unit.
    @inline(__always)
    private func scaled(_ value: Vector, _ layer: NormalizedLayer, _ unit: Int) -> Vector {
        Vector(repeating: layer.shift.base[unit]).addingProduct(Vector(repeating: layer.scale.base[unit]), value)
    }

    /// μ and 1/√(σ² + ε) of the eight examples whose first unit lies at `first`.
    @inline(__always)
    private func moments(_ layer: NormalizedLayer, _ first: Int) -> (mean: Vector, inverseDeviation: Vector) {
        let count = Float(layer.units)
        var sum = Vector.zero
        for unit in 0..<layer.units { sum += load(layer.values.base, first + unit * Tiles.width) }
        let mean = sum / count
        var squares = Vector.zero
        for unit in 0..<layer.units {
            let difference = load(layer.values.base, first + unit * Tiles.width) - mean
            squares.addProduct(difference, difference)
        }
        return (mean, 1 / (squares / count + Float(epsilon)).squareRoot())
    }

    /// Calls `body` with the first of each eight examples and the offset of its first unit.
    @inline(__always)
    private func forEachVectorOfExamples(_ layer: NormalizedLayer, _ body: (Int, Int) -> Void) {
        for panel in 0..<Tiles.panelCount(layer.examples) {
            for half in stride(from: 0, to: Tiles.width, by: Vector.scalarCount) {
                body(panel * Tiles.width + half, panel * Tiles.panelStride(layer.units) + half)
            }
        }
    }
}
