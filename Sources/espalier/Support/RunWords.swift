import Experiments

/// What `run` says at its beginning and its end.
enum RunWords {
    /// `30 cached, 15 to train on 2 workers, about 4 s`.
    static func start(_ experiment: Experiment, missing: Int, workers: Int) -> String {
        var parts: [String] = []
        let counts = experiment.counts
        if counts.recorded > 0 { parts.append("\(counts.recorded) cached") }
        if counts.failed > 0 { parts.append("\(counts.failed) failed before") }
        parts.append(missing == 0 ? "nothing to train" : "\(missing) to train on \(counted(workers, "worker"))")
        return parts.joined(separator: ", ")
    }

    /// `45 trained (1 diverged), 2 failed`; empty when there was nothing to do.
    static func end(_ outcome: SweepOutcome) -> String {
        var parts: [String] = []
        if outcome.trained > 0 {
            parts.append("\(outcome.trained) trained" + (outcome.diverged > 0 ? " (\(outcome.diverged) diverged)" : ""))
        }
        if outcome.finishedElsewhere > 0 { parts.append("\(outcome.finishedElsewhere) by another process") }
        if outcome.failed > 0 { parts.append("\(outcome.failed) failed") }
        if outcome.failedBefore > 0 {
            parts.append("\(outcome.failedBefore) failed before (--retry-failed tries them again)")
        }
        if outcome.remaining > 0 { parts.append("\(outcome.remaining) left") }
        if outcome.unwritten > 0 { parts.append("\(outcome.unwritten) could not be written") }
        return parts.joined(separator: ", ")
    }
}
