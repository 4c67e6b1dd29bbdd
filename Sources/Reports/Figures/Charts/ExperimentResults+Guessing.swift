import Elementary
import Experiments

extension ExperimentResults {
    /// The loss of giving every class the same probability: ln of the number of classes, in nats.
    func guessingLoss(_ configuration: Configuration) -> Double {
        logarithm(Double(max(2, input.data(of: configuration)?.classNames.count ?? 2)))
    }

    /// The largest such loss of all data sets.
    var guessingLoss: Double {
        logarithm(Double(max(2, input.data.map(\.classNames.count).max() ?? 2)))
    }
}
