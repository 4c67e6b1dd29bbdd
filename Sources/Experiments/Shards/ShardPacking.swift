extension Experiment {
    /// Cuts runs into shards of about that length, each for a process that trains several at once.
    ///
    /// How long runs take is known from those that are finished, or from the cost model. Runs stay in their order, so
    /// that those of a shard share their data. A run that takes longer is a shard of its own.
    ///
    /// - Parameters:
    ///   - runs: The runs.
    ///   - seconds: How long a shard is to last.
    ///   - workers: How many runs of a shard are trained at once.
    public func shards(of runs: [PlannedRun], seconds: Double, workers: Int) -> [[PlannedRun]] {
        precondition(seconds > 0 && workers > 0, "shards of \(seconds) s for \(workers) workers")
        return Self.shards(of: runs, capacity: seconds * Double(workers) / secondsPerCost)
    }

    /// The seconds that runs take one after the other, as far as it is known from those that are finished, or else by the
    /// cost model.
    public func seconds(of runs: [PlannedRun]) -> Double { runs.reduce(0) { $0 + $1.cost } * secondsPerCost }

    private var secondsPerCost: Double {
        CostModel.secondsPerCost(knownTimes) ?? CostModel.usualSecondsPerCost
    }

    /// Cuts runs into as few shards of about that cost as can be, all about as long.
    static func shards(of runs: [PlannedRun], capacity: Double) -> [[PlannedRun]] {
        let total = runs.reduce(0) { $0 + $1.cost }
        let target = total / max(1, (total / capacity).rounded(.up))
        var shards: [[PlannedRun]] = []
        // What one shard has too little, the next may have too much: small rests do not add up to a shard more.
        var room = 0.0
        for run in runs {
            if room < run.cost / 2 || shards.isEmpty {
                shards.append([])
                room = max(0, room) + target
            }
            shards[shards.count - 1].append(run)
            room -= run.cost
        }
        return shards
    }
}
