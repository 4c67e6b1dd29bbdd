import Elementary
import Foundation
import NeuralNetworks

/// Evenly spaced numbers between two ends that belong to them: what `{from: …, to: …, num: …, scale: …}` stands for.
///
/// The ends come out exactly. A number between them is the shortest decimal that is within 10⁻¹² of the exact one
/// (relative to it on a logarithmic scale, to the larger end on a linear one): 0.001, not 0.0010000000000000002.
struct NumberSequence: Equatable, Sendable {
    /// How the numbers are spaced.
    enum Scale: String, CaseIterable, Sendable {
        /// By equal differences.
        case linear
        /// By equal factors; a step counts powers of ten.
        case log
        /// By equal factors; a step counts powers of two.
        case log2
    }

    /// The first number.
    let from: Double
    /// The last number.
    let to: Double
    /// How many there are, at least 2.
    let count: Int
    /// How they are spaced.
    let scale: Scale

    /// The distance between the ends, in the unit that a step has on that scale.
    static func length(from: Double, to: Double, scale: Scale) -> Double {
        switch scale {
        case .linear: to - from
        case .log: logarithm(to / from) / logarithm(10)
        case .log2: logarithm(to / from) / logarithm(2)
        }
    }

    /// The number at that index, from 0.
    ///
    /// - Precondition: `index` is at least 0 and less than `count`.
    subscript(index: Int) -> Double {
        precondition(index >= 0 && index < count, "number \(index) of a sequence of \(count)")
        if index == 0 { return from }
        if index == count - 1 { return to }
        let position = Double(index) / Double(count - 1)
        switch scale {
        case .linear:
            // The same for a sequence and its mirror image, so that the middle of −1 … 1 is 0.
            let number = (from * Double(count - 1 - index) + to * Double(index)) / Double(count - 1)
            return Self.shortest(number, tolerance: 1e-12 * max(abs(from), abs(to)))
        case .log, .log2:
            // The system's pow may round otherwise on another machine, and then the runs would be others.
            let number = from * exponential(position * logarithm(to / from))
            return Self.shortest(number, tolerance: 1e-12 * number)
        }
    }

    /// The number with the fewest significant digits that differs from `number` by at most `tolerance`.
    static func shortest(_ number: Double, tolerance: Double) -> Double {
        guard abs(number) > tolerance else { return 0 }
        // More digits are never further away.
        var (low, high) = (0, 16)
        var found = number
        while low < high {
            let digits = (low + high) / 2
            if let rounded = Double(String(format: "%.\(digits)e", number)), abs(rounded - number) <= tolerance {
                found = rounded
                high = digits
            } else {
                low = digits + 1
            }
        }
        return found
    }
}
