import NeuralNetworks
import Statistics

/// How a chosen configuration compares with the baseline, seed by seed.
struct BaselineComparison: Sendable {
    /// The chosen configuration.
    let choice: Choice
    /// What it is compared with, on the same data set.
    let baseline: ConfigurationResults
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

/// The chosen configurations beside those that they are compared with.
struct BaselineComparisons: Sendable {
    /// One comparison per choice that is not a baseline itself, in the order of the choices.
    let all: [BaselineComparison]

    init(_ choices: Choices, by metric: Metric) {
        let pairs = choices.all.compactMap { choice in
            choices.baseline(of: choice).map { (choice: choice, baseline: $0) }
        }.filter { $0.choice.chosen.configuration.index != $0.baseline.configuration.index }
        let gains = pairs.map { $0.choice.reported.gains(over: $0.baseline, of: metric) }
        let tests = gains.map(SignedRankTest.init)
        let compared = tests.indices.filter { tests[$0].pairCount > 0 }
        // One family, also over several data sets: a reader looks for the smallest p in the whole table.
        let corrected = Dictionary(
            uniqueKeysWithValues: zip(
                compared, HolmCorrection.corrected(compared.map { tests[$0].probability })))
        all = pairs.indices.map { index in
            let (choice, baseline) = pairs[index]
            let difference = choice.reported.difference(to: baseline, of: metric)
            return BaselineComparison(
                choice: choice, baseline: baseline, difference: difference, gains: gains[index],
                signedRanks: tests[index], correctedProbability: corrected[index],
                improvement: ProbabilityOfImprovement(gains[index]),
                resampledInterval: Self.resampledInterval(
                    difference, of: choice.reported.configuration.index, against: baseline.configuration.index))
        }
    }

    /// The baselines, each once, in the order of the choices.
    var baselines: [ConfigurationResults] {
        var indices: Set<Int> = []
        return all.map(\.baseline).filter { indices.insert($0.configuration.index).inserted }
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
