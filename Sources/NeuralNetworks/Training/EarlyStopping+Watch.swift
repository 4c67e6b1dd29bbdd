extension EarlyStopping {
    /// What a training watches of the monitored number.
    struct Watch {
        /// What is remembered of the numbers so far.
        struct Memory: Sendable {
            /// The epoch with the best number so far, from 1.
            var bestEpoch: Int?
            var best = Double.nan
            /// The epochs since then.
            var waited = 0
        }

        let settings: EarlyStopping
        var memory = Memory()

        init(_ settings: EarlyStopping) { self.settings = settings }

        /// Takes the number of an epoch.
        ///
        /// - Returns: Whether it is the best so far, and whether the training should stop.
        mutating func observe(_ value: Double, epoch: Int) -> (isBest: Bool, shouldStop: Bool) {
            if memory.bestEpoch == nil || settings.monitor.gain(value, over: memory.best) > settings.minDelta {
                memory = Memory(bestEpoch: epoch, best: value)
                return (true, false)
            }
            memory.waited += 1
            return (false, memory.waited >= settings.patience)
        }
    }
}
