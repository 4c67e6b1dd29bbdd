import Experiments
import Statistics

/// A curve over the epochs as several seeds give it: its middle and its spread.
///
/// A diverged run counts as the worst there is, from the epoch on at which it has no number any more. Where fewer than
/// half of the runs go on, because early stopping ended the others, there is nothing to say.
struct CurveSpread: Sendable {
    /// One epoch.
    struct Point: Sendable, Equatable {
        /// The epoch, from 1.
        let epoch: Int
        /// The quartiles; infinite where so many runs have diverged.
        let low: Double
        let median: Double
        let high: Double
    }

    /// The points, by epoch.
    let points: [Point]

    /// The spread of a curve over those runs; no points when none has it.
    ///
    /// - Parameter mostPoints: Of more epochs only every second, third, … is kept, and the last.
    init(_ runs: [ReportedRun], of curve: Metric, mostPoints: Int = 200) {
        let worst = curve.isHigherBetter ? -Double.infinity : .infinity
        let curves = runs.compactMap { run -> (values: [Double], isDiverged: Bool)? in
            guard let result = run.record?.result else { return nil }
            let values = result.curves.first { $0.name == curve.name }?.values
            return values.map { ($0, result.status == .diverged) }
        }
        let epochCount = curves.map(\.values.count).max() ?? 0
        let step = max(1, (epochCount + mostPoints - 1) / mostPoints)
        let epochs = (0..<epochCount).filter { $0 % step == 0 || $0 == epochCount - 1 }
        points = epochs.compactMap { epoch in
            let values = curves.compactMap { curve in
                curve.values.indices.contains(epoch)
                    ? curve.values[epoch].isFinite ? curve.values[epoch] : worst : curve.isDiverged ? worst : nil
            }
            guard 2 * values.count >= curves.count, let quantiles = Quantiles(values) else { return nil }
            return Point(epoch: epoch + 1, low: quantiles[0.25], median: quantiles.median, high: quantiles[0.75])
        }
    }
}
