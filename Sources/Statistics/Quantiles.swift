/// The quantiles of a list of numbers, by linear interpolation between neighbours in order of size.
///
/// The quantile of share p is at position (n − 1)·p, counted from 0: type 7 of Hyndman and Fan (1996, Sample Quantiles in
/// Statistical Packages), as in R and NumPy. Infinities have their places at the ends; between one and its neighbour the
/// quantile is the infinity.
public struct Quantiles: Sendable, Equatable {
    private let sorted: [Double]

    /// The quantiles of those numbers; nil when there are none.
    ///
    /// - Precondition: no value is NaN.
    public init?(_ values: [Double]) {
        precondition(!values.contains(where: \.isNaN), "expected numbers, got \(values)")
        guard !values.isEmpty else { return nil }
        sorted = values.sorted()
    }

    /// The quantile of that share of the numbers: 0 gives the smallest, 0.5 the median, 1 the largest.
    ///
    /// - Precondition: the share is in 0…1.
    public subscript(share: Double) -> Double {
        precondition((0...1).contains(share), "expected a share in 0...1, got \(share)")
        let position = Double(sorted.count - 1) * share
        let index = Int(position)
        let part = position - Double(index)
        let low = sorted[index]
        guard part > 0, sorted[index + 1] != low else { return low }
        guard low.isFinite, sorted[index + 1].isFinite else { return low.isFinite ? sorted[index + 1] : low }
        return low + (sorted[index + 1] - low) * part
    }

    /// The number in the middle.
    public var median: Double { self[0.5] }
}
