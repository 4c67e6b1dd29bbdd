extension Schedule {
    /// The factor on the optimizer's learning rate at one update.
    ///
    /// In the first `warmupEpochs` epochs it rises in equal steps, update by update, to 1. Afterwards it is the
    /// schedule's own.
    ///
    /// - Parameters:
    ///   - epoch: The epoch, from 1.
    ///   - epochs: All epochs of the training.
    ///   - stepOfEpoch: The update within the epoch, from 1.
    ///   - stepsPerEpoch: The updates of an epoch.
    ///   - memory: What the schedule remembers.
    func factor(epoch: Int, epochs: Int, stepOfEpoch: Int, stepsPerEpoch: Int, memory: ScheduleMemory) -> Double {
        if epoch <= warmupEpochs {
            return Double((epoch - 1) * stepsPerEpoch + stepOfEpoch) / Double(warmupEpochs * stepsPerEpoch)
        }
        let time = ScheduleTime(
            epoch: epoch - 1 - warmupEpochs, epochCount: max(1, epochs - warmupEpochs), step: stepOfEpoch - 1,
            stepsPerEpoch: stepsPerEpoch)
        return factor(at: time, memory: memory)
    }
}
