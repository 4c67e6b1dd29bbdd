/// The network of a training as it was after one of its epochs.
public struct TrainedModel: Sendable, Equatable {
    /// Which epoch of a training.
    public enum Moment: String, CaseIterable, Sendable {
        /// The one with the best watched number.
        case best
        /// The last one.
        case last
    }

    /// One tensor of the network, by the name that a PyTorch user would give it: `layers.0.weight`.
    public struct Tensor: Sendable, Equatable {
        /// The name.
        public let name: String
        /// The numbers in each dimension, the last varying fastest: `[outputs, inputs]` for weights.
        public let shape: [Int]
        /// Where its numbers lie in `parameters`.
        public let range: Range<Int>
    }

    /// Which epoch it was.
    public let moment: Moment
    /// Its number, from 1.
    public let epoch: Int
    /// The number by which epochs are compared.
    public let watched: WatchedNumber
    /// What that number came to in the epoch.
    public let value: Double
    /// The numbers, in the order of `TrainingOutcome.parameters`.
    public let parameters: [Float]
    /// What the numbers are, in their order.
    public let tensors: [Tensor]
}

extension TrainedModel.Tensor {
    /// The tensors of a network in the order of `Model.snapshot`.
    static func all(of layout: ParameterLayout, _ normalization: any Normalization) -> [Self] {
        var tensors: [Self] = []
        func add(_ name: String, _ shape: [Int]) {
            let start = tensors.last?.range.upperBound ?? 0
            tensors.append(Self(name: name, shape: shape, range: start..<(start + shape.reduce(1, *))))
        }
        for (index, layer) in layout.layers.enumerated() {
            add("layers.\(index).weight", [layer.outputs, layer.inputs])
            if layer.bias != nil { add("layers.\(index).bias", [layer.outputs]) }
            if layer.scale != nil { add("norms.\(index).weight", [layer.outputs]) }
            if layer.shift != nil { add("norms.\(index).bias", [layer.outputs]) }
        }
        for (index, layer) in layout.layers.enumerated() where layer.scale != nil {
            for name in normalization.statisticNames { add("norms.\(index).\(name)", [layer.outputs]) }
        }
        return tensors
    }
}
