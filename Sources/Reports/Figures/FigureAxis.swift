import Elementary

/// The numbers that an axis goes through, and where it is labelled.
struct FigureAxis: Sendable, Equatable {
    /// The ends.
    let low: Double
    let high: Double
    /// Whether equal steps are equal factors.
    let isLogarithmic: Bool

    /// An axis on which those numbers have room.
    ///
    /// - Parameter spread: The factor between the largest and the smallest number from which the axis is logarithmic;
    ///   nil: never.
    init(_ values: some Sequence<Double>, logarithmicFrom spread: Double? = nil) {
        var low = Double.infinity
        var high = -Double.infinity
        for value in values where value.isFinite {
            low = min(low, value)
            high = max(high, value)
        }
        if low > high { (low, high) = (0, 1) }
        isLogarithmic = low > 0 && spread.map { high / low >= $0 } == true
        if isLogarithmic {
            let margin = max(1.1, exponential(logarithm(high / low) * 0.05))
            (self.low, self.high) = (low / margin, high * margin)
        } else {
            let margin = high > low ? (high - low) * 0.05 : max(abs(high) * 0.05, 1e-9)
            (self.low, self.high) = (low - margin, high + margin)
        }
    }

    /// The axis of a metric: of a loss logarithmic where it spans much, and without what is much worse than guessing, which
    /// would leave no room for the rest.
    ///
    /// - Parameter guessing: The loss of guessing.
    init(of metric: Metric, _ values: some Sequence<Double>, guessing: Double) {
        guard !metric.isHigherBetter else {
            self.init(values)
            return
        }
        let sensible = values.filter { $0 <= 2 * guessing }
        self.init(sensible.isEmpty ? Array(values) : sensible, logarithmicFrom: 10)
    }

    /// An axis that ends at the smallest and the largest of those numbers.
    init(exactly values: [Double], logarithmicFrom spread: Double?) {
        low = values.min() ?? 0
        high = values.max() ?? 0
        isLogarithmic = low > 0 && spread.map { [low, high] in high >= $0 * low } == true
    }

    /// An axis with those ends.
    init(from low: Double, to high: Double) {
        (self.low, self.high, isLogarithmic) = (low, high, false)
    }

    /// The labelled places.
    ///
    /// - Parameter most: How many there is room for.
    func tics(atMost most: Int = 7) -> [Double] { isLogarithmic ? logarithmicTics : linearTics(most) }

    /// Multiples of 1, 2 or 5 of a power of ten.
    private func linearTics(_ most: Int) -> [Double] {
        let size = DecimalDigits(high - low).exponent
        for (factor, exponent) in [(1, size - 1), (2, size - 1), (5, size - 1), (1, size), (2, size), (5, size)] {
            guard let step = Double("\(factor)e\(exponent)") else { continue }
            // An end that is a multiple but for rounding is labelled too.
            let first = Int((low / step - 1e-9).rounded(.up))
            let last = Int((high / step + 1e-9).rounded(.down))
            guard first <= last, last - first < most else { continue }
            return (first...last).compactMap { Double("\($0 * factor)e\(exponent)") }
        }
        return [low, high]
    }

    /// Powers of ten; where there are few, also what is between them.
    private var logarithmicTics: [Double] {
        for steps in [[1.0], [1, 3], [1, 2, 5], [1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9]] {
            let tics = Self.tics(low, high, steps)
            if tics.count >= 4 { return Self.thinned(tics) }
        }
        return [low, high]
    }

    private static func tics(_ low: Double, _ high: Double, _ steps: [Double]) -> [Double] {
        let first = DecimalDigits(low).exponent
        let last = DecimalDigits(high).exponent
        return (first...last).flatMap { exponent in steps.compactMap { Double("\($0)e\(exponent)") } }
            .filter { $0 >= low && $0 <= high }
    }

    /// At most eight of them, evenly apart.
    private static func thinned(_ tics: [Double]) -> [Double] {
        let step = (tics.count + 7) / 8
        return stride(from: 0, to: tics.count, by: step).map { tics[$0] }
    }
}

extension GnuplotScript {
    /// Lays down the axis `x` or `y` of the panel that was begun last.
    ///
    /// - Parameters:
    ///   - isWhole: Whether it is labelled at whole numbers alone.
    ///   - most: How many labels there is room for.
    mutating func axis(_ name: GnuplotCommand, _ axis: FigureAxis, isWhole: Bool = false, atMost most: Int = 7) {
        if axis.isLogarithmic { add("set logscale \(name)") }
        add("set \(name)range [\(axis.low):\(axis.high)]")
        let tics = axis.tics(atMost: most).filter { !isWhole || $0 == $0.rounded() }.map {
            "\(tic: DecimalDigits($0).shortText) \($0)" as GnuplotCommand
        }
        add("set \(name)tics (\(GnuplotCommand.joined(tics, separator: ", ")))")
    }
}

extension DecimalDigits {
    /// The number as short as people write it: `0.001`, `1e-6`, `250`.
    var shortText: String {
        guard exponent < -4 || exponent > 4 else { return plainText(minus: "\u{2212}") }
        var mantissa = self
        mantissa.exponent = 0
        return "\(mantissa.plainText(minus: "\u{2212}"))e\(exponent)"
    }
}
