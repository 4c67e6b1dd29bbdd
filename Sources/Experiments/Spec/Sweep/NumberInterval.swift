import Elementary
import NeuralNetworks

/// Every number between two ends, to be sampled from: what a range stands for where points are not a grid.
struct NumberInterval: Equatable, Sendable {
    /// The first end.
    let from: Double
    /// The last end.
    let to: Double
    /// On what scale the numbers are spread evenly.
    let scale: NumberSequence.Scale
    /// Whether only whole numbers are meant; the ends are whole then.
    let isWhole: Bool

    /// The number at a place of the interval.
    ///
    /// A whole number is the nearest one; the interval begins and ends half a unit further out for it, so that the ends
    /// get as much of it as their neighbours.
    ///
    /// - Parameter coordinate: At least 0 and less than 1.
    func number(at coordinate: Double) -> Double {
        let margin = isWhole ? 0.5 : 0
        let (low, high) = (from - margin, to + margin)
        let number =
            switch scale {
            case .linear: low + coordinate * (high - low)
            // The system's pow may round otherwise on another machine, and then the runs would be others.
            case .log, .log2: low * exponential(coordinate * logarithm(high / low))
            }
        return min(to, max(from, isWhole ? number.rounded() : number))
    }
}

extension SettingKind {
    /// Whether a number of this kind that lies between these ends must be whole.
    func isWhole(from: Double, to: Double) -> Bool {
        switch self {
        case .integer: true
        case .optional(let wrapped), .perLayer(let wrapped): wrapped.isWhole(from: from, to: to)
        case .either(let kinds):
            // Of a fraction or a count, the ends tell which is meant.
            kinds.first { $0.contains(from) && $0.contains(to) }?.isWhole(from: from, to: to) ?? false
        default: false
        }
    }

    private func contains(_ number: Double) -> Bool {
        switch self {
        case .number(let range): range.contains(number)
        case .integer(let range): Int(exactly: number).map(range.contains) ?? false
        case .duration: number > 0
        case .optional(let wrapped), .perLayer(let wrapped): wrapped.contains(number)
        case .either(let kinds): kinds.contains { $0.contains(number) }
        default: false
        }
    }
}
