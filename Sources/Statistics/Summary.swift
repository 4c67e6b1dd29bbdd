/// What a list of numbers comes to: count, mean, spread, interval and ends.
public struct Summary: Sendable, Equatable {
    /// The number of numbers, n.
    public let count: Int
    /// The mean; nil without numbers.
    public let mean: Double?
    /// The sample standard deviation, with divisor n − 1; nil for fewer than two numbers.
    public let standardDeviation: Double?
    /// The 95 % interval of the mean; nil for fewer than two numbers.
    public let interval: Interval?
    /// The smallest number; nil without numbers.
    public let smallest: Double?
    /// The largest number; nil without numbers.
    public let largest: Double?

    /// What `values` come to. The order of the values fixes the order of the sums.
    ///
    /// The mean is corrected once by the mean of what is left, so that equal numbers have exactly their value as mean
    /// and exactly 0 as standard deviation.
    ///
    /// - Precondition: every value is finite.
    public init(_ values: [Double]) {
        precondition(values.allSatisfy(\.isFinite), "expected finite numbers, got \(values)")
        count = values.count
        smallest = values.min()
        largest = values.max()
        guard !values.isEmpty else {
            (mean, standardDeviation, interval) = (nil, nil, nil)
            return
        }
        let n = Double(values.count)
        let first = sum(values) / n
        let mean = first + sum(values.map { $0 - first }) / n
        self.mean = mean
        guard values.count > 1 else {
            (standardDeviation, interval) = (nil, nil)
            return
        }
        let deviation = (sum(values.map { ($0 - mean) * ($0 - mean) }) / (n - 1)).squareRoot()
        standardDeviation = deviation
        let factor = StudentT(degreesOfFreedom: values.count - 1).criticalValue
        interval = Interval(center: mean, halfWidth: factor * deviation / n.squareRoot())
    }
}

/// The sum, first number first.
private func sum(_ values: [Double]) -> Double {
    values.reduce(0, +)
}
