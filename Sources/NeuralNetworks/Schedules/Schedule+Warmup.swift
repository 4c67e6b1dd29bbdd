extension Schedule {
    /// The factor on the optimizer's learning rate at one update.
    ///
    /// In the first `warmupEpochs` epochs it rises in equal steps, update by update, to 1. Afterwards it is the
    /// schedule's own, constant within an epoch.
    ///
    /// - Parameters:
    ///   - epoch: The epoch, from 1.
    ///   - epochs: All epochs of the training.
    ///   - stepOfEpoch: The update within the epoch, from 1.
    ///   - stepsPerEpoch: The updates of an epoch.
    func factor(epoch: Int, epochs: Int, stepOfEpoch: Int, stepsPerEpoch: Int) -> Double {
        if epoch <= warmupEpochs {
            return Double((epoch - 1) * stepsPerEpoch + stepOfEpoch) / Double(warmupEpochs * stepsPerEpoch)
        }
        return factor(epoch: epoch - 1 - warmupEpochs, epochCount: max(1, epochs - warmupEpochs))
    }
}
