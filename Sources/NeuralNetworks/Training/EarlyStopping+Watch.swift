extension EarlyStopping {
    /// What a training remembers of the monitored number.
    struct Watch {
        let settings: EarlyStopping
        /// The epoch with the best number so far, from 1.
        private(set) var bestEpoch: Int?
        private var best = Double.nan
        private var waited = 0

        init(_ settings: EarlyStopping) { self.settings = settings }

        /// Takes the number of an epoch.
        ///
        /// - Returns: Whether it is the best so far, and whether the training should stop.
        mutating func observe(_ value: Double, epoch: Int) -> (isBest: Bool, shouldStop: Bool) {
            if bestEpoch == nil || settings.monitor.gain(value, over: best) > settings.minDelta {
                best = value
                bestEpoch = epoch
                waited = 0
                return (true, false)
            }
            waited += 1
            return (false, waited >= settings.patience)
        }
    }
}
