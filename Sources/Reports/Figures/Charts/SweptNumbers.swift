import Statistics

/// The numbers that a sweep gives a setting, and their places on an axis.
struct SweptNumbers: Sendable, Equatable {
    /// The numbers, rising.
    let values: [Double]
    /// Whether they rise by factors rather than by steps, so that their axis is logarithmic.
    let isGeometric: Bool
    /// Where a 0 stands that comes before numbers that rise by factors; nil without.
    private let placeOfZero: Double?

    /// - Returns: nil for fewer than two numbers.
    init?(_ numbers: some Sequence<Double>) {
        values = Set(numbers.filter(\.isFinite)).sorted()
        guard values.count > 1 else { return nil }
        let positive = values.filter { $0 > 0 }
        let factors = zip(positive.dropFirst(), positive).map { $0 / $1 }
        let isRising = positive.count == values.count || (values[0] == 0 && positive.count == values.count - 1)
        isGeometric = isRising && Self.rise(positive)
        placeOfZero = isGeometric && values[0] == 0 ? positive[0] / (factors.min() ?? 10) : nil
    }

    /// Whether numbers span a factor of more than 3 and have their middle where factors have it: nearer to the geometric
    /// than to the arithmetic mean of the ends.
    private static func rise(_ numbers: [Double]) -> Bool {
        guard let low = numbers.first, let high = numbers.last, high > 3 * low else { return false }
        guard numbers.count > 2, let middle = Quantiles(numbers)?.median else { return true }
        let (geometric, arithmetic) = ((low * high).squareRoot(), (low + high) / 2)
        return middle < (geometric * arithmetic).squareRoot()
    }

    /// Where a number stands on the axis.
    func place(_ number: Double) -> Double { number == 0 ? placeOfZero ?? 0 : number }

    /// Lays down the horizontal axis.
    func lay(on script: inout GnuplotScript) {
        let axis = FigureAxis(values.map(place), logarithmicFrom: isGeometric ? 1 : nil)
        script.axis("x", axis)
        guard values.count <= 8, isGeometric || isLoose else { return }
        let tics = values.map { "\(tic: DecimalDigits($0).shortText) \(place($0))" as GnuplotCommand }
        script.add("set xtics (\(GnuplotCommand.joined(tics, separator: ", ")))")
    }

    /// Whether labels at all numbers would keep clear of one another.
    private var isLoose: Bool {
        let range = values[values.count - 1] - values[0]
        return zip(values.dropFirst(), values).allSatisfy { $0 - $1 > range * 0.09 }
    }
}
