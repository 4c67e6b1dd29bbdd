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

extension EarlyStopping {
    /// Watches a number to the end: nothing is stopped, and the least improvement counts.
    static func watching(_ number: WatchedNumber) -> EarlyStopping {
        var settings = EarlyStopping()
        (settings.monitor, settings.patience, settings.minDelta, settings.restore) = (number, .max, 0, .last)
        return settings
    }
}

extension TrainingSettings {
    /// The number by which the epochs of a training are compared: what early stopping monitors, without it the
    /// validation loss, and without a validation part the running loss.
    func watchedNumber(on examples: Examples) -> WatchedNumber {
        earlyStopping?.monitor ?? (examples.validation.isEmpty ? .runningLoss : .validationLoss)
    }

    /// What watches for the best epoch; nil when nobody asks for it.
    func watch(for moments: Set<TrainedModel.Moment>, on examples: Examples) -> EarlyStopping.Watch? {
        if let earlyStopping { return EarlyStopping.Watch(earlyStopping) }
        return moments.contains(.best) ? EarlyStopping.Watch(.watching(watchedNumber(on: examples))) : nil
    }

    /// Whether the network of the best epoch is remembered.
    func remembersBest(for moments: Set<TrainedModel.Moment>) -> Bool {
        moments.contains(.best) || earlyStopping?.restore == .best
    }
}
