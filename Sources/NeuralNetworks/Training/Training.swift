/// Trains one network (stub).
public struct Training: Sendable {
    public let network: NetworkSettings
    public let optimizer: any Optimizer
    public let regularization: Regularization
    public let settings: TrainingSettings
    public let seed: Int
    public init(network: NetworkSettings, optimizer: any Optimizer, regularization: Regularization, settings: TrainingSettings, seed: Int) {
        self.network = network; self.optimizer = optimizer; self.regularization = regularization; self.settings = settings; self.seed = seed
    }
    /// Trains to the end, or until `shouldStop` says so.
    ///
    /// - Parameters:
    ///   - examples: What to train on and be judged by.
    ///   - shouldStop: Asked before every step; true ends the training without an outcome.
    ///   - progress: Called after every epoch with the epochs that are done.
    /// - Returns: The outcome; nil when `shouldStop` ended it.
    public func run(on examples: Examples, shouldStop: () -> Bool, progress: (Int) -> Void) -> TrainingOutcome? { nil }
}
