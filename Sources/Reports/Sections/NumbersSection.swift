import Experiments
import NeuralNetworks

extension ExperimentResults {
    /// How every number of the report was come by.
    func numbersSection(_ baseline: BaselineComparisons) -> [Block] {
        let resampled: [Prose] =
            baseline.measured.isEmpty
            ? []
            : [
                """
                The resampled intervals of differences in \(code: "tables/comparisons.csv") are bias-corrected and \
                accelerated bootstrap intervals (Efron 1987); those of P(better) are percentile intervals. Both draw from \
                fixed random streams, so that they come out the same on every rebuild.
                """
            ]
        return [
            .heading(2, "How the numbers were computed"),
            .list(
                [
                    """
                    Accuracy is the share of examples whose most probable class is theirs; loss is the mean cross-entropy in \
                    nats, without penalties, smoothing or class weights. Both are of the network that was kept, without \
                    dropout.
                    """,
                    "What a seed changes: \(seedEffects). Two runs of the same settings and seed have the same bits.",
                    """
                    ±: the sample standard deviation s over the n seeds that finished (divisor n − 1). It says how far single \
                    runs lie from each other, not how well the mean is known.
                    """,
                    """
                    95 % interval of a mean: mean ± t · s / √n, where t is the 0.975 quantile of Student's distribution with \
                    n − 1 degrees of freedom. Intervals of differences are the same over the differences seed by seed.
                    """,
                    """
                    Rounding: s, or half the width of an interval, keeps two digits where its first three are 100 to 354, else \
                    one, and the number beside it as many places (the rule of the Particle Data Group). The tables as CSV have all digits.
                    """,
                    """
                    Choice: \(code: selectMetric.name), the mean over the seeds\(hasProtocol ? " to choose by" : ""); a \
                    diverged run counts as the worst there is, and equal configurations are chosen in the order of the plan. \
                    A run that diverged is a result; its numbers are in no mean, and each cell says how many runs it stands \
                    for.
                    """,
                ] + resampled),
        ]
    }

    private var seedEffects: String {
        var effects = ["the weights to begin with", "the order of the examples"]
        let settings = input.plan.configurations.first?.settings ?? spec.base
        if configurations.contains(where: { $0.configuration.settings.network.dropsUnits }) {
            effects.append("which units are dropped")
        }
        if case .perRun = settings.dataset.split.seed { effects.append("the split of the data") }
        guard let last = effects.popLast() else { return "nothing" }
        return "\(effects.joined(separator: ", ")) and \(last)"
    }
}
