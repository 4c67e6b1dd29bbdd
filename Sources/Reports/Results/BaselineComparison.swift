import NeuralNetworks
import Statistics

/// How a chosen configuration compares with the baseline, seed by seed.
struct BaselineComparison: Sendable {
    /// The chosen configuration.
    let choice: Choice
    /// The differences of the metric, over the seeds that both finished.
    let difference: PairedDifference
    /// By how much the configuration is better, over the seeds of which both came to something.
    let gains: PairedGains
    /// Whether signs tossed by chance would give as much.
    let signedRanks: SignedRankTest
    /// The p of that test, corrected by Holm for the number of comparisons; nil without a pair.
    let correctedProbability: Double?
    /// How often the configuration is better.
    let improvement: ProbabilityOfImprovement

    /// The bootstrap interval of the mean difference, bias-corrected and accelerated; nil for fewer than two pairs.
    ///
    /// Its resamples are drawn from a stream of the configuration's own, so that they are the same on every rebuild.
    let resampledInterval: Interval?
}

/// The chosen configurations beside the one that they are compared with.
struct BaselineComparisons: Sendable {
    /// The baseline; nil when the report names none.
    let baseline: ConfigurationResults?
    /// One comparison per choice that is not the baseline, in the order of the choices.
    let all: [BaselineComparison]

    init(_ choices: Choices, by metric: Metric) {
        baseline = choices.baseline
        guard let baseline else {
            all = []
            return
        }
        let others = choices.all.filter { $0.chosen.configuration.index != baseline.configuration.index }
        let gains = others.map { $0.reported.gains(over: baseline, of: metric) }
        let tests = gains.map(SignedRankTest.init)
        let compared = tests.indices.filter { tests[$0].pairCount > 0 }
        let corrected = Dictionary(
            uniqueKeysWithValues: zip(
                compared, HolmCorrection.corrected(compared.map { tests[$0].probability })))
        all = others.indices.map { index in
            let chosen = others[index].reported
            let difference = chosen.difference(to: baseline, of: metric)
            return BaselineComparison(
                choice: others[index], difference: difference, gains: gains[index], signedRanks: tests[index],
                correctedProbability: corrected[index], improvement: ProbabilityOfImprovement(gains[index]),
                resampledInterval: Self.resampledInterval(
                    difference, of: chosen.configuration.index, against: baseline.configuration.index))
        }
    }

    /// The comparisons that have a pair.
    var measured: [BaselineComparison] { all.filter { $0.signedRanks.pairCount > 0 } }

    private static func resampledInterval(
        _ difference: PairedDifference, of index: Int, against baseline: Int
    ) -> Interval? {
        var stream = RandomStream(
            seed: UInt64(baseline), purpose: .resampling, index: UInt32(truncatingIfNeeded: index))
        return BootstrapMean(difference.differences) { stream.integer(below: $0) }?.acceleratedInterval
    }
}
