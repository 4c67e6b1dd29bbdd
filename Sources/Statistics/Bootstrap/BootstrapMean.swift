import Elementary

/// The mean of numbers and the means of resamples: as many numbers, drawn from them with replacement.
///
/// Of differences paired by seed it is the bootstrap of the mean difference.
///
/// Efron (1987), Better bootstrap confidence intervals, doi:10.1080/01621459.1987.10478410.
public struct BootstrapMean: Sendable, Equatable {
    /// The number of resamples unless told otherwise. As for 1 less than any multiple of 40, the ends of a 95 % interval
    /// fall near the 250th resample from either side.
    public static let resampleCount = 9_999

    /// The mean.
    public let mean: Double
    /// The means of the resamples, in rising order.
    public let resampled: [Double]
    /// a, a sixth of the skewness: Σ(xᵢ − x̄)³ / (6·(Σ(xᵢ − x̄)²)^³⁄₂); nil when all numbers are equal.
    private let acceleration: Double?

    /// The bootstrap of those numbers; nil for fewer than two.
    ///
    /// - Parameters:
    ///   - values: The numbers.
    ///   - resampleCount: How many resamples are drawn.
    ///   - draw: A random whole number, uniform over 0..<its argument. The same numbers give the same intervals.
    /// - Precondition: every value is finite; there is at least one resample; a draw is below its argument.
    public init?(
        _ values: [Double], resampleCount: Int = Self.resampleCount, draw: (_ count: Int) -> Int
    ) {
        precondition(values.allSatisfy(\.isFinite), "expected finite numbers, got \(values)")
        precondition(resampleCount >= 1, "expected at least 1 resample, got \(resampleCount)")
        guard values.count > 1 else { return nil }
        let n = Double(values.count)
        func mean(_ counts: [Int]) -> Double {
            zip(values, counts).reduce(0) { $0 + $1.0 * Double($1.1) } / n
        }
        let center = mean([Int](repeating: 1, count: values.count))
        // Results such as accuracies have many resamples at the mean, which rounding must not move to either side.
        let rounding = n * (values.map(\.magnitude).max() ?? 0).ulp
        self.mean = center
        guard values.contains(where: { $0 != values[0] }) else {
            resampled = [Double](repeating: center, count: resampleCount)
            acceleration = nil
            return
        }
        var means: [Double] = []
        var counts = [Int](repeating: 0, count: values.count)
        for _ in 0..<resampleCount {
            for index in counts.indices { counts[index] = 0 }
            for _ in values { counts[draw(values.count)] += 1 }
            let resampled = mean(counts)
            means.append((resampled - center).magnitude <= rounding ? center : resampled)
        }
        resampled = means.sorted()
        let deviations = values.map { $0 - center }
        let squares = deviations.reduce(0) { $0 + $1 * $1 }
        acceleration = deviations.reduce(0) { $0 + $1 * $1 * $1 } / (6 * squares * squares.squareRoot())
    }

    /// The percentile interval, 95 %: from the 2.5 % to the 97.5 % quantile of the resamples.
    public var percentileInterval: Interval {
        Interval(low: quantile(0.025), high: quantile(0.975))
    }

    /// The bias-corrected and accelerated interval, 95 %: the quantiles of the resamples at
    ///
    ///     Φ(z₀ + (z₀ + z)/(1 − a·(z₀ + z))),   z = ±1.96,   z₀ = Φ⁻¹(the share of resamples below the mean)
    ///
    /// A resample at the mean counts half as below it. The percentile interval where all resamples are on one side.
    public var acceleratedInterval: Interval {
        let below = resampled.reduce(0.0) { $0 + ($1 < mean ? 1 : $1 == mean ? 0.5 : 0) } / Double(resampled.count)
        guard let acceleration, below > 0, below < 1 else { return percentileInterval }
        let bias = normalQuantile(below)
        func adjusted(_ probability: Double) -> Double {
            let z = bias + normalQuantile(probability)
            return normalProbability(below: bias + z / (1 - acceleration * z))
        }
        return Interval(low: quantile(adjusted(0.025)), high: quantile(adjusted(0.975)))
    }

    /// The quantile of the resamples, on the line between the two that it falls between.
    ///
    /// Hyndman & Fan (1996), Sample quantiles in statistical packages, doi:10.1080/00031305.1996.10473566, definition 7.
    private func quantile(_ probability: Double) -> Double {
        let place = probability * Double(resampled.count - 1)
        let index = min(Int(place), resampled.count - 1)
        let next = min(index + 1, resampled.count - 1)
        return resampled[index] + (place - Double(index)) * (resampled[next] - resampled[index])
    }
}
